// Le coût rendu, en français.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const fr = {
  goods: 'Les articles.',
  freight: 'Le transport jusqu’à la porte.',
  insurance: 'L’assurance pendant le trajet.',
  'duty-relief': 'Pas de droit de douane : le colis est sous le seuil.',
  'duty-preference': 'Pas de droit de douane : fabriqué au Maroc, avec preuve d’origine.',
  'duty-preference-rate': ({ rate, heading }) =>
    `Droit de douane de ${rate} pour les articles fabriqués au Maroc (position ${heading}).`,
  'duty-flat-item': ({ rate }) =>
    `Droit de douane forfaitaire des petits colis : ${rate}, quelle que soit la quantité.`,
  'duty-flat-or-tariff': ({ rate }) =>
    `Droit de douane, le plus élevé du forfait et du tarif : ${rate}.`,
  'duty-ordinary': ({ rate, heading }) => `Droit de douane de ${rate} (position ${heading}).`,
  surcharge: ({ rate, heading }) =>
    `Droit additionnel de ${rate} en plus du droit ordinaire (rubrique ${heading}).`,
  'surcharge-metal': ({ rate, heading }) =>
    `Droit additionnel de ${rate} sur les biens listés comme les métaux, à la place du droit général (rubrique ${heading}).`,
  'tax-ioss': ({ rate }) => `TVA de ${rate}, payée à la commande.`,
  'tax-supply': ({ rate }) => `TVA de ${rate} sur la vente, payée à la commande.`,
  'tax-import': ({ rate }) =>
    `Taxe à l’importation de ${rate} sur les articles, le transport s’il compte, et le droit.`,
  'tax-relief': 'Pas de taxe à l’importation : le colis est sous le seuil.',
  'fee-union': ({ rate }) => `Frais de traitement de l’Union européenne : ${rate}.`,
  'fee-small-parcels': ({ rate }) => `Taxe nationale sur les petits colis : ${rate}.`,
  'fee-processing': ({ rate }) => `Frais de traitement de la douane : ${rate}.`,
  'carrier-fee-advance': ({ rate }) =>
    `Frais du transporteur pour l’avance des droits et taxes : ${rate}.`,
  'carrier-fee-post': ({ rate }) => `Frais de la poste pour le dédouanement : ${rate}.`,
  'carrier-fee-tax': ({ rate }) => `TVA de ${rate} sur les frais du transporteur.`,
  'carrier-fee-included': 'Le dédouanement est compris dans le prix du transport.',
  'carrier-fee-agreed': 'Frais de dédouanement convenus avec le transporteur.',
  waived: ({ limit }) => `Non perçu : la somme ne dépasse pas ${limit}.`,
  'customs-value': 'La valeur retenue par la douane.',
  'open-tariff-line':
    'Plusieurs positions sont possibles ; la plus élevée est comptée et la différence rendue.',
  'open-area': 'La surface n’est pas donnée ; le droit est compté sans plafond.',
  'open-fee-tax':
    'Le tarif du transporteur ne dit pas si la taxe est comprise ; elle est ajoutée, puis rendue si elle n’est pas due.',
  'open-flat-scope':
    'Les sources divergent sur le droit applicable ; le plus élevé est compté et la différence rendue.',
  'open-union-fee':
    'L’entrée en vigueur de ces frais n’est pas certaine ; ils sont rendus s’ils ne sont pas perçus.',
  'open-small-parcels':
    'Cette taxe nationale a pu prendre fin ; elle est rendue si elle n’est pas perçue.',
  'open-s301-list': 'Certains biens en sont exemptés ; il est rendu si le vôtre l’est.',
  'open-s232-line':
    'Il n’est pas certain que cette ligne soit listée ; le droit le plus élevé est compté et la différence rendue.',
  'open-simplified':
    'La douane peut appliquer son tarif simplifié ; le taux le plus élevé est compté et la différence rendue.',
  'open-yen-cut': 'La douane arrondit la taxe vers le bas ; ce qu’elle ne prend pas est rendu.',
  'warn-carrier-fee-not-sourced': ({ transport }) =>
    `Ce que le transporteur (${transport}) demande pour le dédouanement n’est pas connu ; cela s’ajoute.`,
  'warn-state-sales-tax':
    'Votre État peut demander une taxe de vente ; elle n’est pas dans ce prix.',
  'warn-s301-challenged':
    'Le droit additionnel est contesté en justice ; il est dû pour l’instant.',
  'warn-provincial-tax': ({ region }) =>
    `La taxe de votre province (${region}) n’est pas dans ce prix.`,
  'missing-destination': ({ country }) =>
    `Le droit douanier de ${country} n’a pas encore été lu : aucun prix ne peut y être promis.`,
  'missing-route': ({ from }) =>
    `Seuls les colis partant du Maroc peuvent être chiffrés, pas ceux de ${from}.`,
  'missing-territory': ({ place }) =>
    `${place} a ses propres règles de douane ou de taxe, qui n’ont pas été lues.`,
  'missing-region': 'La taxe dépend de la région : dites laquelle.',
  'missing-exchange-rate': ({ from, to }) => `Il manque un taux de change de ${from} vers ${to}.`,
  'missing-goods': 'Le colis est vide.',
  'missing-value': ({ good }) => `La valeur ou la quantité de « ${good} » manque.`,
  'missing-classification': ({ good }) =>
    `La nature douanière de « ${good} » n’est pas établie : répondez à la question posée.`,
  'missing-origin': ({ good }) => `Le lieu de fabrication de « ${good} » n’est pas dit.`,
  'missing-packed-weight': ({ good }) => `Le poids emballé de « ${good} » manque.`,
  'missing-leave': ({ good }) => `« ${good} » ne peut pas être expédié.`,
  'missing-duty-rate': ({ good, heading }) =>
    `Le droit sur « ${good} » (position ${heading}) n’a pas été lu.`,
  'missing-import-tax': ({ country }) => `La taxe à l’importation de ${country} n’a pas été lue.`,
  'missing-review': ({ rule, reviewBy }) =>
    `La règle ${rule} devait être relue avant le ${reviewBy} et ne l’a pas été.`,
  'missing-freight': ({ transport }) => `Il n’y a pas de prix pour ce transport (${transport}).`,
  'missing-registration': ({ country, registration }) =>
    `La boutique n’est pas enregistrée (${registration}) pour vendre vers ${country}.`,
  'missing-lane': ({ country }) =>
    `Il n’y a pas de voie d’envoi vers ${country} pour cet acheteur.`,
  'missing-fee': ({ country }) =>
    `Des frais de douane de ${country} pour ce jour n’ont pas été lus.`,
  'missing-us-postal-entry':
    'Par la poste vers les États-Unis, il faut une déclaration dont le prix n’est pas connu.',
  'missing-surcharge-origin':
    'Le droit additionnel sur les biens non fabriqués au Maroc n’a pas été lu.',
  'ask-form': 'Qu’est-ce que c’est ?',
  'ask-technique': 'Est-il noué, tissé à plat ou tufté ?',
  'ask-fibre': 'De quelle fibre est-il surtout fait ?',
  'ask-filled': 'Est-il envoyé rempli ou vide ?',
  'ask-sole': 'En quoi est la semelle ?',
  'ask-upper': 'En quoi est le dessus ?',
  'ask-material': 'En quoi est-il surtout fait ?',
  'ask-metal': 'Est-ce de l’argent, de l’or ou un autre métal ?',
  'ask-electric': 'Est-elle pour une bougie, ou électrique de plafond ou de table ?',
  'ask-use': 'Est-ce pour manger ou pour la peau ?',
  'ask-broker': 'Un déclarant en douane doit dire ce que c’est.',
  'ask-tariff-line': ({ candidates }) => `Quelle position tarifaire : ${candidates} ?`,
  'paper-cn23': 'Déclaration en douane postale CN23.',
  'paper-itmatt': 'Données électroniques du colis, envoyées d’avance (ITMATT).',
  'paper-commercial-invoice': 'Facture commerciale.',
  'paper-origin-declaration': ({ origin }) => `Déclaration d’origine sur la facture : ${origin}.`,
  'paper-eur1': ({ origin }) => `Certificat de circulation EUR.1 : ${origin}.`,
  'paper-us-origin': ({ origin }) =>
    `Déclaration d’origine pour l’accord États-Unis–Maroc : ${origin}.`,
  'paper-form-a': ({ origin }) => `Certificat d’origine formule A : ${origin}.`,
  'block-antique': ({ good }) => `« ${good} » est une antiquité et ne peut quitter le Maroc.`,
  'block-fossil': ({ good }) =>
    `« ${good} » est un fossile ou minéral et exige un permis pour quitter le Maroc.`,
  'block-species': ({ good }) =>
    `« ${good} » provient d’une espèce protégée et ne peut être expédié.`,
  'hold-cosmetic': ({ good }) =>
    `« ${good} » est un cosmétique : il attend que sa notification soit au dossier.`,
  'hold-food': ({ good }) =>
    `« ${good} » est un aliment : il attend que ses papiers soient au dossier.`,
  'hold-food-contact': ({ good }) =>
    `« ${good} » touche les aliments : un essai plomb et cadmium doit être au dossier.`,
  'hold-electric': ({ good }) =>
    `« ${good} » est électrique : ses papiers de sécurité doivent être au dossier.`,
  'hold-artwork': ({ good }) =>
    `« ${good} » est une œuvre d’art : l’autorisation de sortie du Maroc doit être au dossier.`,
} satisfies Shape<typeof en>;
