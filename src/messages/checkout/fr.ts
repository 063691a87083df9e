// Panier, commande, retour du paiement et page de la commande, en français.
import { counted, inDigits } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  cart: {
    title: 'Votre panier',
    empty: 'Votre panier est vide',
    emptyHint: 'Ce que vous choisissez vous attend ici, même pendant que vous continuez à regarder.',
    ordered: 'Son contenu est devenu une commande.',
    seeOrder: 'Voir votre commande',
    browse: 'Voir toutes les pièces',
    from: ({ name }) => `Colis de ${name}`,
    arrives: ({ range }) => `Arrivée : ${range}`,
    quantity: 'Quantité',
    quantityOf: ({ title }) => `Quantité : ${title}`,
    fewerOf: ({ title }) => `Un de moins : ${title}`,
    moreOf: ({ title }) => `Un de plus : ${title}`,
    remove: 'Retirer',
    removeOf: ({ title }) => `Retirer ${title}`,
    each: ({ amount }) => `${amount} pièce`,
    parts: {
      goods: 'Pièces',
      freight: 'Transport',
      duties: 'Droits de douane',
      taxes: 'Taxes',
      fees: 'Frais de douane et du transporteur',
    },
    parcelTotal: 'Ce colis',
    sums: 'Ce que vous payez',
    total: 'Vous payez maintenant',
    included: ({ place }) => `Livraison : ${place}. Droits et taxes compris.`,
    bounded:
      'Un montant n’est pas encore certain. Vous payez le plus élevé, et ce qui n’est pas perçu vous est remboursé.',
    atDoor: 'Reste à payer à la porte, environ',
    atDoorHint: ({ country }) =>
      `Le transporteur le demande (${country}). Vous l’acceptez d’une coche au moment de commander.`,
    doorUnknown:
      'Une partie de cette estimation n’est pas vérifiée : quelque chose peut être demandé à la porte. Vous l’acceptez d’une coche au moment de commander.',
    lines: 'Chaque ligne, avec sa source',
    warnings: 'Bon à savoir',
    pay: 'Passer commande',
    stays: 'Rien ne s’ajoute ensuite à ce prix. Une autre adresse peut le changer ; alors nous le disons et vous demandons.',
    region: 'Où l’envoyer ?',
    regionHint: 'Les taxes changent d’une province à l’autre.',
    regionLabel: 'Province',
    regionShow: 'Voir le prix là-bas',
    differs: 'Plus d’une pièce dans ce colis',
    less: ({ part, amount }) => `${part} : ${amount} de moins que si chacune voyageait seule.`,
    more: ({ part, amount }) => `${part} : ${amount} de plus que si chacune voyageait seule.`,
    why: {
      freight: 'Le transport se compte sur le poids du colis entier.',
      duties: 'La douane regarde la valeur du colis entier, et ses seuils valent pour l’ensemble.',
      taxes: 'La taxe se compte sur le colis entier, transport compris.',
      fees: 'Certains frais sont demandés une fois par colis.',
    },
    priceChanged: ({ before, now }) =>
      `La coopérative a changé son prix depuis que vous l’avez mis au panier : ${before}, maintenant ${now}.`,
    takeNewPrice: 'Prendre le nouveau prix',
    soldMeanwhile: 'Vendue entre-temps. Quelqu’un d’autre l’a payée avant. Retirez-la pour continuer.',
    notForSale: 'N’est plus en vente. Retirez-la pour continuer.',
    fewerLeft: ({ count }) =>
      counted('fr', count, {
        one: 'Il n’en reste que #. Prenez-en une pour continuer.',
        many: 'Il n’en reste que #. Prenez-en moins pour continuer.',
        other: 'Il n’en reste que #. Prenez-en moins pour continuer.',
      }),
    cannot: ({ name, place }) =>
      `Le colis de ${name} ne peut pas être envoyé (${place}). Retirez-le pour continuer avec les autres.`,
    notTogether: ({ place }) =>
      `Ensemble, ces pièces ne peuvent pas voyager dans un seul colis (${place}). Prenez-en moins, ou commandez-les l’une après l’autre.`,
    missing: 'Ce qui manque',
    solve: 'Avant de payer, un point du panier est à régler : il est indiqué à côté.',
    sorry: {
      'sold-out': 'Rien n’a été ajouté : c’est vendu.',
      'fewer-left': ({ count }) =>
        counted('fr', count, {
          one: 'Rien de plus n’a été ajouté : il n’en reste que #.',
          many: 'Rien de plus n’a été ajouté : il n’en reste que #.',
          other: 'Rien de plus n’a été ajouté : il n’en reste que #.',
        }),
      'not-for-sale': 'Rien n’a été ajouté : ce n’est pas en vente maintenant.',
      'not-a-quantity': 'Combien ? Écrivez un nombre de 1 à 999.',
      'cart-full': 'Un panier contient au plus 100 pièces différentes. Payez d’abord celles-ci.',
      'other-currency':
        'Cette coopérative vend dans deux monnaies. Payez d’abord ce qui est au panier, puis achetez ceci.',
      'no-rate':
        'Il n’y a pas de taux de change pour ce prix aujourd’hui ; rien ne peut être débité. Réessayez plus tard.',
      'not-in-cart': 'Ce n’est plus dans votre panier.',
      'message-too-long': ({ most, length }) =>
        `Le message a ${inDigits('fr', length)} caractères ; la carte en contient ${inDigits('fr', most)}.`,
      'name-too-long': ({ most }) => `Le nom sur la carte tient en ${inDigits('fr', most)} caractères.`,
      'no-cart': 'Votre panier est vide.',
      lapsed: 'Le temps pour payer est écoulé. Rien n’a été débité, et votre panier est comme vous l’avez laissé.',
    },
  },
  gift: {
    title: 'C’est un cadeau',
    isGift: 'L’envoyer comme cadeau',
    isOn: 'C’est un cadeau',
    honest:
      'Il n’y a de prix ni dans le colis, ni dans rien de ce que voit la personne qui reçoit. Le papier de douane, dehors, porte la vraie valeur, comme la loi le demande.',
    message: 'Message sur la carte',
    messageHint: '280 caractères au plus, dans toute écriture. Gratuit.',
    from: 'De la part de',
    save: 'Enregistrer',
    off: 'Finalement, pas un cadeau',
    cannot:
      'Pas comme cadeau : quelque chose peut y être demandé à la porte, et un cadeau ne doit rien coûter à qui le reçoit.',
    on: ({ from }) => (from ? `Un cadeau de ${from}` : 'Un cadeau'),
  },
  checkout: {
    title: 'Commande',
    back: 'Retour au panier',
    you: 'Vous',
    email: 'Adresse e-mail',
    emailHint: 'Pour le reçu et les nouvelles du colis ; pour rien d’autre.',
    to: ({ country }) => `Livraison : ${country}`,
    otherCountry: 'Le pays fait partie du prix. Pour envoyer ailleurs, choisissez-le en haut de la page.',
    field: {
      name: 'Nom',
      line1: 'Numéro et rue',
      line2: 'Bâtiment, étage, chez',
      city: 'Ville',
      region: 'Région',
      postcode: 'Code postal',
      phone: 'Téléphone',
      latinName: 'Nom en lettres latines',
      latinCity: 'Ville en lettres latines',
      latinAddressLines: 'Numéro et rue en lettres latines',
    },
    fieldIn: {
      US: { region: 'État', postcode: 'Code ZIP' },
      CA: { region: 'Province' },
      JP: { region: 'Préfecture', city: 'Ville, arrondissement ou bourg' },
      AE: { region: 'Émirat' },
    },
    choose: 'Choisir',
    example: ({ example }) => `Par exemple ${example}`,
    phoneNeeded: 'Le transporteur appelle avant de livrer, et ne prend aucun colis sans numéro.',
    phoneHint: 'Seulement si vous voulez que le transporteur appelle avant de livrer.',
    latin: 'En lettres latines',
    latinHint:
      'À l’étranger, les papiers de douane et les étiquettes se lisent en lettres latines. Écrivez comme sur votre passeport.',
    payment: 'Paiement',
    methods: { pretend: 'Carte fictive : aucun argent ne circule', card: 'Carte' },
    paymentHint: 'Vous payez sur la page du service de paiement, puis revenez ici.',
    noPayment: 'Rien ne peut être payé maintenant : aucun service de paiement n’est relié. Votre panier est gardé.',
    sums: 'Votre commande',
    acceptDoor: ({ amount, country }) => `Je sais qu’environ ${amount} de plus est demandé à la porte (${country}).`,
    acceptDoorUnknown: ({ country }) =>
      `Je sais que des droits ou des taxes peuvent être demandés à la porte (${country}).`,
    seller: ({ seller }) => `Vous achetez à ${seller}, vendeur de la commande.`,
    sellerOpen: 'Le vendeur de la commande n’est pas encore fixé.',
    importer: ({ importer, country }) =>
      `L’importateur du colis est ${importer} (${country}).`,
    importerRecipient: ({ country }) =>
      `Le colis est importé au nom de la personne qui le reçoit (${country}).`,
    importerOpen: ({ country }) =>
      `L’importateur du colis n’est pas encore fixé (${country}).`,
    sellerPays: 'Les droits et taxes de votre total sont payés pour vous.',
    sellerLeaves: 'Le transporteur vous demande les droits et taxes qui ne sont pas dans votre total.',
    again: 'Recalculer pour cette adresse',
    order: () => 'Commande avec obligation de paiement',
    holds: 'Dès que vous appuyez, ce que vous avez choisi est gardé pour vous 30 minutes.',
    sorry: {
      'price-changed': ({ before, now }) =>
        `Pour cette adresse, aujourd’hui, le total est ${now} et non ${before}. Regardez-le, et payez s’il vous convient.`,
      'cannot-ship-there': 'Ceci ne peut pas être envoyé à cette adresse.',
      'gift-needs-prepaid':
        'À cette adresse, ce ne peut pas être un cadeau : quelque chose peut être demandé à la porte. Retirez le cadeau, ou envoyez-le ailleurs.',
      'door-changed': ({ amount }) =>
        `Pour cette adresse, environ ${amount} est demandé à la porte. Cochez que vous le savez.`,
      'door-costs-not-accepted': 'Cochez que vous savez ce qui reste à payer à la porte.',
      'no-rate': 'Il n’y a pas de taux de change aujourd’hui ; rien ne peut être débité. Votre panier est gardé ; réessayez plus tard.',
      'payment-unavailable':
        'Le service de paiement ne répond pas. Rien n’a été débité ; tout est gardé. Réessayez dans une minute.',
      'payment-pending':
        'Un paiement pour ce panier attend encore une réponse. Patientez avant de payer de nouveau.',
      declined:
        'Le paiement a été refusé. Rien n’a été débité ; tout est comme vous l’avez écrit. Réessayez, ou avec une autre carte.',
    },
    problem: {
      missing: ({ label }) => `${label} : à remplir`,
      'too-long': ({ label }) => `${label} : 70 caractères au plus tiennent sur l’étiquette`,
      'not-a-postcode': ({ example }) => `Ce n’est pas un code postal de ce pays ; il ressemble à ${example}`,
      'not-a-region': ({ label }) => `${label} : choisissez dans la liste`,
      'not-a-phone': 'Un numéro de téléphone a de 6 à 15 chiffres et peut commencer par +',
      'not-latin': ({ label }) => `${label} : seulement des lettres latines`,
      'latin-needed': ({ label }) => `${label} : la douane en a besoin`,
      'not-an-email': 'Ce n’est pas une adresse e-mail ; elle ressemble à nom@example.com',
    },
  },
  back: {
    waitingTitle: 'Votre paiement attend une réponse',
    waiting:
      'Le service de paiement n’a dit ni oui ni non. Ce que vous avez choisi est gardé pour vous. Regardez de nouveau dans un instant ; dès que c’est payé, nous vous écrivons.',
    again: 'Regarder maintenant',
    refundedTitle: 'Votre argent vous revient',
    refunded:
      'Le paiement est arrivé après la fin de votre temps, et quelqu’un d’autre l’a achetée entre-temps. Tout vous est remboursé.',
    paidTitle: 'Payé. Merci.',
    paid: 'Nous envoyons l’adresse de la page de votre commande à votre adresse e-mail.',
    unknownTitle: 'Nous ne savons pas de quelle commande il s’agit',
    unknown:
      'Vous êtes peut-être revenu dans un autre navigateur. Rien n’est perdu : nous pouvons vous envoyer l’adresse de la page de votre commande.',
    find: 'Retrouver ma commande',
  },
  order: {
    title: ({ number }) => `Commande ${number}`,
    happening: {
      placed: 'Votre commande attend son paiement',
      cancelled: 'Cette commande n’a pas été payée et s’est arrêtée',
      refunded: 'Cette commande a été remboursée',
      paid: 'Payé. La coopérative le sait.',
      confirmed: 'La coopérative l’a confirmée',
      made: 'Elle est faite',
      inspected: 'Elle a été vérifiée, et elle est conforme',
      packed: 'Elle est emballée',
      shipped: 'Elle est en route vers vous',
      delivered: 'Elle est arrivée',
      returned: 'Elle nous est revenue',
      disputed: 'Nous cherchons avec vous ce qui s’est passé',
    },
    next: {
      paid: 'Ensuite, elle est vérifiée et emballée.',
      making: 'Ensuite, elle est faite pour vous, puis vérifiée et emballée.',
      packed: 'Ensuite viennent ses papiers d’export.',
      shipped: ({ country }) => `Ensuite, la douane (${country}).`,
    },
    stops: 'Le chemin de la caravane',
    stop: {
      made: 'Faite',
      checked: 'Vérifiée',
      packed: 'Emballée',
      papers: 'Papiers',
      away: 'Partie du Maroc',
      customs: 'Votre douane',
      door: 'Votre porte',
    },
    reached: 'atteint',
    notYet: 'pas encore',
    parcel: ({ number, name }) => `Colis ${number}, de ${name}`,
    total: 'En tout',
    sums: 'Ce que vous avez payé',
    paidOn: ({ day }) => `Payée le ${day}`,
    placedOn: ({ day }) => `Commandée le ${day}`,
    address: 'Livraison à',
    giftSeen: 'Ce que voit la personne qui reçoit : la carte, les pièces et qui les a faites. Aucun prix.',
    keep: 'Gardez l’adresse de cette page : qui la possède voit la commande.',
    help: 'Aide',
    helpText: ({ number }) =>
      `Répondez à l’e-mail que nous vous avons envoyé, en citant ${number}. La même personne reste avec vous jusqu’à la solution.`,
    items: ({ count }) => counted('fr', count, { one: '# pièce', many: '# de pièces', other: '# pièces' }),
  },
  find: {
    title: 'Retrouver ma commande',
    lead: 'Écrivez l’adresse e-mail de la commande. Nous y envoyons l’adresse de la page de chaque commande.',
    send: 'Me l’envoyer',
    sentTitle: 'Regardez vos e-mails',
    sent: 'S’il y a des commandes avec cette adresse, un e-mail avec leurs pages est en chemin. Cela peut prendre quelques minutes.',
  },
} satisfies Shape<typeof en>;
