/* 日本語。 です・ます, no more polite than that. Punctuation is full-width, quotes are 「…」; no space between kana or kanji and Latin letters or digits. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, other {あと#文字}}',
  'propose.over': '{count, plural, other {#文字超えています}}',
  'draft.kept': '下書きはこの端末に保存されています',
  'draft.pageOnly': '下書きはこのページを開いている間だけ残ります',
  'draft.restored': '下書きを復元しました',
  'draft.safe': '書いた内容はそのまま残っています。{why}',

  'auth.needed': 'ログインすると参加できます。書いた内容は残ります。',

  'act.retry': 'もう一度試す',
  'act.cancel': 'キャンセル',
  'act.close': '閉じる',
  'act.dismiss': 'わかりました',

  'error.network': 'インターネットにつながっていません。',
  'error.timeout': '応答に時間がかかりすぎました。',
  'error.unavailable': '現在、サービスを利用できません。',
  'error.unauthenticated': 'もう一度ログインしてください。',
  'error.forbidden': 'お使いのアカウントでは、この操作はできません。',
  'error.not-found': 'この内容はもうここにありません。',
  'error.conflict': '操作している間に、内容が更新されました。',
  'error.limit': '使える分はすべて使用中です。',
  'error.too-late': 'この操作ができる期間は終わりました。',
  'error.invalid': '印のついた項目を確認してください。',
  'error.rate-limited': '短い間に操作が続きました。少し待ってからお試しください。',
  'error.unsupported': 'ここでは利用できません。',
  'error.bad-response': '応答を読み取れませんでした。',
  'error.wait': '短い間に操作が続きました。{seconds, plural, other {#秒}}後にもう一度お試しください。',
  'time.now': 'たった今',
  'time.minute': '{count, plural, other {#分前}}',
  'time.hour': '{count, plural, other {#時間前}}',
  'time.day': '{count, plural, other {#日前}}',
  'time.week': '{count, plural, other {#週間前}}',
  'time.month': '{count, plural, other {#か月前}}',
  'time.year': '{count, plural, other {#年前}}',
};
