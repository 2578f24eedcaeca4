/* 简体中文。 Punctuation is full-width; a space stands between Chinese and Latin letters or digits. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, other {还可输入 # 个字}}',
  'propose.over': '{count, plural, other {超出 # 个字}}',
  'draft.kept': '草稿已保存在这台设备上',
  'draft.pageOnly': '草稿只保存在当前页面',
  'draft.restored': '你的草稿已恢复',
  'draft.safe': '你写的内容还在。{why}',

  'auth.needed': '登录后即可参与，你写的内容会保留。',

  'act.retry': '重试',
  'act.cancel': '取消',
  'act.close': '关闭',
  'act.dismiss': '知道了',

  'error.network': '网络未连接。',
  'error.timeout': '等待时间有点长，没有收到回应。',
  'error.unavailable': '服务暂时不可用。',
  'error.unauthenticated': '请重新登录。',
  'error.forbidden': '你的账号没有此项权限。',
  'error.not-found': '这项内容已经不在了。',
  'error.conflict': '内容刚刚有更新。',
  'error.limit': '你的额度已用完。',
  'error.too-late': '可以操作的时间已过。',
  'error.invalid': '请检查标出的内容。',
  'error.rate-limited': '操作有点频繁，请稍等片刻。',
  'error.unsupported': '这里不提供此功能。',
  'error.bad-response': '收到的回应无法识别。',
  'error.wait': '操作有点频繁，请在 {seconds, plural, other {# 秒}}后重试。',
  'time.now': '刚刚',
  'time.minute': '{count, plural, other {# 分钟前}}',
  'time.hour': '{count, plural, other {# 小时前}}',
  'time.day': '{count, plural, other {# 天前}}',
  'time.week': '{count, plural, other {# 周前}}',
  'time.month': '{count, plural, other {# 个月前}}',
  'time.year': '{count, plural, other {# 年前}}',
};
