/* Español. Comillas «…», signos de apertura ¿ ¡, espacio duro antes de %; tú, sin regionalismos. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, one {Queda # carácter} many {Quedan # de caracteres} other {Quedan # caracteres}}',
  'propose.over': '{count, plural, one {Sobra # carácter} many {Sobran # de caracteres} other {Sobran # caracteres}}',
  'draft.kept': 'Borrador guardado en este dispositivo',
  'draft.pageOnly': 'Borrador guardado solo en esta página',
  'draft.restored': 'Tu borrador está de vuelta',
  'draft.safe': 'Tu texto sigue aquí. {why}',

  'auth.needed': 'Inicia sesión para participar. Lo que escribiste se conserva.',

  'act.retry': 'Reintentar',
  'act.cancel': 'Cancelar',
  'act.close': 'Cerrar',
  'act.dismiss': 'Entendido',

  'error.network': 'No hay conexión.',
  'error.timeout': 'La respuesta tarda demasiado.',
  'error.unavailable': 'El servicio no está disponible en este momento.',
  'error.unauthenticated': 'Vuelve a iniciar sesión.',
  'error.forbidden': 'Tu cuenta no permite hacer esto.',
  'error.not-found': 'Esto ya no está aquí.',
  'error.conflict': 'Esto cambió mientras tanto.',
  'error.limit': 'Todo lo que tienes para esto está en uso.',
  'error.too-late': 'El plazo para esto ya pasó.',
  'error.invalid': 'Revisa los campos marcados.',
  'error.rate-limited': 'Fueron muchas acciones seguidas. Espera un momento.',
  'error.unsupported': 'Esto no está disponible aquí.',
  'error.bad-response': 'No se pudo interpretar la respuesta.',
  'error.wait': 'Fueron muchas acciones seguidas. Vuelve a intentarlo dentro de {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'time.now': 'ahora mismo',
  'time.minute': '{count, plural, one {hace # minuto} many {hace # minutos} other {hace # minutos}}',
  'time.hour': '{count, plural, one {hace # hora} many {hace # horas} other {hace # horas}}',
  'time.day': '{count, plural, one {hace # día} many {hace # días} other {hace # días}}',
  'time.week': '{count, plural, one {hace # semana} many {hace # semanas} other {hace # semanas}}',
  'time.month': '{count, plural, one {hace # mes} many {hace # meses} other {hace # meses}}',
  'time.year': '{count, plural, one {hace # año} many {hace # años} other {hace # años}}',
};
