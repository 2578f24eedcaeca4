/* Français. A narrow no-break space (U+202F) stands inside « » and before ; ! ? %, a no-break space before :, and vous. */
import type { EnglishDraft } from '../../en-draft.ts';
import type { en } from '../../en.ts';

export const words: Record<keyof (typeof en & EnglishDraft), string> = {
  'propose.left': '{count, plural, one {# caractère restant} many {# de caractères restants} other {# caractères restants}}',
  'propose.over': '{count, plural, one {# caractère en trop} many {# de caractères en trop} other {# caractères en trop}}',
  'draft.kept': 'Brouillon enregistré sur cet appareil',
  'draft.pageOnly': 'Brouillon enregistré sur cette page seulement',
  'draft.restored': 'Votre brouillon est de retour',
  'draft.safe': 'Votre texte est toujours là. {why}',

  'auth.needed': 'Connectez-vous pour participer. Ce que vous avez écrit est conservé.',

  'act.retry': 'Réessayer',
  'act.cancel': 'Annuler',
  'act.close': 'Fermer',
  'act.dismiss': 'Compris',

  'error.network': 'Il n’y a pas de connexion.',
  'error.timeout': 'Cela a pris trop de temps.',
  'error.unavailable': 'Le service n’est pas disponible pour le moment.',
  'error.unauthenticated': 'Merci de vous reconnecter.',
  'error.forbidden': 'Votre compte ne le permet pas.',
  'error.not-found': 'Ce contenu n’est plus ici.',
  'error.conflict': 'Ce contenu a été modifié entre-temps.',
  'error.limit': 'Tout ce dont vous disposez pour cela est utilisé.',
  'error.too-late': 'Le délai pour cela est passé.',
  'error.invalid': 'Merci de vérifier les champs signalés.',
  'error.rate-limited': 'Cela fait beaucoup d’un coup. Merci de patienter un instant.',
  'error.unsupported': 'Cette fonction n’existe pas ici.',
  'error.bad-response': 'La réponse n’a pas pu être comprise.',
  'error.wait': 'Cela fait beaucoup d’un coup. Réessayez dans {seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}.',
  'time.now': 'à l’instant',
  'time.minute': '{count, plural, one {il y a # minute} many {il y a # minutes} other {il y a # minutes}}',
  'time.hour': '{count, plural, one {il y a # heure} many {il y a # heures} other {il y a # heures}}',
  'time.day': '{count, plural, one {il y a # jour} many {il y a # jours} other {il y a # jours}}',
  'time.week': '{count, plural, one {il y a # semaine} many {il y a # semaines} other {il y a # semaines}}',
  'time.month': '{count, plural, one {il y a # mois} many {il y a # mois} other {il y a # mois}}',
  'time.year': '{count, plural, one {il y a # an} many {il y a # ans} other {il y a # ans}}',
};
