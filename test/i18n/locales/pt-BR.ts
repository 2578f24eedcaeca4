import type { Style } from './style.ts';

export const style: Style = {
  unkind: /(?<!\p{L})(perd(er|e|em|eu|ido|ida|endo|erá)(?!\p{L})|última (chance|chamada|oportunidade)|corra(?!\p{L})|depressa|apresse\p{L}*|(só|apenas) (resta|falta)m?(?!\p{L})|restam (só|apenas)|acabando|se esgota\p{L}*|contagem regressiva|expir\p{L}*|venc(e|em|eu|ido|ida)(?!\p{L})|quebr\p{L}*|em risco|falh\p{L}*|fracass\p{L}*|erros?(?!\p{L})|inválid\p{L}*|proibid\p{L}*|ilega(l|is)(?!\p{L})|negad\p{L}*|culp\p{L}*|vergonha|castig\p{L}*|puni\p{L}*|preguiç\p{L}*|ficou para trás|ficando para trás|lament\p{L}*|infelizmente|abort\p{L}*)/iu,
  knows: ['Você vai perder sua sequência', 'Última chance', 'Corra, só restam 2', 'O envio falhou', 'Código inválido', 'Sua insígnia expira amanhã'],
  never: [
    [/["']/, 'an ASCII quotation mark'],
    [/[«»„¿¡]/, 'another language’s marks'],
    [/\.\.\.|…/, 'dots that trail off'],
    [/ - /, 'a hyphen for a dash'],
    [/^(?!Obrigado!).*!/, 'an exclamation that is no thanks'],
    [/[\d}]\s%/, 'a space before the percent sign'],
    [/“\s|\s”/, 'a space inside the quotation marks'],
    [/\s[,;:.!?]/, 'a space before punctuation'],
    [/(?<!\p{L})(tu|teu|tua|vosso|ficheiro|ecrã|utilizador\p{L}*|telemóvel|partilh\p{L}*|registo|carregar em)(?!\p{L})/iu, 'a word of Portugal, or another address than você'],
    [/(?<!\p{L})(idéia|freqüên\p{L}*|clique aqui)/iu, 'spelling before 2009, or a click'],
  ],
  says: {
    'board.label': 'Mural de ideias',
    'status.new': 'Nova',
    'status.under_review': 'Em análise',
    'status.planned': 'Planejada',
    'status.in_progress': 'Em andamento',
    'status.shipped': 'Realizada',
    'status.declined': 'Não adotada',
    'status.merged': 'Unificada',
    'loop.title': 'Você pediu, a gente fez',
    'comment.helpful': 'Útil',
    'checkIn.act': 'Fazer check-in',
    'feedback.label': 'Feedback',
    'feedback.mine': 'Seu feedback',
    'leaderboard.label': 'Ranking',
  },
};
