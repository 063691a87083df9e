// Le coût rendu, en français.
import { counted } from '../shop/counted.ts';
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
  'duty-ordinary-area': ({ rate, heading }) =>
    `Droit de douane de ${rate} (position ${heading}) ; la surface se mesure sans têtes, lisières ni franges.`,
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
  'open-area':
    'La surface, sans têtes, lisières ni franges, n’est pas donnée ; le droit est compté sans plafond.',
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
  'open-vat-rate':
    'Les sources divergent sur le taux de cette taxe ; le plus élevé est compté et la différence rendue.',
  'open-reduced-rate':
    'Un taux réduit de cette taxe peut valoir pour ce genre d’article ; le taux normal est compté et la différence rendue.',
  'warn-union-importer':
    'À partir du 21 septembre 2027, l’importateur doit être établi dans l’Union européenne.',
  'warn-romanian-parcel-fee':
    'La redevance roumaine sur les petits colis, 25 lei par colis, s’ajoute.',
  'warn-northern-ireland-fee':
    'On ne sait pas si les frais de traitement de l’Union européenne sont dus en Irlande du Nord ; ils peuvent s’ajouter.',
  'missing-northern-ireland-small':
    'Le droit dû par un petit colis en Irlande du Nord n’a pas été lu : aucun prix ne peut être promis.',
  'missing-northern-ireland-duty':
    'Sans preuve d’origine, le droit en Irlande du Nord dépend de deux tarifs qui n’ont pas été comparés.',
  'consignment-together': ({ count, limit }) =>
    `Envoyés ensemble, les articles de ${counted('fr', count, { one: '# coopérative', many: '# coopératives', other: '# coopératives' })} forment un seul envoi et dépassent ${limit} ; dans leurs commandes distinctes, chacun reste en dessous.`,
  'consignment-same-order': ({ limit }) =>
    `Ce qu’une personne commande en une fois à une coopérative compte comme un seul envoi, au-delà de ${limit}, quel que soit le nombre de colis.`,
  'consignment-one-order':
    'C’est une seule commande d’une seule coopérative : la loi la compte en entier, quel que soit le nombre de colis.',
  'consignment-cheaper-together': ({ saved }) =>
    `En un seul envoi, cela coûte ${saved} de moins que séparément.`,
  'consignment-cheaper-apart': ({ saved }) =>
    `En commandes distinctes, telles qu’elles sont, cela coûte ${saved} de moins qu’en un seul envoi.`,
  'consignment-alike': 'Ensemble ou séparément, le prix est le même.',
  'reason-only-lane': 'C’est la seule voie possible.',
  'reason-only-promised': 'C’est la seule voie dont le prix peut être promis.',
  'reason-cheapest': ({ saved }) => `Cette voie coûte ${saved} de moins que la suivante.`,
  'reason-cheapest-alike': 'Aucune autre voie ne coûte moins.',
  'reason-cheapest-origin': ({ saved, duty }) =>
    `La preuve d’origine marocaine supprime le droit forfaitaire de ${duty} ; en tout, cela coûte ${saved} de moins.`,
  'reason-cheapest-scheme': ({ saved, duty, fee }) =>
    `Par le guichet fiscal du vendeur, le droit est de ${duty} ; dédouaner avec une déclaration complète et la preuve d’origine coûte ${fee} : ${saved} de moins en tout.`,
  'reason-cheapest-transport': ({ saved }) =>
    `Transporté ainsi, cela coûte en tout ${saved} de moins que le transport suivant.`,
  'reason-fastest': ({ days }) =>
    `Arrive en ${counted('fr', days, { one: '# jour', many: '# jours', other: '# jours' })} au plus, avant toute autre voie.`,
  'reason-fastest-cheapest': ({ days }) =>
    `Arrive en ${counted('fr', days, { one: '# jour', many: '# jours', other: '# jours' })} au plus, et c’est la moins chère des voies aussi rapides.`,
  'reason-nothing-at-door':
    'Droits, taxes et frais sont tous payés à la commande, au prix le plus bas.',
  'freight-typical-size':
    'Le transport est compté sur le poids et la taille habituels d’une telle pièce emballée ; celle-ci n’a pas encore été mesurée.',
  'freight-packed-together':
    'Le transport est compté comme si tout était posé à plat dans un seul colis, une pièce sur l’autre.',
  'freight-moon-holiday':
    'Une fête dont la lune décide le jour tombe en chemin ; la période est élargie d’autant.',
  'freight-holidays-unknown': ({ country }) =>
    `Les jours fériés du pays n’ont pas été lus (${country}) ; seules les fins de semaine sont comptées.`,
  'freight-no-zone': ({ service, country }: { service: string; country: string }) =>
    `« ${service} » ne dessert pas cette adresse (${country}).`,
  'freight-no-rate': ({ service, day }: { service: string; day: string }) =>
    `Il n’y a pas de prix de « ${service} » pour le ${day}.`,
  'freight-no-size': ({ service }: { service: string }) =>
    `« ${service} » compte la taille du colis, qui n’est pas connue.`,
  'freight-no-value': ({ service, currency }: { service: string; currency: string }) =>
    `« ${service} » assure en ${currency}, et il n’y a pas de taux de change.`,
  'freight-too-heavy': ({ service, most }: { service: string; most: number }) =>
    `Trop lourd pour « ${service} » : au plus ${most} kg.`,
  'freight-too-long': ({ service, most }: { service: string; most: number }) =>
    `Trop long pour « ${service} » : au plus ${most} cm.`,
  'freight-too-big': ({ service, most }: { service: string; most: number }) =>
    `Trop grand pour « ${service} » : longueur et tour au plus ${most} cm.`,
  'freight-too-valuable': ({ service }: { service: string }) =>
    `« ${service} » ne transporte ni n’assure des biens de cette valeur.`,
  'missing-destination': ({ country }) =>
    `${country} : le droit douanier n’y a pas encore été lu, aucun prix ne peut y être promis.`,
  'missing-route': ({ from }) =>
    `Seuls les colis partant du Maroc peuvent être chiffrés (celui-ci part de : ${from}).`,
  'missing-territory': ({ place }) =>
    `${place} a ses propres règles de douane ou de taxe, qui n’ont pas été lues.`,
  'missing-region': 'La taxe dépend de la région : dites laquelle.',
  'missing-law-of-day': ({ country }) => `${country} : le droit de ce jour-là n’a pas été lu.`,
  'exchange-day-of-export': 'La douane convertit les monnaies au cours du jour du départ du colis.',
  'exchange-own-rate':
    'La douane convertit les monnaies à son propre cours du jour du dédouanement.',
  'exchange-day-before': 'La douane convertit les monnaies au cours vendeur de la veille.',
  'missing-region-postcode': ({ postcode, region, elsewhere }) =>
    `Le code postal ${postcode} est de la région ${elsewhere}, pas de ${region} : corrigez l’un des deux.`,
  'missing-region-name': ({ region }) =>
    `« ${region} » n’est pas une région connue là-bas : donnez son code ou son nom entier.`,
  'missing-region-apart': ({ region }) =>
    `Une partie de ce pays a sa propre loi fiscale, et « ${region} » ne nous est pas connu : donnez un code postal entier, ou le code de la région.`,
  'transport-freight': 'le fret',
  'transport-express': 'un transporteur express',
  'transport-post': 'la poste',
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
  'missing-import-tax': ({ country }) => `${country} : la taxe à l’importation n’a pas été lue.`,
  'missing-review': ({ rule, reviewBy }) =>
    `La règle ${rule} devait être relue avant le ${reviewBy} et ne l’a pas été.`,
  'missing-freight': ({ transport }) => `Il n’y a pas de prix pour ce transport (${transport}).`,
  'missing-registration': ({ country, registration }) =>
    `${country} : la boutique n’a pas l’enregistrement qu’il faut pour y vendre (${registration}).`,
  'missing-lane': ({ country }) => `${country} : il n’y a pas de voie d’envoi pour cet acheteur.`,
  'missing-fee': ({ country }) => `${country} : des frais de douane de ce jour n’ont pas été lus.`,
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
  'duty-abolished': ({ country }) =>
    `Pas de droits de douane : ce pays n’en demande pas sur ce genre d’articles (${country}).`,
  'duty-general': ({ rate }) => `Droits de douane de ${rate}, le taux pour ce genre d’articles.`,
  'tax-provincial': ({ rate }) =>
    `Taxe de votre province, ${rate}, sur les articles et les droits.`,
  'fee-harbour': ({ rate }) => `Taxe d’entretien des ports pour ce qui vient par mer : ${rate}.`,
  'fee-biosecurity': ({ rate }) => `Redevance de biosécurité à la frontière : ${rate}.`,
  'open-by-sea':
    'On ne sait pas si l’envoi part par mer ou par air ; la taxe maritime est comptée et rendue s’il part par avion.',
  'open-quota':
    'Un taux plus bas vaut dans un contingent ; le plus haut est compté et la différence rendue.',
  'open-duty-threshold':
    'Les sources ne s’accordent pas sur le seuil sans droits ; les droits sont comptés et rendus s’ils ne sont pas perçus.',
  'open-general-rate':
    'Le taux général est compté ; si la ligne de cet article est plus basse, la différence est rendue.',
  'open-rate-range':
    'Seule la fourchette du taux a été lue ; le haut est compté et la différence rendue.',
  'warn-platform-registration': ({ country }) =>
    `Si la boutique doit être enregistrée pour la taxe dans ce pays (${country}), elle la perçoit elle-même sur les petits colis ; le prix est alors plus haut.`,
  'warn-parcels-added': 'La douane additionne les colis d’une même personne arrivés le même jour.',
  'warn-personal-code': 'Un code douanier personnel est demandé au destinataire.',
  'warn-exchange-rate-day': ({ from, to, rated, day }) =>
    `Le taux de change de ${from} en ${to} est du ${rated} ; la douane regarde le ${day} : les montants peuvent différer.`,
  'warn-japan-2028':
    'À partir d’avril 2028, les petits colis vers le Japon sont taxés d’une manière nouvelle qui n’a pas été lue.',
  'missing-surcharge-day': 'Les droits additionnels de ce jour-là n’ont pas été lus.',
  'paper-arab-origin': ({ origin }) =>
    `Certificat d’origine arabe de la chambre de commerce : ${origin}.`,
  'paper-packing-list': 'Liste de colisage.',
  'paper-transport-document': 'Connaissement ou lettre de transport aérien.',
  'block-heritage': ({ good }) =>
    `« ${good} » est un objet du patrimoine et ne peut pas quitter le Maroc.`,
  'hold-exotic-leather': ({ good }) =>
    `« ${good} » est en cuir exotique : il attend que son permis CITES soit au dossier.`,
  'paper-cosmetic-notification': 'Notification du cosmétique là où il est vendu.',
  'paper-food-safety': 'Certificat de sécurité sanitaire des aliments.',
  'paper-lead-cadmium-test': 'Rapport d’essai sur le plomb et le cadmium.',
  'paper-electrical-safety': 'Papiers de sécurité électrique du pays de destination.',
  'paper-export-clearance': 'Autorisation marocaine d’exportation des œuvres d’art.',
  'paper-cites-permit': 'Permis d’exportation CITES.',
  'ask-tray-or-ornament': 'Est-ce pour servir à table, ou un ornement à regarder ?',
  'ask-kelem': 'Est-ce un kilim, plat et sans envers, ou un autre tapis tissé ?',
  'ask-blanket': 'Est-ce une couverture pour le lit, ou une pièce pour le mur ou le sol ?',
  'ask-seat-or-cushion': 'Est-ce un coussin, ou un siège avec une structure ?',
  'ask-garment-cut':
    'Est-ce une robe fermée pour femme, ou un vêtement ouvert devant ou pour tous ?',
  'ask-ground': 'Voit-on le tissu derrière la broderie ?',
  'ask-mounting': 'Se suspend-elle, se fixe-t-elle au mur ou se pose-t-elle ?',
  'ask-marquetry': 'Est-ce de la marqueterie, ou est-ce uni ?',
  'ask-clay': 'Est-ce de l’argile commune, du grès ou de la faïence fine ?',
  'ask-wearer': 'Est-ce pour femme, pour homme, pour enfant ou pour tous ?',
  'ask-acid': 'L’indice d’acide de l’huile dépasse-t-il 0,6 ?',
  'ask-code': ({ code }) => `Le numéro tarifaire ${code} n’existe pas. Lequel est le bon ?`,
  'ask-code-or-form': ({ code, heading }) =>
    `Le numéro tarifaire ${code} ne va pas avec ce genre de pièce (${heading}). Lequel des deux est le bon ?`,
  'ask-raffia-weave': 'Le dessus est-il en raphia tressé, ou en tissu de fil ?',
  'ask-bag-outer': 'De quoi est fait l’extérieur du sac ?',
  'ask-tile': 'Les carreaux sont-ils libres, sur un filet ou scellés dans le ciment ?',
  'ask-led': 'Est-ce pour LED seulement, ou pour toute ampoule ?',
  'ask-frame-metal': 'De quel métal est le cadre ?',
  'ask-iron-line': 'À quoi sert la pièce de fer, et est-elle forgée ou en fil ?',
  'ask-enamelled': 'Est-ce émaillé ?',
  'ask-seat': 'La structure est-elle en bois et l’assise rembourrée ?',
  'ask-oil': 'L’huile est-elle vierge ou raffinée ?',
  'ask-plait': 'De quelle plante est-ce tressé ?',
  'ask-instrument': 'Est-ce un instrument à cordes pincées ou frottées ?',
} satisfies Shape<typeof en>;
