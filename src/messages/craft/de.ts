// Das Handwerk auf Deutsch: Komposita, Geschlecht, Dativ nach „aus“.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

type Items = { items: readonly string[] };

function list({ items }: Items): string {
  if (items.length < 3) return items.join(' und ');
  return `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

function pronoun({ gender }: { gender: string }): string {
  return gender === 'm' ? 'Er' : gender === 'f' ? 'Sie' : 'Es';
}

function compound(style: string): string {
  return style.replaceAll(' ', '-');
}

export const de = {
  styled: ({ noun, style }) => `${compound(style)}-${noun}`,
  inTheStyleOf: ({ noun, style }) => `${noun} im ${compound(style)}-Stil`,
  list,
  withMaterials: ({ thing, materials }) => `${thing} aus ${materials}`,
  colours: (items) => list(items),
  manyColours: 'mehrfarbig',
  withColours: ({ phrase, colours }) => `${phrase}, ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}, ${size}`,
  oneCounted: { babouche: 'Paar Babouchen', 'argan-oil': 'Flasche Arganöl' },
  units: { cm: 'cm', in: 'Zoll' },
  size: {
    'width-length': (d) => `${d.width} × ${d.length} ${d.unit}`,
    'width-height': (d) => `${d.width} × ${d.height} ${d.unit}`,
    'length-width-height': (d) => `${d.length} × ${d.width} × ${d.height} ${d.unit}`,
    'diameter-height': (d) => `Durchmesser ${d.diameter} ${d.unit}, Höhe ${d.height} ${d.unit}`,
    diameter: (d) => `Durchmesser ${d.diameter} ${d.unit}`,
    height: (d) => `Höhe ${d.height} ${d.unit}`,
    length: (d) => `Länge ${d.length} ${d.unit}`,
    shoe: (d) => `Größe ${d.shoe}`,
    volume: (d) => `${d.volume} ml`,
  },
  measures: {
    'width-length': (d) => `${pronoun(d)} misst ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) =>
      `${pronoun(d)} ist ${d.width} ${d.unit} breit und ${d.height} ${d.unit} hoch.`,
    'length-width-height': (d) =>
      `${pronoun(d)} misst ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${pronoun(d)} hat ${d.diameter} ${d.unit} Durchmesser und ist ${d.height} ${d.unit} hoch.`,
    diameter: (d) => `${pronoun(d)} hat ${d.diameter} ${d.unit} Durchmesser.`,
    height: (d) => `${pronoun(d)} ist ${d.height} ${d.unit} hoch.`,
    length: (d) => `${pronoun(d)} ist ${d.length} ${d.unit} lang.`,
    shoe: (d) => `Sie haben Größe ${d.shoe}.`,
    volume: (d) => `Inhalt: ${d.volume} ml.`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase}: Detail`,
    back: ({ phrase }) => `${phrase}: Rückseite`,
    scale: ({ phrase }) => `${phrase}: neben etwas von bekannter Größe`,
    worn: ({ phrase }) => `${phrase}: im Gebrauch`,
  },
  drawing: ({ phrase }) => `Zeichnung, kein Foto. ${phrase}`,
  where: ({ place, region, inMorocco }) => {
    const within = region && `in der Region ${region}${inMorocco ? ' in Marokko' : ''}`;
    return [place && `in ${place}`, within].filter(Boolean).join(', ');
  },
  about: ({ phrase, where }) => (where ? `${phrase}, hergestellt ${where}.` : `${phrase}.`),
  details: ({ first, items }) => `${[first, ...items.slice(1)].join(', ')}.`,
  betweenSentences: ' ',
  attributes: {
    technique: {
      label: 'Technik',
      values: {
        'hand-knotted': 'handgeknüpft',
        'hand-woven': 'handgewebt',
        'hand-tufted': 'handgetuftet',
        'hand-hooked': 'handgehakt',
      },
    },
    pile: {
      label: 'Flor',
      values: { low: 'niedriger Flor', medium: 'mittlerer Flor', high: 'hoher Flor' },
    },
    fibre: {
      label: 'Hauptfaser',
      values: {
        wool: 'Wolle',
        cotton: 'Baumwolle',
        silk: 'Seide',
        viscose: 'Viskose',
        linen: 'Leinen',
        synthetic: 'Kunstfaser',
        'metal-thread': 'Metallfaden',
        other: 'andere Faser',
      },
    },
    dye: {
      label: 'Färbung',
      values: {
        undyed: 'ungefärbt',
        'plant-dyed': 'pflanzengefärbt',
        'synthetic-dyed': 'synthetisch gefärbt',
      },
    },
    embroidery: {
      label: 'Stickerei',
      values: { none: 'ohne Stickerei', hand: 'handbestickt', machine: 'maschinell bestickt' },
    },
    filling: {
      label: 'Füllung',
      values: {
        unstuffed: 'ohne Füllung',
        'stuffed-wool': 'mit Wolle gefüllt',
        'stuffed-cotton': 'mit Baumwolle gefüllt',
        'stuffed-other': 'mit Füllung',
      },
    },
    sole: {
      label: 'Sohle',
      values: {
        leather: 'Ledersohle',
        rubber: 'Gummisohle',
        textile: 'Textilsohle',
        raffia: 'Bastsohle',
      },
    },
    upper: {
      label: 'Obermaterial',
      values: {
        leather: 'Obermaterial Leder',
        textile: 'Obermaterial Textil',
        raffia: 'Obermaterial Raffiabast',
      },
    },
    outer: {
      label: 'Außenseite',
      values: { leather: 'außen Leder', textile: 'außen Textil', basketry: 'außen Flechtwerk' },
    },
    wearer: {
      label: 'Für',
      values: { women: 'für Damen', men: 'für Herren', children: 'für Kinder', anyone: 'für alle' },
    },
    cut: {
      label: 'Schnitt',
      values: { dress: 'geschlossen als Kleid', 'open-front': 'vorne offen' },
    },
    garmentSize: {
      label: 'Kleidergröße',
      values: {
        'one-size': 'Einheitsgröße',
        s: 'Größe S',
        m: 'Größe M',
        l: 'Größe L',
        xl: 'Größe XL',
      },
    },
    foodContact: {
      label: 'Lebensmittel',
      values: { yes: 'für Lebensmittel bestimmt', no: 'zur Dekoration und nicht für Lebensmittel' },
    },
    glazed: { label: 'Glasur', values: { yes: 'glasiert', no: 'unglasiert' } },
    setting: {
      label: 'Verlegung',
      values: {
        loose: 'lose Fliesen',
        'on-net': 'Fliesen auf Netz',
        'in-cement': 'Fliesen in Zement',
      },
    },
    metal: {
      label: 'Metall',
      values: {
        'silver-925': '925er Silber',
        'silver-800': '800er Silber',
        gold: 'Gold',
        'base-metal': 'unedles Metall',
      },
    },
    coral: { label: 'Koralle', values: { yes: 'mit Koralle', no: 'ohne Koralle' } },
    electric: {
      label: 'Licht',
      values: {
        'not-electric': 'für Kerzen und nicht elektrisch',
        'electric-bulb': 'elektrisch mit Fassung',
        'electric-led-only': 'elektrisch nur mit LED',
      },
    },
    mounting: {
      label: 'Ort',
      values: { hanging: 'zum Aufhängen', standing: 'zum Hinstellen', wall: 'für die Wand' },
    },
    inlay: { label: 'Einlage', values: { none: 'ohne Einlage', marquetry: 'mit Intarsien' } },
    use: { label: 'Verwendung', values: { cosmetic: 'als Kosmetik', edible: 'als Lebensmittel' } },
    refining: { label: 'Raffination', values: { virgin: 'nativ', refined: 'raffiniert' } },
    age: {
      label: 'Alter',
      values: {
        new: 'neu',
        'under-100-years': 'älteres Stück unter 100 Jahren',
        'over-100-years': 'über 100 Jahre alt',
      },
    },
  },
  questions: {
    materials: 'Woraus ist es?',
    colours: 'Welche Farben hat es?',
    size: 'Wie groß ist es?',
    region: 'In welcher Region wurde es hergestellt?',
    weight: 'Wie schwer ist es verpackt?',
    technique: 'Ist es geknüpft, gewebt, getuftet oder gehakt?',
    pile: 'Wie hoch ist der Flor?',
    fibre: 'Welche Faser überwiegt?',
    dye: 'Wie ist es gefärbt?',
    embroidery: 'Ist es bestickt, und wie?',
    filling: 'Wird es gefüllt verkauft, und womit?',
    sole: 'Woraus ist die Sohle?',
    upper: 'Woraus ist das Obermaterial?',
    outer: 'Woraus ist die Außenseite?',
    wearer: 'Für wen ist es?',
    cut: 'Ist es vorne offen?',
    garmentSize: 'Welche Kleidergröße ist es?',
    foodContact: 'Ist es für Lebensmittel bestimmt?',
    glazed: 'Ist es glasiert?',
    setting: 'Sind die Fliesen lose, auf Netz oder in Zement?',
    metal: 'Welches Metall ist es?',
    coral: 'Enthält es Koralle?',
    electric: 'Ist es elektrisch?',
    mounting: 'Hängt es, steht es oder kommt es an die Wand?',
    inlay: 'Hat es Intarsien?',
    use: 'Ist es für die Haut oder zum Essen?',
    refining: 'Ist das Öl nativ oder raffiniert?',
    age: 'Ist es neu oder alt?',
  },
  faults: {
    missing: 'Das wird gebraucht.',
    'not-known': 'Das steht nicht zur Wahl.',
    'not-of-this-form': 'Das passt nicht zu dieser Art von Stück.',
    'said-twice': 'Das steht doppelt da.',
    'too-many': 'Das sind zu viele.',
    'not-believable': 'Bitte diese Zahl prüfen.',
    'too-long': 'Das ist zu lang.',
  },
} satisfies Shape<typeof en>;
