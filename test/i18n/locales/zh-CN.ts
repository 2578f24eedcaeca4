import type { Style } from './style.ts';

const han = '[\\u4e00-\\u9fff]';
// the names of a brand and of a community are put into a form with a space of their own
const name = '\\{\\w{2,}\\}';

export const style: Style = {
  unkind: /断签|即将失去|失去|最后机会|最后一次|错过|赶快|赶紧|抓紧|马上失效|过期|作废|仅剩|只剩|倒计时|垫底|落后|潜水|补签费|失败|非法|违规|惩罚|扣除|清零|懒|可惜|遗憾|后悔|警告|无效|禁止|错误|拒绝/u,
  knows: ['你即将失去连续签到', '断签', '最后机会', '仅剩 2 天', '潜水者', '提交失败'],
  never: [
    [/["'「」『』‘’]/u, 'quotes of another script'],
    [/\.\.\.|…/u, 'three dots'],
    [new RegExp(`${han}\\s?[,.!?:;()]|[,!?;()]\\s?${han}`, 'u'), 'half-width punctuation beside Chinese'],
    [new RegExp(`${han}(?:${name}|#|[A-Za-z\\d])|(?:#|[A-Za-z\\d]|${name})${han}`, 'u'), 'no space between Chinese and Latin letters or digits'],
    [/[，。！？：；“”（）、] | [，。！？：；”）、]/u, 'a space beside full-width punctuation'],
    [/(?<!^谢谢)！/u, 'an exclamation'],
    [/[們個這為說時來對發會問題點開關網絡設備認證圖錄務員變選擇見覽過還動讀論權級應該誰讓話語]/u, 'traditional characters'],
    [/您/u, 'more formal than these words are'],
  ],
  says: {
    'board.label': '创意墙',
    'status.new': '新提交',
    'status.under_review': '评估中',
    'status.planned': '已计划',
    'status.in_progress': '进行中',
    'status.shipped': '已上线',
    'status.declined': '未采纳',
    'status.merged': '已合并',
    'loop.title': '你说，我们改',
    'comment.helpful': '有帮助',
    'checkIn.act': '签到',
    'feedback.label': '意见反馈',
    'leaderboard.label': '排行榜',
  },
};
