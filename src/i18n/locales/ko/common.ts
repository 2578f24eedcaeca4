/* 한국어. 해요체. Half-width punctuation, quotes are ‘…’; no particle whose form depends on the last sound stands after a placeholder. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, other {#자 더 쓸 수 있어요}}',
  'propose.over': '{count, plural, other {#자 넘었어요}}',
  'draft.kept': '초안이 이 기기에 저장되어 있어요',
  'draft.pageOnly': '초안은 이 페이지를 열어 둔 동안만 남아 있어요',
  'draft.restored': '쓰던 초안을 불러왔어요',
  'draft.safe': '쓴 내용은 그대로 남아 있어요. {why}',

  'auth.needed': '로그인하면 참여할 수 있어요. 쓴 내용은 그대로 남아요.',

  'act.retry': '다시 시도',
  'act.cancel': '취소',
  'act.close': '닫기',
  'act.dismiss': '확인',

  'error.network': '인터넷에 연결되어 있지 않아요.',
  'error.timeout': '응답이 너무 오래 걸렸어요.',
  'error.unavailable': '지금은 서비스를 이용할 수 없어요.',
  'error.unauthenticated': '다시 로그인해 주세요.',
  'error.forbidden': '이 계정으로는 할 수 없는 일이에요.',
  'error.not-found': '이 내용은 더 이상 여기에 없어요.',
  'error.conflict': '그 사이에 내용이 바뀌었어요.',
  'error.limit': '쓸 수 있는 만큼 모두 쓰고 있어요.',
  'error.too-late': '할 수 있는 기간이 지났어요.',
  'error.invalid': '표시된 항목을 확인해 주세요.',
  'error.rate-limited': '짧은 시간에 여러 번 시도했어요. 잠시 기다려 주세요.',
  'error.unsupported': '여기서는 쓸 수 없는 기능이에요.',
  'error.bad-response': '응답을 읽을 수 없었어요.',
  'error.wait': '짧은 시간에 여러 번 시도했어요. {seconds, plural, other {#초}} 후에 다시 시도해 주세요.',
  'time.now': '방금',
  'time.minute': '{count, plural, other {#분 전}}',
  'time.hour': '{count, plural, other {#시간 전}}',
  'time.day': '{count, plural, other {#일 전}}',
  'time.week': '{count, plural, other {#주 전}}',
  'time.month': '{count, plural, other {#개월 전}}',
  'time.year': '{count, plural, other {#년 전}}',
};
