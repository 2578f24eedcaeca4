import type { Style } from './style.ts';

const japanese = '[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}ー]';

export const style: Style = {
  unkind: /失敗|失[いうっわ]|失効|途切れ|最後のチャンス|ラストチャンス|残りわずか|残り(?:あと)?\d|急い[でだ]|お急ぎ|お早めに|今すぐ|逃[しすさ]|手遅れ|間に合わ|期限切れ|期限が切れ|無効|禁止|違反|不正|罰|ペナルティ|没収|最下位|サボ|怠け|残念|後悔|警告|拒否|却下|取り残|カウントダウン|リセット|エラー/u,
  knows: ['連続記録が途切れました', 'このままではポイントを失います', '最後のチャンスです、お急ぎください', '残りわずか', '送信に失敗しました', '無効な入力です'],
  never: [
    [/["'“”‘’]/u, 'quotes of another script'],
    [/\.\.\.|…|・・・/u, 'three dots'],
    [new RegExp(`${japanese}\\s?[,.!?:;()]|[,!?;()]\\s?${japanese}`, 'u'), 'half-width punctuation beside Japanese'],
    [new RegExp(`${japanese} [A-Za-z\\d#{]|[A-Za-z\\d#}] ${japanese}|${japanese} ${japanese}`, 'u'), 'a space between Japanese and other letters or digits'],
    [/[、。！？：；「」（）] | [、。！？：；」）]/u, 'a space beside full-width punctuation'],
    [/(?<!^ありがとうございます)！/u, 'an exclamation'],
    [/[\uff61-\uff9f]|[Ａ-Ｚａ-ｚ０-９]/u, 'half-width kana, or full-width letters and digits'],
    [/，|；|[“”]|您|们|请/u, 'Chinese'],
    [/ございますでしょう|いたします|くださいませ|させていただ/u, 'more polite than these words are'],
  ],
  says: {
    'board.label': 'アイデアボード',
    'status.new': '新規',
    'status.under_review': '検討中',
    'status.planned': '実施予定',
    'status.in_progress': '進行中',
    'status.shipped': '実現済み',
    'status.declined': '見送り',
    'status.merged': '統合済み',
    'loop.title': 'いただいた声を形にしました',
    'comment.helpful': '役に立った',
    'checkIn.act': 'チェックインする',
    'feedback.label': 'フィードバック',
    'leaderboard.label': 'ランキング',
  },
};
