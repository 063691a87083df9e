// Ce que dit la lecture des tarifs d’un transporteur.
import type { RatesMessages } from './en.ts';

export const fr = {
  command: {
    summary:
      'Les tarifs d’un transporteur depuis un fichier CSV : les vérifier, ou remplacer les précédents.',
    usage: 'rates import FICHIER.csv [--dry-run]   |   rates check FICHIER.csv',
    dryRun: 'vérifier seulement : dire ce qui serait gardé et clos, ne rien garder',
    which: 'Dites quoi faire : rates import FICHIER.csv, ou rates check FICHIER.csv.',
    oneFile: 'Nommez un seul fichier CSV.',
    unreadable: ({ path, why }) => `${path} ne peut pas être lu (${why}).`,
  },
  place: ({ line, column }) => (column ? `ligne ${line}, ${column}` : `ligne ${line}`),
  kept: ({ tables, bands }) => `Gardé : ${tables} tables, ${bands} tranches.`,
  wouldKeep: ({ tables, bands }) =>
    `En ordre : ${tables} tables, ${bands} tranches. Rien n’a été gardé.`,
  refused: ({ count }) => `Rien n’a été gardé. Problèmes : ${count}.`,
  closed: ({ service, zone, until }) =>
    `Close le ${until} : la table précédente de « ${service} », ${zone}.`,
  says: {
    empty: 'Le fichier n’a aucune ligne.',
    'not-csv': ({ why }) => `Ce n’est pas du CSV : ${why}.`,
    'column-missing': ({ name }) => `La colonne « ${name} » manque.`,
    'column-unknown': ({ name }) => `La colonne « ${name} » n’est pas des nôtres.`,
    ragged: ({ expected, found }) => `Cette ligne a ${found} cellules, l’en-tête en a ${expected}.`,
    'value-missing': 'Cette cellule ne peut pas être vide.',
    'not-one-of': ({ text, allowed }) => `« ${text} » n’est pas l’un de : ${allowed}.`,
    'not-a-day': ({ text }) => `« ${text} » n’est pas un jour comme 2026-11-23.`,
    'not-whole': ({ text }) => `« ${text} » n’est pas un nombre entier supérieur à zéro.`,
    'not-days': ({ text }) => `« ${text} » n’est pas un nombre entier de jours.`,
    'not-an-amount': ({ text, currency }) => `« ${text} » n’est pas un montant en ${currency}.`,
    'not-a-percent': ({ text }) => `« ${text} » n’est pas un pourcentage comme 14.5.`,
    'not-countries': ({ text }) =>
      `« ${text} » ne sont pas des codes de pays de deux capitales, séparés par des espaces.`,
    'not-a-step': ({ text }) => `« ${text} » n’est pas un pas comme « 0.5 kg » ou « 1 lb ».`,
    'not-a-surcharge': ({ text }) =>
      `« ${text} » n’est pas un supplément comme « Oversize = 220.00 when length > 100 cm ».`,
    'not-insurance': ({ text }) =>
      `« ${text} » n’est pas une tranche d’assurance comme « 5000: 25.00 » ou « 50000: 0.6% ».`,
    'insurance-out-of-order':
      'Les tranches d’assurance vont de la plus basse valeur à la plus haute.',
    'said-together': ({ names }) => `Ceux-ci se disent ensemble ou pas du tout : ${names}.`,
    'days-backwards': 'Le plus grand nombre de jours est inférieur au plus petit.',
    'until-before-from': 'La table finit avant de commencer.',
    'first-row-says-carrier':
      'La première ligne nomme son transporteur ; seules les suivantes peuvent l’omettre.',
    'differs-from-first': ({ line, text }) =>
      `La première ligne de la table (ligne ${line}) dit autre chose que « ${text} ».`,
    'band-twice': ({ line, upTo }) => `La tranche jusqu’à ${upTo} g est déjà à la ligne ${line}.`,
    'band-out-of-order': ({ line, upTo }) =>
      `Cette tranche finit sous la précédente (ligne ${line}, jusqu’à ${upTo} g).`,
    'band-gap': ({ over, before }) =>
      `Rien n’a de prix de ${before} à ${over} g : cette tranche commence trop tard.`,
    'band-overlap': ({ over, before }) =>
      `Cette tranche commence à ${over} g, mais la précédente va jusqu’à ${before} g.`,
    'heavier-is-cheaper':
      'Un colis plus lourd coûterait moins que la tranche précédente ; est-ce ainsi dans la source ?',
    'tables-overlap': ({ line }) =>
      `Pour la même zone et les mêmes jours il y a déjà une table, ligne ${line}.`,
    'zones-overlap': ({ line, country }) =>
      `${country} est aussi dans une autre zone de ce service (ligne ${line}).`,
    'stands-already': ({ from }) =>
      `La maison a une table de ce service et de cette zone depuis le ${from} ; la nouvelle commence après.`,
    'zone-stands-already': ({ zone, country }) =>
      `${country} est déjà dans la zone « ${zone} » de ce service ; donnez le même nom à celle-ci.`,
    'leaves-countries-out': ({ countries }) =>
      `Les tarifs précédents de ce service allaient aussi vers ${countries} ; mettez-les dans le fichier.`,
    'from-the-past': ({ on }) =>
      `Elle commence avant aujourd’hui (${on}) : les prix déjà donnés restent tels quels.`,
    'no-source': 'Une table que personne ne peut consulter n’en est pas une : nommez sa source.',
    'no-day-verified':
      'Personne n’a dit quand la source a été lue ; une table se vérifie chaque année.',
  },
} satisfies RatesMessages;
