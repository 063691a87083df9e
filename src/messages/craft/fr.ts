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

function made({ gender, many }: { gender: string; many: boolean }): string {
  return `fabriqué${gender === 'f' ? 'e' : ''}${many ? 's' : ''}`;
}

function of(name: string): string {
  return /^[AEIOUYÉÈÊÎÔ]/.test(name) ? `de l'${name}` : `de ${name}`;
}

export const fr = {
  styled: ({ noun, style }) => `${noun} ${style}`,
  inTheStyleOf: ({ noun, style }) => `${noun} de style ${style}`,
  list,
  withMaterials: ({ thing, materials }) => `${thing} en ${materials}`,
  colours: (items) => list(items),
  manyColours: 'multicolore',
  withColours: ({ phrase, colours }) => `${phrase}, ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}, ${size}`,
  oneCounted: { babouche: 'paire de babouches', 'argan-oil': "flacon d'huile d'argan" },
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
    'width-length': (d) => `${pronoun(d)} mesure ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) =>
      `${pronoun(d)} mesure ${d.width} ${d.unit} de large et ${d.height} ${d.unit} de haut.`,
    'length-width-height': (d) =>
      `${pronoun(d)} mesure ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${pronoun(d)} mesure ${d.diameter} ${d.unit} de diamètre et ${d.height} ${d.unit} de haut.`,
    diameter: (d) => `${pronoun(d)} mesure ${d.diameter} ${d.unit} de diamètre.`,
    height: (d) => `${pronoun(d)} mesure ${d.height} ${d.unit} de haut.`,
    length: (d) => `${pronoun(d)} mesure ${d.length} ${d.unit} de long.`,
    shoe: (d) => `${pronoun(d)} chaussent du ${d.shoe}.`,
    volume: (d) => `Contenance : ${d.volume} ml.`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase} : un détail`,
    back: ({ phrase }) => `${phrase} : l'envers`,
    scale: ({ phrase }) => `${phrase} : à côté d'un objet de taille connue`,
    worn: ({ phrase }) => `${phrase} : en situation`,
  },
  drawing: ({ phrase }) => `Dessin, pas une photo. ${phrase}`,
  where: ({ place, region, inMorocco }) => {
    const within = region && `dans la région ${of(region)}${inMorocco ? ', au Maroc' : ''}`;
    return [place && `à ${place}`, within].filter(Boolean).join(', ');
  },
  about: ({ phrase, where, gender, many }) =>
    where ? `${phrase}, ${made({ gender, many })} ${where}.` : `${phrase}.`,
  details: ({ first, items }) => `${[first, ...items.slice(1)].join(', ')}.`,
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
        unstuffed: 'vente sans garnissage',
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
      values: { yes: 'pour les aliments', no: 'pour la décoration et non les aliments' },
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
  },
  faults: {
    missing: 'Il manque cette réponse.',
    'not-known': "Ce n'est pas un des choix.",
    'not-of-this-form': 'Cela ne va pas avec ce genre de pièce.',
    'said-twice': 'Cela est dit deux fois.',
    'too-many': 'Il y en a trop.',
    'not-believable': 'Vérifiez ce nombre.',
    'too-long': "C'est trop long.",
  },
} satisfies Shape<typeof en>;
