import type { Style } from './style.ts';

const han = '[\\u4e00-\\u9fff]';
// the names of a brand and of a community are put into a form with a space of their own
const name = '\\{\\w{2,}\\}';

export const style: Style = {
  unkind: /斷簽|中斷|失去|喪失|流失|最後機會|最後一次|錯過|趕快|趕緊|快來|抓緊|把握最後|失效|過期|逾期|作廢|僅剩|只剩|倒數|墊底|落後|潛水|失敗|非法|違規|違法|懲罰|處罰|扣除|扣分|清零|歸零|懶|可惜|遺憾|抱歉|後悔|警告|無效|禁止|錯誤|拒絕|補簽費/u,
  knows: ['你即將失去連續簽到', '連續簽到中斷了', '最後機會，趕快簽到', '只剩 2 天', '潛水成員', '點數即將過期'],
  never: [
    [/["'“”‘’]/u, 'quotes of another script'],
    [/\.\.\.|…/u, 'three dots'],
    [new RegExp(`${han}\\s?[,.!?:;()]|[,!?;()]\\s?${han}`, 'u'), 'half-width punctuation beside Chinese'],
    [new RegExp(`${han}(?:${name}|#|[A-Za-z\\d])|(?:#|[A-Za-z\\d]|${name})${han}`, 'u'), 'no space between Chinese and Latin letters or digits'],
    [/[，。！？：；「」（）、] | [，。！？：；」）、]/u, 'a space beside full-width punctuation'],
    [/(?<!^謝謝)！/u, 'an exclamation'],
    [/[们个这为说时来对发会问题点开关网络设备认证图录务员变选择见览过还动读论权级应该谁让图话语频质链复编辑删审论]/u, 'simplified characters'],
    [/[裏里着羣啓綫衆纔]/u, 'characters that Taiwan writes differently'],
    [/信息|消息|網絡|登錄|登陸|默認|反饋|視頻|質量|賬|屏幕|截屏|鼠標|程序|軟件|硬件|用戶|數據|服務器|鏈接|保存|加載|搜索|激活|圖標|界面|窗口|文檔|打印|二維碼|社區|點擊|郵箱|撤銷|刷新|提交|舉報|菜單|智能|在線|支持|導出|導入|評論|身份|日誌|設置|註銷|運行|優化/u, 'words of the mainland'],
    [/您/u, 'more formal than these words are'],
  ],
  says: {
    'board.label': '點子牆',
    'status.new': '新提出',
    'status.under_review': '評估中',
    'status.planned': '已規劃',
    'status.in_progress': '進行中',
    'status.shipped': '已上線',
    'status.declined': '未採納',
    'status.merged': '已合併',
    'loop.title': '你說的，我們做到了',
    'comment.helpful': '有幫助',
    'checkIn.act': '簽到',
    'feedback.label': '意見回饋',
    'leaderboard.label': '排行榜',
    'detail.save': '儲存',
  },
};
