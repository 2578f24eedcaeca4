import type { Style } from './style.ts';

export const style: Style = {
  unkind: /verlier|verloren|verlust|verpass|versäum|letzte (chance|gelegenheit)|beeil|\bschnell\b|\bsofort handeln|\bnur noch\b|läuft (bald )?ab|abgelaufen|serie (ist|wird|endet|reißt)|unterbrochen|fehlgeschlagen|gescheitert|ungültig|verboten|unzulässig|untersagt|verweigert|abgebrochen|warnung|straf|leider|schade\b|bedauer|schäm|schuld|\bfaul|zu spät|hinterher|zurückgefallen|\bfehler/iu,
  knows: ['Du verlierst deine Serie.', 'Letzte Chance, mitzumachen', 'Beeil dich, nur noch 2 Tage', 'Deine Serie ist gerissen.', 'Ungültige Eingabe', 'Leider zu spät'],
  never: [
    [/['"]/u, 'ASCII quotes'],
    [/\.\.\.|…/u, 'dots'],
    [/ - |—/u, 'a dash that is no en dash between spaces'],
    [/“[^„]*“|”|»|«|„[^“]*(?:„|$)/u, 'quotation marks other than „…“'],
    [/\d%|[\d}] %/u, 'no no-break space before %'],
    [/\s[,.;:!?]/u, 'a space before punctuation'],
    [/(?<!\p{L})(?:Sie (?:können|haben|müssen)|Ihre?[nmrs]?)(?!\p{L})/u, 'Sie, not du'],
    [/^(?!Danke!).*!/u, 'an exclamation that is no thanks'],
  ],
  says: {
    'board.label': 'Ideenboard',
    'status.new': 'Neu',
    'status.under_review': 'In Prüfung',
    'status.planned': 'Geplant',
    'status.in_progress': 'In Arbeit',
    'status.shipped': 'Umgesetzt',
    'status.declined': 'Abgelehnt',
    'status.merged': 'Zusammengeführt',
    'loop.title': 'Gesagt, getan',
    'comment.helpful': 'Hilfreich',
    'checkIn.act': 'Einchecken',
    'badges.heading': 'Deine Abzeichen',
    'leaderboard.label': 'Rangliste',
    'feedback.label': 'Feedback',
  },
};
