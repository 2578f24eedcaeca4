/* 臺灣正體中文。 Taiwan’s own words, 「…」, full-width punctuation; a space stands between Chinese and Latin letters or digits. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, other {還可輸入 # 個字}}',
  'propose.over': '{count, plural, other {超出 # 個字}}',
  'draft.kept': '草稿已存在這台裝置上',
  'draft.pageOnly': '草稿只存在目前的頁面',
  'draft.restored': '你的草稿回來了',
  'draft.safe': '你寫的內容還在。{why}',

  'auth.needed': '登入後就能參與，你寫的內容會保留。',

  'act.retry': '再試一次',
  'act.cancel': '取消',
  'act.close': '關閉',
  'act.dismiss': '知道了',

  'error.network': '目前沒有網路連線。',
  'error.timeout': '等候的時間太長了。',
  'error.unavailable': '服務暫時無法使用。',
  'error.unauthenticated': '請重新登入。',
  'error.forbidden': '你的帳號沒有這項權限。',
  'error.not-found': '這項內容已經不在了。',
  'error.conflict': '內容剛剛有了變動。',
  'error.limit': '你的額度都用上了。',
  'error.too-late': '可以操作的時間已過。',
  'error.invalid': '請看一下標示出來的欄位。',
  'error.rate-limited': '操作有點頻繁，請稍等一下。',
  'error.unsupported': '這裡不提供這項功能。',
  'error.bad-response': '收到的回應無法辨識。',
  'error.wait': '操作有點頻繁，請在 {seconds, plural, other {# 秒}}後再試一次。',
  'time.now': '剛剛',
  'time.minute': '{count, plural, other {# 分鐘前}}',
  'time.hour': '{count, plural, other {# 小時前}}',
  'time.day': '{count, plural, other {# 天前}}',
  'time.week': '{count, plural, other {# 週前}}',
  'time.month': '{count, plural, other {# 個月前}}',
  'time.year': '{count, plural, other {# 年前}}',
};
