/* العربية. «…»، ؛ ؟; no tatweel, tanwin before its alif; nouns of action and the passive leave open whether a man or a woman reads. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, zero {# حرف متبقٍّ} one {حرف واحد متبقٍّ} two {حرفان متبقيان} few {# أحرف متبقية} many {# حرفًا متبقيًا} other {# حرف متبقٍّ}}',
  'propose.over': '{count, plural, zero {# حرف زائد} one {حرف واحد زائد} two {حرفان زائدان} few {# أحرف زائدة} many {# حرفًا زائدًا} other {# حرف زائد}}',
  'draft.kept': 'المسودة محفوظة على هذا الجهاز',
  'draft.pageOnly': 'المسودة محفوظة في هذه الصفحة فقط',
  'draft.restored': 'استُعيدت مسودتك',
  'draft.safe': 'نصك ما زال هنا. {why}',

  'auth.needed': 'المشاركة متاحة بعد تسجيل الدخول. ما كتبته يبقى محفوظًا.',

  'act.retry': 'إعادة المحاولة',
  'act.cancel': 'إلغاء',
  'act.close': 'إغلاق',
  'act.dismiss': 'حسنًا',

  'error.network': 'لا يوجد اتصال.',
  'error.timeout': 'استغرق ذلك وقتًا طويلًا.',
  'error.unavailable': 'الخدمة غير متاحة حاليًا.',
  'error.unauthenticated': 'يُرجى تسجيل الدخول من جديد.',
  'error.forbidden': 'حسابك لا يتيح ذلك.',
  'error.not-found': 'هذا لم يعد موجودًا هنا.',
  'error.conflict': 'طرأ تغيير على هذا في هذه الأثناء.',
  'error.limit': 'كل المتاح لك هنا مستخدم حاليًا.',
  'error.too-late': 'انقضى الوقت المتاح لذلك.',
  'error.invalid': 'يُرجى مراجعة الحقول المشار إليها.',
  'error.rate-limited': 'كان ذلك كثيرًا دفعة واحدة. يُرجى الانتظار قليلًا.',
  'error.unsupported': 'هذا غير متاح هنا.',
  'error.bad-response': 'تعذّر فهم الاستجابة.',
  'error.wait': 'كان ذلك كثيرًا دفعة واحدة. يُرجى المحاولة من جديد بعد {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.',
  'time.now': 'الآن',
  'time.minute': '{count, plural, zero {قبل # دقيقة} one {قبل دقيقة واحدة} two {قبل دقيقتين} few {قبل # دقائق} many {قبل # دقيقة} other {قبل # دقيقة}}',
  'time.hour': '{count, plural, zero {قبل # ساعة} one {قبل ساعة واحدة} two {قبل ساعتين} few {قبل # ساعات} many {قبل # ساعة} other {قبل # ساعة}}',
  'time.day': '{count, plural, zero {قبل # يوم} one {قبل يوم واحد} two {قبل يومين} few {قبل # أيام} many {قبل # يومًا} other {قبل # يوم}}',
  'time.week': '{count, plural, zero {قبل # أسبوع} one {قبل أسبوع واحد} two {قبل أسبوعين} few {قبل # أسابيع} many {قبل # أسبوعًا} other {قبل # أسبوع}}',
  'time.month': '{count, plural, zero {قبل # شهر} one {قبل شهر واحد} two {قبل شهرين} few {قبل # أشهر} many {قبل # شهرًا} other {قبل # شهر}}',
  'time.year': '{count, plural, zero {قبل # سنة} one {قبل سنة واحدة} two {قبل سنتين} few {قبل # سنوات} many {قبل # سنة} other {قبل # سنة}}',
};
