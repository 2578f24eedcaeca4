/* Русский. «…», тире с неразрывным пробелом перед ним, ё; к читателю на «вы» со строчной буквы. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, one {Остался # символ} few {Осталось # символа} many {Осталось # символов} other {Осталось # символа}}',
  'propose.over': '{count, plural, one {# лишний символ} few {# лишних символа} many {# лишних символов} other {# лишнего символа}}',
  'draft.kept': 'Черновик сохранён на этом устройстве',
  'draft.pageOnly': 'Черновик хранится только на этой странице',
  'draft.restored': 'Ваш черновик снова здесь',
  'draft.safe': 'Ваш текст на месте. {why}',

  'auth.needed': 'Войдите, чтобы участвовать. Написанное сохранится.',

  'act.retry': 'Повторить',
  'act.cancel': 'Отмена',
  'act.close': 'Закрыть',
  'act.dismiss': 'Понятно',

  'error.network': 'Нет связи.',
  'error.timeout': 'Ждать пришлось слишком долго.',
  'error.unavailable': 'Сервис сейчас недоступен.',
  'error.unauthenticated': 'Войдите, пожалуйста, ещё раз.',
  'error.forbidden': 'У вашей учётной записи нет доступа к этому.',
  'error.not-found': 'Этого здесь уже нет.',
  'error.conflict': 'Тем временем здесь что-то изменилось.',
  'error.limit': 'Всё, что у вас для этого есть, уже в деле.',
  'error.too-late': 'Время для этого уже прошло.',
  'error.invalid': 'Посмотрите, пожалуйста, на выделенные поля.',
  'error.rate-limited': 'Слишком много за один раз. Подождите немного, пожалуйста.',
  'error.unsupported': 'Здесь это недоступно.',
  'error.bad-response': 'Не получилось разобрать ответ.',
  'error.wait': 'Слишком много за один раз. Попробуйте ещё раз через {seconds, plural, one {# секунду} few {# секунды} many {# секунд} other {# секунды}}.',
  'time.now': 'только что',
  'time.minute': '{count, plural, one {# минуту назад} few {# минуты назад} many {# минут назад} other {# минуты назад}}',
  'time.hour': '{count, plural, one {# час назад} few {# часа назад} many {# часов назад} other {# часа назад}}',
  'time.day': '{count, plural, one {# день назад} few {# дня назад} many {# дней назад} other {# дня назад}}',
  'time.week': '{count, plural, one {# неделю назад} few {# недели назад} many {# недель назад} other {# недели назад}}',
  'time.month': '{count, plural, one {# месяц назад} few {# месяца назад} many {# месяцев назад} other {# месяца назад}}',
  'time.year': '{count, plural, one {# год назад} few {# года назад} many {# лет назад} other {# года назад}}',
};
