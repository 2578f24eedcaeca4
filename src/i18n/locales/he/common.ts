/* עברית. ״…״, ׳ and ־; infinitives, nouns and the impersonal plural leave open whether a man or a woman reads. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, one {נשאר תו אחד} two {נשארו # תווים} other {נשארו # תווים}}',
  'propose.over': '{count, plural, one {תו אחד יותר מדי} two {# תווים יותר מדי} other {# תווים יותר מדי}}',
  'draft.kept': 'הטיוטה שמורה במכשיר הזה',
  'draft.pageOnly': 'הטיוטה שמורה רק בעמוד הזה',
  'draft.restored': 'הטיוטה שלך חזרה',
  'draft.safe': 'הטקסט שלך עדיין כאן. {why}',

  'auth.needed': 'כדי להשתתף צריך להתחבר. מה שכתבת נשמר.',

  'act.retry': 'ניסיון נוסף',
  'act.cancel': 'ביטול',
  'act.close': 'סגירה',
  'act.dismiss': 'הבנתי',

  'error.network': 'אין חיבור לרשת.',
  'error.timeout': 'זה לקח יותר מדי זמן.',
  'error.unavailable': 'השירות לא זמין כרגע.',
  'error.unauthenticated': 'צריך להתחבר שוב.',
  'error.forbidden': 'החשבון שלך לא מאפשר את זה.',
  'error.not-found': 'זה כבר לא נמצא כאן.',
  'error.conflict': 'בינתיים חל כאן שינוי.',
  'error.limit': 'כל מה שעומד לרשותך כאן כבר בשימוש.',
  'error.too-late': 'הזמן לכך עבר.',
  'error.invalid': 'כדאי להסתכל על השדות המסומנים.',
  'error.rate-limited': 'זה היה הרבה בבת אחת. כדאי להמתין רגע.',
  'error.unsupported': 'זה לא זמין כאן.',
  'error.bad-response': 'לא הצלחנו להבין את התשובה מהשרת.',
  'error.wait': 'זה היה הרבה בבת אחת. אפשר לנסות שוב בעוד {seconds, plural, one {שנייה אחת} two {# שניות} other {# שניות}}.',
  'time.now': 'ממש עכשיו',
  'time.minute': '{count, plural, one {לפני דקה} two {לפני # דקות} other {לפני # דקות}}',
  'time.hour': '{count, plural, one {לפני שעה} two {לפני שעתיים} other {לפני # שעות}}',
  'time.day': '{count, plural, one {לפני יום אחד} two {לפני יומיים} other {לפני # ימים}}',
  'time.week': '{count, plural, one {לפני שבוע} two {לפני שבועיים} other {לפני # שבועות}}',
  'time.month': '{count, plural, one {לפני חודש} two {לפני חודשיים} other {לפני # חודשים}}',
  'time.year': '{count, plural, one {לפני שנה} two {לפני שנתיים} other {לפני # שנים}}',
};
