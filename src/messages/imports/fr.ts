// Ce que dit une importation, en français.
import { fr as craft } from '#messages/craft/fr.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  reasons: {
    ragged: ({ expected, found }) => `Cette ligne a ${found} cellules, l’en-tête en a ${expected}.`,
    'cell-too-long': ({ length, limit }) =>
      `Cette cellule a ${length} caractères ; ${limit} au plus.`,
    'damaged-text': 'Des lettres de ce texte ont été perdues avant d’arriver ici (�).',
    'title-missing': 'Il n’y a pas de titre.',
    'handle-missing': 'Rien ne dit à quel article appartient cette ligne.',
    'nothing-to-read': 'Cette ligne ne vend aucune variante et ne montre aucune photo.',
    'first-row-refused': ({ row }) =>
      `La première ligne de cet article (ligne ${row}) a été refusée.`,
    'price-missing': 'Il n’y a pas de prix.',
    'price-not-an-amount': ({ text, currency }) =>
      `« ${text} » n’est pas un montant en ${currency}.`,
    'price-ambiguous': ({ text }) =>
      `« ${text} » : milliers ou décimales ? D’autres prix du fichier ont là des décimales.`,
    'price-not-positive': ({ text }) => `Un prix est supérieur à zéro, celui-ci est ${text}.`,
    'currency-unknown': ({ text }) => `« ${text} » n’est pas une devise connue ici.`,
    'currency-missing': 'La ligne n’a pas de devise et aucune n’a été donnée.',
    'currency-differs': ({ inFile, given }) =>
      `La ligne est en ${inFile}, mais ${given} a été donné. ` +
      'Un montant ne change jamais de devise en silence.',
    'stock-not-whole': ({ text }) => `« ${text} » n’est pas un nombre entier de pièces.`,
    'weight-not-understood': ({ text }) => `« ${text} » n’est pas un poids.`,
    'duplicate-sku': ({ sku, row }) => `La référence ${sku} est déjà à la ligne ${row}.`,
    'duplicate-variant': ({ options, row }) => `La variante ${options} est déjà à la ligne ${row}.`,
    'duplicate-good': ({ row }) =>
      `La ligne ${row} a le même titre et la même première photo, et aucune n’a de référence.`,
    'sku-of-two-goods': ({ skus }) =>
      `Les références ${skus} appartiennent ici à des articles différents.`,
    'sku-published': 'Cet article est déjà publié : changez-le dans l’atelier, pas par un fichier.',
    'option-value-missing': ({ option }) => `Cette variante ne dit pas : ${option}.`,
    'gift-card': 'Une carte cadeau n’est pas de l’artisanat.',
    'not-shipped': 'Ce qui ne s’expédie pas n’est pas de l’artisanat.',
    'said-not-a-craft': 'Le fichier de réponses dit que ce n’est pas de l’artisanat.',
    'answer-not-understood': ({ field, text }) =>
      `La réponse pour ${field} n’est pas comprise : ${text}.`,
    'answer-unused': ({ name }) =>
      `Le fichier de réponses parle de « ${name} », absent de ce fichier.`,
    'column-not-imported': ({ rows }) =>
      `Cette colonne n’est pas importée (remplie dans ${rows} lignes).`,
    'html-removed': ({ tags }) => `Retiré de la description : ${tags}.`,
    'policy-continue': 'Vendre sans stock ne peut pas être représenté ici : le stock est compté.',
    'picture-again': 'Cette image figure déjà plus haut : elle est gardée une seule fois.',
    'variant-picture': 'La photo est gardée avec l’article, sans dire quelle variante elle montre.',
    'stock-untracked': 'La boutique ne comptait pas ce stock ; le nombre est pris tel quel.',
    'stock-negative': ({ text }) => `Un stock de ${text} est compté comme nul.`,
    'variants-share-price':
      'Le fichier a un seul prix pour toutes les variantes ; chacune le reçoit.',
    'variants-share-stock': ({ stock }) =>
      `Le fichier a un seul stock (${stock}) pour toutes les variantes ; il n’est pas réparti au hasard.`,
    'skus-not-matched': ({ skus, variants }) =>
      `${skus} références pour ${variants} variantes : impossible de les associer.`,
    archived: 'Archivé dans la boutique d’origine ; il arrive comme brouillon.',
    'material-not-known': ({ text }) => `« ${text} » n’est pas dans la liste des matières.`,
    'variant-not-in-file': ({ variant }) =>
      `La variante ${variant} existe ici mais pas dans ce fichier ; elle reste telle quelle.`,
    'image-address-refused': ({ url }) => `L’adresse ${url} ne peut pas être lue d’ici.`,
    'image-unreachable': ({ url, why }) => `La photo ${url} n’a pas pu être lue (${why}).`,
    'image-too-large': ({ name, limit }) => `La photo ${name} dépasse ${limit} Mo.`,
    'image-not-found': ({ name }) => `La photo ${name} n’est pas parmi celles données.`,
    'image-not-a-picture': ({ name }) => `${name} n’est pas une photo lisible.`,
    'images-too-many': ({ limit }) =>
      `Plus de ${limit} Mo de photos ; le reste attend une autre importation.`,
  },
  files: {
    empty: 'Le fichier est vide.',
    'too-large': ({ limit }) => `Le fichier dépasse ${limit} Mo.`,
    undecodable:
      'Le fichier n’est pas du texte en UTF-8, UTF-16 ou Windows-1252. ' +
      'Enregistrez-le en CSV UTF-8.',
    'mixed-encoding':
      'Le fichier mélange deux encodages, des lettres seraient fausses. ' +
      'Enregistrez-le en CSV UTF-8.',
    unparsable: ({ row, why }) =>
      `Le tableau ne se lit pas jusqu’au bout : ligne ${row}, ${why}. Rien n’a été importé.`,
    'unknown-format': ({ header }) =>
      `Ce n’est ni un fichier Etsy ni un fichier Shopify. Ses colonnes : ${header}.`,
    'columns-missing': ({ format, columns }) =>
      `Un fichier ${format} a besoin des colonnes ${columns}.`,
    'columns-twice': ({ column }) => `La colonne ${column} est là deux fois.`,
    'currency-needed': 'Le fichier ne dit pas sa devise. Donnez-la avec --currency.',
    'currency-unknown': ({ text }) => `« ${text} » n’est pas une devise connue ici.`,
    'cooperative-unknown': ({ slug, nearest }) =>
      nearest
        ? `Il n’y a pas de coopérative « ${slug} ». Les plus proches : ${nearest}.`
        : `Il n’y a pas de coopérative « ${slug} ».`,
    'answers-unreadable': ({ why }) => `Le fichier de réponses est illisible : ${why}.`,
    'images-unreadable': ({ why }) => `Les photos sont illisibles : ${why}.`,
    'file-unreadable': ({ path, why }) => `${path} est illisible (${why}).`,
  },
  parsing: {
    'quote-not-closed': 'un guillemet s’ouvre et ne se ferme jamais',
    'quote-misplaced': 'un guillemet se trouve au milieu d’une cellule',
    'text-after-quote': 'il y a du texte après un guillemet fermant',
    other: 'le tableau est abîmé',
  },
  answers: {
    'not-json': 'ce n’est pas du JSON',
    'not-an-object': 'ce n’est pas un objet avec « goods » et « all »',
    'unknown-key': ({ path }) => `il a une clé inconnue ${path}`,
    'not-understood': ({ path }) => `${path} n’est pas compris`,
    'too-large': 'il est trop grand',
  },
  pictures: {
    'not-a-folder': ({ path }) => `${path} n’est ni un dossier ni un zip`,
    'zip-damaged': 'le zip est abîmé ou coupé',
    'zip-too-many': ({ limit }) => `le zip contient plus de ${limit} fichiers`,
    'zip-too-large': ({ limit }) => `le zip dépasse ${limit} Mo une fois ouvert`,
    'zip-path': 'le zip contient un chemin qui en sort',
    timeout: 'trop lent',
    status: ({ status }) => `réponse ${status}`,
    redirects: 'trop de redirections',
    'not-resolved': 'nom inconnu',
    'no-connection': 'pas de connexion',
  },
  questions: {
    form: 'Qu’est-ce que c’est (tapis, tajine, pouf, …) ?',
    attribute: ({ name, values }) => `${craft.questions[name]} (${values})`,
    madeInCountry: 'Dans quel pays a-t-il été fait ?',
    madeInRegion: 'Dans quelle région de ce pays a-t-il été fait ?',
    materials: 'En quoi est-il fait ?',
    size: 'Quelle est sa taille ?',
    weightGrams: 'Combien pèse-t-il ?',
    packedWeightGrams: 'Combien pèse-t-il emballé ?',
    packedSize: 'Quelle est sa taille emballé ?',
    stock: 'Combien y en a-t-il de chaque variante ?',
    language: 'Dans quelle langue est écrit le texte ?',
    picture: 'Il n’y a pas de photo : laquelle le montre ?',
  },
  summary: ({ created, updated, unchanged }) =>
    `${created} créés, ${updated} mis à jour, ${unchanged} inchangés`,
  read: ({ format, encoding, delimiter, rows, goods, variants }) =>
    `${format}, ${encoding}, « ${delimiter} » : ` +
    `${rows} lignes, ${goods} articles, ${variants} variantes`,
  refusedHeading: ({ count }) => `Refusé : ${count}`,
  noticesHeading: ({ count }) => `À savoir : ${count}`,
  questionsHeading: ({ count }) => `Questions : ${count}`,
  place: ({ row, column }) => `ligne ${row}, ${column}`,
  command: {
    summary: 'Lire un fichier Etsy ou Shopify en brouillons d’une coopérative',
    usage:
      'import FILE --cooperative SLUG [--currency EUR] [--images DIR|ZIP] ' + '[--answers FILE]',
    oneFile: 'Nommez un fichier à importer.',
    whichCooperative: 'Dites à qui sont ces articles : --cooperative SLUG.',
    options: {
      cooperative: 'la coopérative à qui sont les articles',
      currency: 'la devise des prix, si le fichier ne la dit pas',
      images: 'un dossier ou un zip de photos, trouvées par nom de fichier',
      answers: 'un fichier JSON qui répond à ce que le fichier ne dit pas',
    },
  },
} satisfies Shape<typeof en>;
