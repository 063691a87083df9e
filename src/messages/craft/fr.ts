// Le métier, en français : accords, prépositions, espaces insécables.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

type Items = { items: readonly string[] };

function list({ items }: Items): string {
  if (items.length < 3) return items.join(' et ');
  return `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

function pronoun({ gender, many }: { gender: string; many: boolean }): string {
  return (gender === 'f' ? 'Elle' : 'Il') + (many ? 's' : '');
}

function made({ gender, many }: { gender: string; many: boolean }, verb: string): string {
  return `${verb}${gender === 'f' ? 'e' : ''}${many ? 's' : ''}`;
}

const verbs = { made: 'fabriqué', found: 'trouvé', created: 'réalisé' } as const;

function of(name: string): string {
  return /^[AEIOUYÉÈÊÎÔ]/.test(name) ? `de l'${name}` : `de ${name}`;
}

function provinceOf({ name, prefecture }: { name: string; prefecture: boolean }): string {
  const joined = /^[AEIOUÉÈÊÎÔ]/.test(name) ? `d'${name}` : `de ${name}`;
  return `${prefecture ? 'préfecture' : 'province'} ${joined}`;
}

export const fr = {
  styled: ({ noun, style }) => `${noun} ${style}`,
  styledAfterAdjective: ({ noun, style }) => `${noun} ${style}`,
  inTheStyleOf: ({ noun, style }) => `${noun} de style ${style}`,
  list,
  withMaterials: ({ thing, materials }) => `${thing} en ${materials}`,
  onSupport: ({ thing, materials }) => `${thing} sur ${materials}`,
  withContents: ({ thing, contents }) => `${thing} ${contents}`,
  colours: (items) => list(items),
  manyColours: 'multicolore',
  withColours: ({ phrase, colours }) => `${phrase}, ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}, ${size}`,
  oneCounted: {
    babouche: 'paire de babouches',
    'argan-oil': "flacon d'huile d'argan",
    sandals: 'paire de sandales',
    earrings: "paire de boucles d'oreilles",
    qraqeb: 'paire de qraqeb',
    'rose-water': "flacon d'eau de rose",
  },
  units: { cm: 'cm', in: 'po' },
  size: {
    'width-length': (d) => `${d.width} × ${d.length} ${d.unit}`,
    'width-height': (d) => `${d.width} × ${d.height} ${d.unit}`,
    'length-width-height': (d) => `${d.length} × ${d.width} × ${d.height} ${d.unit}`,
    'diameter-height': (d) => `diamètre ${d.diameter} ${d.unit}, hauteur ${d.height} ${d.unit}`,
    diameter: (d) => `diamètre ${d.diameter} ${d.unit}`,
    height: (d) => `hauteur ${d.height} ${d.unit}`,
    length: (d) => `longueur ${d.length} ${d.unit}`,
    shoe: (d) => `pointure ${d.shoe}`,
    volume: (d) => `${d.volume} ml`,
  },
  measures: {
    'width-length': (d) =>
      `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) =>
      `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.width} ${d.unit} de large et ${d.height} ${d.unit} de haut.`,
    'length-width-height': (d) =>
      `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.diameter} ${d.unit} de diamètre et ${d.height} ${d.unit} de haut.`,
    diameter: (d) =>
      `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.diameter} ${d.unit} de diamètre.`,
    height: (d) => `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.height} ${d.unit} de haut.`,
    length: (d) => `${pronoun(d)} ${d.many ? 'mesurent' : 'mesure'} ${d.length} ${d.unit} de long.`,
    shoe: (d) => `${pronoun(d)} chaussent du ${d.shoe}.`,
    volume: (d) => `Contenance : ${d.volume} ml.`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase} : un détail`,
    back: ({ phrase }) => `${phrase} : l'envers`,
    scale: ({ phrase }) => `${phrase} : à côté d'un objet de taille connue`,
    worn: ({ phrase }) => `${phrase} : en situation`,
    nth: ({ phrase, position, count }) => `${phrase} : image ${position} sur ${count}`,
  },
  drawing: ({ phrase }) => `Dessin, pas une photo. ${phrase}`,
  machineTranslated: ({ language, translator, on }) =>
    `Traduction automatique (original : ${language}), par ${translator} le ${on}`,
  invented: ({ name }) => `${name} (démo)`,
  originalIn: ({ language }) => `L’original (${language})`,
  saidBy: {
    weaver: 'Ses propres mots',
    seller: 'Raconté par la coopérative',
    desk: 'Écrit par l’équipe',
  },
  translatedBy: ({ translator, on }) => `Traduit par ${translator} le ${on}`,
  where: ({ place, province, prefecture, region, inMorocco }) => {
    const inProvince = province && provinceOf({ name: province, prefecture });
    const within = region && `région ${of(region)}`;
    const [first, ...others] = [inProvince, within].filter(Boolean);
    const inside = place
      ? [`à ${place}`, first, ...others]
      : [first && `dans la ${first}`, ...others];
    return [...inside, inMorocco && 'au Maroc'].filter(Boolean).join(', ');
  },
  about: ({ phrase, where, origin, ...thing }) =>
    where ? `${phrase}, ${made(thing, verbs[origin])} ${where}.` : `${phrase}.`,
  details: ({ first, items }) => `${[first, ...items.slice(1)].join(', ')}.`,
  province: provinceOf,
  provinceLabel: 'Province',
  making: {
    techniques: ({ count }) => (count === 1 ? 'Technique' : 'Techniques'),
    dyes: ({ count }) => (count === 1 ? 'Teinture ou pigment' : 'Teintures et pigments'),
    motifs: ({ count }) => (count === 1 ? 'Motif' : 'Motifs'),
  },
  listed: ({ label, list }) => `${label} : ${list}.`,
  betweenSentences: ' ',
  attributes: {
    technique: {
      label: 'Technique',
      values: {
        'hand-knotted': 'nouage à la main',
        'hand-woven': 'tissage à la main',
        'hand-tufted': 'touffetage à la main',
        'hand-hooked': 'crochetage à la main',
      },
    },
    pile: {
      label: 'Velours',
      values: { low: 'velours ras', medium: 'velours moyen', high: 'velours haut' },
    },
    fibre: {
      label: 'Fibre principale',
      values: {
        wool: 'laine',
        cotton: 'coton',
        silk: 'soie',
        viscose: 'viscose',
        linen: 'lin',
        synthetic: 'fibres synthétiques',
        'metal-thread': 'fil métallique',
        other: 'autre fibre',
      },
    },
    dye: {
      label: 'Teinture',
      values: {
        undyed: 'sans teinture',
        'plant-dyed': 'teintures végétales',
        'synthetic-dyed': 'teintures synthétiques',
      },
    },
    embroidery: {
      label: 'Broderie',
      values: {
        none: 'sans broderie',
        hand: 'broderie à la main',
        machine: 'broderie à la machine',
      },
    },
    filling: {
      label: 'Garnissage',
      values: {
        unstuffed: 'sans garnissage',
        'stuffed-wool': 'garnissage en laine',
        'stuffed-cotton': 'garnissage en coton',
        'stuffed-other': 'garnissage compris',
      },
    },
    sole: {
      label: 'Semelle',
      values: {
        leather: 'semelle en cuir',
        rubber: 'semelle en caoutchouc',
        textile: 'semelle en textile',
        raffia: 'semelle en raphia',
      },
    },
    upper: {
      label: 'Dessus',
      values: {
        leather: 'dessus en cuir',
        textile: 'dessus en textile',
        raffia: 'dessus en raphia',
      },
    },
    outer: {
      label: 'Extérieur',
      values: {
        leather: 'extérieur en cuir',
        textile: 'extérieur en textile',
        basketry: 'extérieur en vannerie',
      },
    },
    wearer: {
      label: 'Pour',
      values: {
        women: 'pour femme',
        men: 'pour homme',
        children: 'pour enfant',
        anyone: 'pour tous',
      },
    },
    cut: {
      label: 'Coupe',
      values: { dress: 'coupe fermée en robe', 'open-front': 'ouverture sur le devant' },
    },
    garmentSize: {
      label: 'Taille',
      values: {
        'one-size': 'taille unique',
        s: 'taille S',
        m: 'taille M',
        l: 'taille L',
        xl: 'taille XL',
      },
    },
    foodContact: {
      label: 'Aliments',
      values: { yes: 'pour les aliments', no: 'pour la décoration et non pour les aliments' },
    },
    glazed: { label: 'Émail', values: { yes: 'avec émail', no: 'sans émail' } },
    setting: {
      label: 'Pose',
      values: {
        loose: 'carreaux libres',
        'on-net': 'carreaux sur filet',
        'in-cement': 'carreaux scellés au ciment',
      },
    },
    metal: {
      label: 'Métal',
      values: {
        'silver-925': 'argent 925',
        'silver-800': 'argent 800',
        gold: 'or',
        'base-metal': 'métal commun',
      },
    },
    coral: { label: 'Corail', values: { yes: 'avec corail', no: 'sans corail' } },
    electric: {
      label: 'Lumière',
      values: {
        'not-electric': 'pour bougie et sans électricité',
        'electric-bulb': 'électrique à ampoule',
        'electric-led-only': 'électrique à LED seulement',
      },
    },
    mounting: {
      label: 'Place',
      values: { hanging: 'à suspendre', standing: 'à poser', wall: 'à fixer au mur' },
    },
    inlay: {
      label: 'Incrustation',
      values: { none: 'sans incrustation', marquetry: 'marqueterie' },
    },
    use: { label: 'Usage', values: { cosmetic: 'usage cosmétique', edible: 'usage alimentaire' } },
    refining: { label: 'Raffinage', values: { virgin: 'huile vierge', refined: 'huile raffinée' } },
    age: {
      label: 'Âge',
      values: {
        new: 'pièce neuve',
        'under-100-years': 'pièce ancienne de moins de 100 ans',
        'over-100-years': 'plus de 100 ans',
      },
    },
    drumHead: {
      label: 'Peau',
      values: {
        goatskin: 'peau de chèvre',
        calfskin: 'peau de veau',
        'fish-skin': 'peau de poisson',
        synthetic: 'peau synthétique',
      },
    },
    upholstered: {
      label: 'Assise',
      values: { yes: 'assise rembourrée', no: 'assise non rembourrée' },
    },
    soapKind: {
      label: 'Sorte de savon',
      values: { bar: 'savon dur', paste: 'savon en pâte', liquid: 'savon liquide' },
    },
    kelim: { label: 'Tissage', values: { yes: 'tissage kilim', no: 'autre tissage à plat' } },
    usedAs: {
      label: 'Emplacement',
      values: { bed: 'pour le lit', wall: 'pour le mur', floor: 'pour le sol' },
    },
    purpose: { label: 'Destination', values: { use: 'pour servir', ornament: 'pour décorer' } },
    frame: { label: 'Structure', values: { yes: 'sur une structure', no: 'sans structure' } },
    visibleGround: { label: 'Fond', values: { yes: 'fond visible', no: 'fond non visible' } },
    enamelled: { label: 'Émail', values: { yes: 'finition émaillée', no: 'sans émail' } },
    wornOutdoors: { label: 'Port', values: { yes: 'à porter dehors', no: 'à porter chez soi' } },
    acidOver: {
      label: 'Acidité',
      values: { yes: "indice d'acide supérieur à 0,6", no: "indice d'acide de 0,6 au plus" },
    },
  },
  care: {
    'vacuum-gently': 'Aspirer doucement dans le sens du poil, sans brosse rotative.',
    'turn-round': 'Tourner la pièce deux fois par an pour une usure et une teinte égales.',
    'shake-out': 'Secouer en plein air.',
    'blot-spills': 'Tamponner aussitôt les taches avec un linge blanc et sec, sans frotter.',
    'clean-by-specialist': 'Confier un nettoyage complet à un spécialiste.',
    'wash-by-hand-cold':
      "Laver à la main à l'eau froide avec un savon doux ; les couleurs peuvent dégorger au début.",
    'dry-flat-in-shade': "Sécher à plat et à l'ombre.",
    'no-bleach': "Ne pas employer d'eau de Javel.",
    'iron-inside-out': "Repasser à l'envers, à fer doux.",
    'air-often': 'Aérer souvent plutôt que laver.',
    'wipe-leather': 'Essuyer le cuir avec un chiffon doux et sec.',
    'feed-leather': 'Nourrir le cuir de temps en temps avec un baume incolore.',
    'soak-before-first-use': "Avant le premier usage, laisser tremper quelques heures dans l'eau.",
    'low-heat-with-diffuser':
      'Cuire à feu doux, avec un diffuseur sur le gaz ou la plaque électrique.',
    'no-sudden-heat': 'Éviter les chocs de température.',
    'wash-dishes-by-hand': 'Laver à la main, pas au lave-vaisselle.',
    'dry-at-once': 'Essuyer aussitôt après le lavage.',
    'no-scouring': "Ne pas employer d'éponge ni de poudre abrasives.",
    'polish-brass':
      "Le laiton et le cuivre foncent avec le temps ; un chiffon doux et un produit à métaux leur rendent l'éclat.",
    'polish-silver':
      "L'argent fonce avec le temps ; un chiffon pour l'argenterie lui rend l'éclat.",
    'oil-wood': "Frotter le bois avec un peu d'huile quand il paraît sec.",
    'wash-tiles-mildly': "Laver les carreaux à l'eau et au savon doux.",
    'no-acid': 'Tenir loin des acides comme le vinaigre et le citron.',
    'take-off-for-water': 'Retirer le bijou avant le bain et avant le parfum ou les crèmes.',
    'store-apart': 'Ranger à part des autres bijoux, au sec.',
    'keep-from-damp-and-heat': "Tenir loin de l'humidité et du chauffage.",
    'loosen-strings': "Détendre un peu les cordes quand on n'en joue pas longtemps.",
    'unplug-first': 'Débrancher avant de nettoyer.',
    'watch-the-flame': 'Ne jamais laisser une flamme sans surveillance.',
    'dust-softly': 'Dépoussiérer avec un chiffon doux et sec.',
    'wipe-damp': 'Essuyer avec un linge à peine humide.',
    'keep-dry': 'Garder au sec.',
    'keep-from-sun': 'Protéger du grand soleil, qui fane les couleurs.',
    'keep-cool-and-dark': "Garder fermé, au frais et à l'abri de la lumière.",
    'rinse-eyes': "En cas de contact avec les yeux, rincer abondamment à l'eau.",
  },
  questions: {
    materials: 'En quoi est la pièce ?',
    colours: 'Quelles sont ses couleurs ?',
    size: 'Quelle est sa taille ?',
    region: 'Dans quelle région a-t-elle été faite ?',
    weight: 'Combien pèse-t-elle, emballée ?',
    technique: 'Est-elle nouée, tissée, touffetée ou crochetée ?',
    pile: 'Quelle est la hauteur du velours ?',
    fibre: 'Quelle fibre y est la plus présente ?',
    dye: 'Comment est-elle teinte ?',
    embroidery: 'Est-elle brodée, et comment ?',
    filling: 'Est-elle vendue garnie, et de quoi ?',
    sole: 'En quoi est la semelle ?',
    upper: 'En quoi est le dessus ?',
    outer: "En quoi est l'extérieur ?",
    wearer: 'Pour qui est-elle ?',
    cut: 'Est-elle ouverte sur le devant ?',
    garmentSize: 'Quelle taille de vêtement ?',
    foodContact: 'Est-elle prévue pour les aliments ?',
    glazed: 'Est-elle émaillée ?',
    setting: 'Les carreaux sont-ils libres, sur filet ou scellés ?',
    metal: 'Quel est le métal ?',
    coral: 'Contient-elle du corail ?',
    electric: 'Est-elle électrique ?',
    mounting: 'À suspendre, à poser ou à fixer au mur ?',
    inlay: 'Y a-t-il de la marqueterie ?',
    use: 'Pour la peau ou pour la cuisine ?',
    refining: "L'huile est-elle vierge ou raffinée ?",
    age: 'La pièce est-elle neuve ou ancienne ?',
    drumHead: 'En quoi est la peau ?',
    upholstered: "L'assise est-elle rembourrée ?",
    soapKind: 'Est-ce un savon dur, en pâte ou liquide ?',
    kelim: 'Est-ce un kilim, plat et sans doublure ?',
    usedAs: 'Est-ce pour le lit, le mur ou le sol ?',
    purpose: 'Est-ce pour servir ou seulement pour décorer ?',
    frame: 'Repose-t-il sur une structure ?',
    visibleGround: 'Voit-on le tissu derrière la broderie ?',
    enamelled: 'La pièce est-elle émaillée ?',
    wornOutdoors: 'La paire se porte-t-elle dehors ?',
    acidOver: "L'indice d'acide de l'huile dépasse-t-il 0,6 ?",
  },
  faults: {
    missing: 'Il manque cette réponse.',
    'not-known': "Ce n'est pas un des choix.",
    'not-of-this-form': 'Cela ne va pas avec ce genre de pièce.',
    'not-in-this-region': 'Cela se trouve dans une autre région.',
    'does-not-agree': 'Cela ne concorde pas avec la réponse sur la teinture.',
    'said-twice': 'Cela est dit deux fois.',
    'too-many': 'Il y en a trop.',
    'not-believable': 'Vérifiez ce nombre.',
    'too-long': "C'est trop long.",
  },
} satisfies Shape<typeof en>;
