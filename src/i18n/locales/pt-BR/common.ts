/* Português do Brasil. Aspas “…”, % junto ao número, sem espaço; você. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, one {Resta # caractere} many {Restam # de caracteres} other {Restam # caracteres}}',
  'propose.over': '{count, plural, one {# caractere a mais} many {# de caracteres a mais} other {# caracteres a mais}}',
  'draft.kept': 'Rascunho salvo neste dispositivo',
  'draft.pageOnly': 'Rascunho salvo só nesta página',
  'draft.restored': 'Seu rascunho está de volta',
  'draft.safe': 'Seu texto continua aqui. {why}',

  'auth.needed': 'Faça login para participar. O que você escreveu fica salvo.',

  'act.retry': 'Tentar de novo',
  'act.cancel': 'Cancelar',
  'act.close': 'Fechar',
  'act.dismiss': 'Entendi',

  'error.network': 'Sem conexão.',
  'error.timeout': 'A resposta demorou demais.',
  'error.unavailable': 'O serviço não está disponível no momento.',
  'error.unauthenticated': 'Faça login novamente.',
  'error.forbidden': 'Sua conta não permite fazer isso.',
  'error.not-found': 'Isto não está mais aqui.',
  'error.conflict': 'Isto mudou nesse meio-tempo.',
  'error.limit': 'Tudo o que você tem para isto está em uso.',
  'error.too-late': 'O prazo para isto já passou.',
  'error.invalid': 'Confira os campos marcados.',
  'error.rate-limited': 'Foram muitas ações seguidas. Espere um momento.',
  'error.unsupported': 'Isto não está disponível aqui.',
  'error.bad-response': 'Não foi possível entender a resposta.',
  'error.wait': 'Foram muitas ações seguidas. Tente de novo em {seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}.',
  'time.now': 'agora mesmo',
  'time.minute': '{count, plural, one {há # minuto} many {há # minutos} other {há # minutos}}',
  'time.hour': '{count, plural, one {há # hora} many {há # horas} other {há # horas}}',
  'time.day': '{count, plural, one {há # dia} many {há # dias} other {há # dias}}',
  'time.week': '{count, plural, one {há # semana} many {há # semanas} other {há # semanas}}',
  'time.month': '{count, plural, one {há # mês} many {há # meses} other {há # meses}}',
  'time.year': '{count, plural, one {há # ano} many {há # anos} other {há # anos}}',
};
