// Craft, in English: how titles, alternative texts and descriptions are put together.
import type {
  About,
  AttributeWords,
  Care,
  Details,
  Faults,
  Items,
  MeasureWords,
  Province,
  Questions,
  SizeWords,
  Where,
} from './said.ts';

type Counted = { count: number };

function list({ items }: Items): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

function they({ many }: { many: boolean }): string {
  return many ? 'They are' : 'It is';
}

function measures({ many }: { many: boolean }): string {
  return many ? 'They measure' : 'It measures';
}

function provinceOf({ name, prefecture }: Province): string {
  return `${name} ${prefecture ? 'prefecture' : 'province'}`;
}

export const en = {
  styled: ({ noun, style }: { noun: string; style: string }) => `${style} ${noun}`,
  styledAfterAdjective: ({ noun, style }: { noun: string; style: string }) => `${style} ${noun}`,
  inTheStyleOf: ({ noun, style }: { noun: string; style: string }) => `${style}-style ${noun}`,
  list,
  withMaterials: ({ thing, materials }: { thing: string; materials: string }) =>
    `${thing} in ${materials}`,
  onSupport: ({ thing, materials }: { thing: string; materials: string }) =>
    `${thing} on ${materials}`,
  withContents: ({ thing, contents }: { thing: string; contents: string }) =>
    `${thing} with ${contents}`,
  colours: (items: Items) => list(items),
  manyColours: 'multicoloured',
  withColours: ({ phrase, colours }: { phrase: string; colours: string }) =>
    `${phrase}, ${colours}`,
  withSize: ({ phrase, size }: { phrase: string; size: string }) => `${phrase}, ${size}`,
  oneCounted: {
    babouche: 'pair of babouches',
    'argan-oil': 'bottle of argan oil',
    sandals: 'pair of sandals',
    earrings: 'pair of earrings',
    qraqeb: 'pair of qraqeb',
    'rose-water': 'bottle of rose water',
  },
  units: { cm: 'cm', in: 'in' },
  size: {
    'width-length': (d) => `${d.width} × ${d.length} ${d.unit}`,
    'width-height': (d) => `${d.width} × ${d.height} ${d.unit}`,
    'length-width-height': (d) => `${d.length} × ${d.width} × ${d.height} ${d.unit}`,
    'diameter-height': (d) => `diameter ${d.diameter} ${d.unit}, height ${d.height} ${d.unit}`,
    diameter: (d) => `diameter ${d.diameter} ${d.unit}`,
    height: (d) => `height ${d.height} ${d.unit}`,
    length: (d) => `length ${d.length} ${d.unit}`,
    shoe: (d) => `EU size ${d.shoe}`,
    volume: (d) => `${d.volume} ml`,
  } satisfies SizeWords as SizeWords,
  measures: {
    'width-length': (d) => `${measures(d)} ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) => `${they(d)} ${d.width} ${d.unit} wide and ${d.height} ${d.unit} high.`,
    'length-width-height': (d) =>
      `${measures(d)} ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${they(d)} ${d.diameter} ${d.unit} across and ${d.height} ${d.unit} high.`,
    diameter: (d) => `${they(d)} ${d.diameter} ${d.unit} across.`,
    height: (d) => `${they(d)} ${d.height} ${d.unit} high.`,
    length: (d) => `${they(d)} ${d.length} ${d.unit} long.`,
    shoe: (d) => `They are EU size ${d.shoe}.`,
    volume: (d) => `Contents: ${d.volume} ml.`,
  } satisfies MeasureWords as MeasureWords,
  view: {
    whole: ({ phrase }: { phrase: string }) => phrase,
    detail: ({ phrase }: { phrase: string }) => `${phrase}: a detail`,
    back: ({ phrase }: { phrase: string }) => `${phrase}: the back`,
    scale: ({ phrase }: { phrase: string }) => `${phrase}: beside something of known size`,
    worn: ({ phrase }: { phrase: string }) => `${phrase}: in use`,
    nth: ({ phrase, position, count }: { phrase: string; position: string; count: string }) =>
      `${phrase}: picture ${position} of ${count}`,
  },
  drawing: ({ phrase }: { phrase: string }) => `Drawing, not a photograph. ${phrase}`,
  machineTranslated: ({
    language,
    translator,
    on,
  }: {
    language: string;
    translator: string;
    on: string;
  }) => `Machine translation from ${language}, by ${translator} on ${on}`,
  invented: ({ name }: { name: string }) => `${name} (demo)`,
  originalIn: ({ language }: { language: string }) => `The original, in ${language}`,
  saidBy: {
    weaver: 'In the maker’s own words',
    seller: 'Told by the cooperative',
    desk: 'Written by the desk',
  },
  translatedBy: ({ translator, on }: { translator: string; on: string }) =>
    `Translated by ${translator} on ${on}`,
  where: ({ place, province, prefecture, region, inMorocco }: Where) => {
    const within = region && `in the ${region} region${inMorocco ? ' of Morocco' : ''}`;
    const inProvince =
      province && `${place ? '' : 'in '}${provinceOf({ name: province, prefecture })}`;
    return [place && `in ${place}`, inProvince, within].filter(Boolean).join(', ');
  },
  about: ({ phrase, where, origin }: About) =>
    where ? `${phrase}, ${origin === 'found' ? 'found' : 'made'} ${where}.` : `${phrase}.`,
  details: ({ first, items }: Details) => `${[first, ...items.slice(1)].join(', ')}.`,
  province: provinceOf,
  provinceLabel: 'Province',
  making: {
    techniques: ({ count }: Counted) => (count === 1 ? 'Technique' : 'Techniques'),
    dyes: ({ count }: Counted) => (count === 1 ? 'Dye or pigment' : 'Dyes and pigments'),
    motifs: ({ count }: Counted) => (count === 1 ? 'Motif' : 'Motifs'),
  },
  listed: ({ label, list }: { label: string; list: string }) => `${label}: ${list}.`,
  betweenSentences: ' ',
  attributes: {
    technique: {
      label: 'Technique',
      values: {
        'hand-knotted': 'hand-knotted',
        'hand-woven': 'handwoven',
        'hand-tufted': 'hand-tufted',
        'hand-hooked': 'hand-hooked',
      },
    },
    pile: { label: 'Pile', values: { low: 'low pile', medium: 'medium pile', high: 'high pile' } },
    fibre: {
      label: 'Main fibre',
      values: {
        wool: 'wool',
        cotton: 'cotton',
        silk: 'silk',
        viscose: 'viscose',
        linen: 'linen',
        synthetic: 'synthetic fibre',
        'metal-thread': 'metallic thread',
        other: 'another fibre',
      },
    },
    dye: {
      label: 'Dye',
      values: { undyed: 'undyed', 'plant-dyed': 'plant dyes', 'synthetic-dyed': 'synthetic dyes' },
    },
    embroidery: {
      label: 'Embroidery',
      values: { none: 'no embroidery', hand: 'hand embroidery', machine: 'machine embroidery' },
    },
    filling: {
      label: 'Filling',
      values: {
        unstuffed: 'sold without filling',
        'stuffed-wool': 'filled with wool',
        'stuffed-cotton': 'filled with cotton',
        'stuffed-other': 'sold filled',
      },
    },
    sole: {
      label: 'Sole',
      values: {
        leather: 'leather sole',
        rubber: 'rubber sole',
        textile: 'textile sole',
        raffia: 'raffia sole',
      },
    },
    upper: {
      label: 'Upper',
      values: { leather: 'leather upper', textile: 'textile upper', raffia: 'raffia upper' },
    },
    outer: {
      label: 'Outside',
      values: {
        leather: 'leather outside',
        textile: 'textile outside',
        basketry: 'plaited outside',
      },
    },
    wearer: {
      label: 'For',
      values: {
        women: 'for women',
        men: 'for men',
        children: 'for children',
        anyone: 'for anyone',
      },
    },
    cut: { label: 'Cut', values: { dress: 'closed like a dress', 'open-front': 'open front' } },
    garmentSize: {
      label: 'Clothing size',
      values: { 'one-size': 'one size', s: 'size S', m: 'size M', l: 'size L', xl: 'size XL' },
    },
    foodContact: {
      label: 'Food',
      values: { yes: 'meant for food', no: 'for decoration and not for food' },
    },
    glazed: { label: 'Glaze', values: { yes: 'glazed', no: 'unglazed' } },
    setting: {
      label: 'Setting',
      values: {
        loose: 'loose tiles',
        'on-net': 'tiles on a net',
        'in-cement': 'tiles set in cement',
      },
    },
    metal: {
      label: 'Metal',
      values: {
        'silver-925': '925 silver',
        'silver-800': '800 silver',
        gold: 'gold',
        'base-metal': 'base metal',
      },
    },
    coral: { label: 'Coral', values: { yes: 'with coral', no: 'no coral' } },
    electric: {
      label: 'Light',
      values: {
        'not-electric': 'for a candle and not electric',
        'electric-bulb': 'electric with a bulb',
        'electric-led-only': 'electric with LED only',
      },
    },
    mounting: {
      label: 'Place',
      values: { hanging: 'to hang', standing: 'to stand', wall: 'to fix on a wall' },
    },
    inlay: { label: 'Inlay', values: { none: 'no inlay', marquetry: 'marquetry' } },
    use: { label: 'Use', values: { cosmetic: 'for cosmetic use', edible: 'for food' } },
    refining: { label: 'Refining', values: { virgin: 'virgin oil', refined: 'refined oil' } },
    age: {
      label: 'Age',
      values: {
        new: 'new',
        'under-100-years': 'older piece less than 100 years old',
        'over-100-years': 'over 100 years old',
      },
    },
    drumHead: {
      label: 'Drumhead',
      values: {
        goatskin: 'goatskin head',
        calfskin: 'calfskin head',
        'fish-skin': 'fish-skin head',
        synthetic: 'synthetic head',
      },
    },
    upholstered: { label: 'Upholstery', values: { yes: 'upholstered', no: 'not upholstered' } },
    soapKind: {
      label: 'Kind of soap',
      values: { bar: 'bar soap', paste: 'paste soap', liquid: 'liquid soap' },
    },
    kelim: { label: 'Weave', values: { yes: 'kilim weave', no: 'another flat weave' } },
    usedAs: {
      label: 'Place of use',
      values: { bed: 'for the bed', wall: 'for the wall', floor: 'for the floor' },
    },
    purpose: { label: 'Purpose', values: { use: 'to be used', ornament: 'to look at' } },
    frame: { label: 'Frame', values: { yes: 'on a frame', no: 'without a frame' } },
    visibleGround: {
      label: 'Ground',
      values: { yes: 'ground cloth visible', no: 'ground cloth not visible' },
    },
    enamelled: { label: 'Enamel', values: { yes: 'enamelled', no: 'not enamelled' } },
    wornOutdoors: { label: 'Wear', values: { yes: 'to wear outdoors', no: 'to wear at home' } },
    acidOver: {
      label: 'Acidity',
      values: { yes: 'acid value above 0.6', no: 'acid value up to 0.6' },
    },
  } satisfies AttributeWords as AttributeWords,
  care: {
    'vacuum-gently': 'Vacuum gently along the pile, without a rotating brush.',
    'turn-round': 'Turn it round twice a year so that it wears and fades evenly.',
    'shake-out': 'Shake it out in the open air.',
    'blot-spills': 'Blot spills at once with a dry white cloth, and do not rub.',
    'clean-by-specialist': 'Leave a thorough cleaning to a specialist.',
    'wash-by-hand-cold': 'Wash by hand in cold water with a mild soap; colours may run at first.',
    'dry-flat-in-shade': 'Dry flat in the shade.',
    'no-bleach': 'Do not bleach.',
    'iron-inside-out': 'Iron inside out, not too hot.',
    'air-often': 'Air it often rather than washing it.',
    'wipe-leather': 'Wipe leather with a soft dry cloth.',
    'feed-leather': 'Feed leather now and then with a colourless balm.',
    'soak-before-first-use': 'Before the first use, soak it in water for some hours.',
    'low-heat-with-diffuser': 'Cook on a low heat, with a diffuser on gas or on an electric ring.',
    'no-sudden-heat': 'Avoid sudden changes of heat and cold.',
    'wash-dishes-by-hand': 'Wash by hand, not in a dishwasher.',
    'dry-at-once': 'Dry it at once after washing.',
    'no-scouring': 'Do not use scouring pads or powders.',
    'polish-brass':
      'Brass and copper darken with time; a soft cloth and a metal polish bring the shine back.',
    'polish-silver': 'Silver darkens with time; a silver cloth brings the shine back.',
    'oil-wood': 'Rub wood with a little oil when it looks dry.',
    'wash-tiles-mildly': 'Wash tiles with water and a mild soap.',
    'no-acid': 'Keep acids such as vinegar and lemon away.',
    'take-off-for-water': 'Take it off before bathing and before using perfume or creams.',
    'store-apart': 'Store it apart from other jewellery, in a dry place.',
    'keep-from-damp-and-heat': 'Keep it away from damp and from heating.',
    'loosen-strings': 'Loosen the strings a little when it is not played for long.',
    'unplug-first': 'Unplug it before cleaning it.',
    'watch-the-flame': 'Never leave a flame unattended.',
    'dust-softly': 'Dust it with a soft dry cloth.',
    'wipe-damp': 'Wipe it with a slightly damp cloth.',
    'keep-dry': 'Keep it dry.',
    'keep-from-sun': 'Keep it out of strong sun, which fades colours.',
    'keep-cool-and-dark': 'Keep it closed, cool and away from light.',
    'rinse-eyes': 'If it gets into the eyes, rinse with plenty of water.',
  } satisfies Care as Care,
  questions: {
    materials: 'What is it made of?',
    colours: 'Which colours does it have?',
    size: 'How big is it?',
    region: 'In which region was it made?',
    weight: 'How much does it weigh, packed?',
    technique: 'Is it knotted, woven, tufted or hooked?',
    pile: 'How high is the pile?',
    fibre: 'Which fibre is there most of?',
    dye: 'How is it dyed?',
    embroidery: 'Is it embroidered, and how?',
    filling: 'Is it sold filled, and with what?',
    sole: 'What is the sole made of?',
    upper: 'What is the upper made of?',
    outer: 'What is the outside made of?',
    wearer: 'Who is it for?',
    cut: 'Is it open at the front?',
    garmentSize: 'Which clothing size is it?',
    foodContact: 'Is it meant to touch food?',
    glazed: 'Is it glazed?',
    setting: 'Are the tiles loose, on a net or set in cement?',
    metal: 'Which metal is it?',
    coral: 'Is there any coral in it?',
    electric: 'Is it electric?',
    mounting: 'Does it hang, stand or go on a wall?',
    inlay: 'Does it have marquetry?',
    use: 'Is it for the skin or for food?',
    refining: 'Is the oil virgin or refined?',
    age: 'Is it new or old?',
    drumHead: 'What is the drumhead made of?',
    upholstered: 'Is the seat upholstered?',
    soapKind: 'Is it a bar, a paste or a liquid?',
    kelim: 'Is it a kilim, flat and without a backing?',
    usedAs: 'Is it for the bed, the wall or the floor?',
    purpose: 'Is it to be used, or only to look at?',
    frame: 'Does it stand on a frame?',
    visibleGround: 'Can the cloth be seen behind the embroidery?',
    enamelled: 'Is it enamelled?',
    wornOutdoors: 'Is it to be worn outdoors?',
    acidOver: 'Is the acid value of the oil above 0.6?',
  } satisfies Questions as Questions,
  faults: {
    missing: 'This is needed.',
    'not-known': 'This is not one of the choices.',
    'not-of-this-form': 'This does not go with this kind of piece.',
    'not-in-this-region': 'This lies in another region.',
    'does-not-agree': 'This does not agree with the answer about dyes.',
    'said-twice': 'This is said twice.',
    'too-many': 'There are too many.',
    'not-believable': 'Check this number.',
    'too-long': 'This is too long.',
  } satisfies Faults as Faults,
};
