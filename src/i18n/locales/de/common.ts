/* Deutsch. „…“ as quotation marks, – with spaces as a dash, du. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, one {noch # Zeichen} other {noch # Zeichen}}',
  'propose.over': '{count, plural, one {# Zeichen zu viel} other {# Zeichen zu viel}}',
  'draft.kept': 'Entwurf auf diesem Gerät gespeichert',
  'draft.pageOnly': 'Entwurf nur auf dieser Seite gespeichert',
  'draft.restored': 'Dein Entwurf ist wieder da',
  'draft.safe': 'Dein Text ist noch da. {why}',

  'auth.needed': 'Melde dich an, um mitzumachen. Was du geschrieben hast, bleibt.',

  'act.retry': 'Erneut versuchen',
  'act.cancel': 'Abbrechen',
  'act.close': 'Schließen',
  'act.dismiss': 'Verstanden',

  'error.network': 'Es besteht keine Verbindung.',
  'error.timeout': 'Das hat zu lange gedauert.',
  'error.unavailable': 'Der Dienst ist gerade nicht verfügbar.',
  'error.unauthenticated': 'Bitte melde dich noch einmal an.',
  'error.forbidden': 'Dein Konto ist dafür nicht freigeschaltet.',
  'error.not-found': 'Das ist nicht mehr hier.',
  'error.conflict': 'Das wurde inzwischen geändert.',
  'error.limit': 'Alles, was du dafür hast, ist schon vergeben.',
  'error.too-late': 'Die Zeit dafür ist vorbei.',
  'error.invalid': 'Bitte sieh dir die markierten Felder an.',
  'error.rate-limited': 'Das war viel auf einmal. Bitte warte einen Moment.',
  'error.unsupported': 'Das gibt es hier nicht.',
  'error.bad-response': 'Die Antwort war nicht zu verstehen.',
  'error.wait': 'Das war viel auf einmal. Bitte versuch es in {seconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.',
  'time.now': 'gerade eben',
  'time.minute': '{count, plural, one {vor # Minute} other {vor # Minuten}}',
  'time.hour': '{count, plural, one {vor # Stunde} other {vor # Stunden}}',
  'time.day': '{count, plural, one {vor # Tag} other {vor # Tagen}}',
  'time.week': '{count, plural, one {vor # Woche} other {vor # Wochen}}',
  'time.month': '{count, plural, one {vor # Monat} other {vor # Monaten}}',
  'time.year': '{count, plural, one {vor # Jahr} other {vor # Jahren}}',
};
