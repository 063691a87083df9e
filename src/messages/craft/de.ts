// Das Handwerk auf Deutsch: Komposita, Geschlecht, Dativ nach „aus“.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

type Items = { items: readonly string[] };

function list({ items }: Items): string {
  if (items.length < 3) return items.join(' und ');
  return `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`;
}

function pronoun({ gender, many }: { gender: string; many: boolean }): string {
  if (many) return 'Sie';
  return gender === 'm' ? 'Er' : gender === 'f' ? 'Sie' : 'Es';
}

function is(thing: { gender: string; many: boolean }): string {
  return `${pronoun(thing)} ${thing.many ? 'sind' : 'ist'}`;
}

const verbs = { made: 'hergestellt', found: 'gefunden', created: 'entstanden' } as const;

function compound(style: string): string {
  return style.replaceAll(' ', '-');
}

function provinceOf({ name, prefecture }: { name: string; prefecture: boolean }): string {
  return `${prefecture ? 'Präfektur' : 'Provinz'} ${name}`;
}

export const de = {
  styled: ({ noun, style }) => `${compound(style)}-${noun}`,
  styledAfterAdjective: ({ noun, style }) => `${compound(style)}-${noun}`,
  inTheStyleOf: ({ noun, style }) => `${noun} im ${compound(style)}-Stil`,
  list,
  withMaterials: ({ thing, materials }) => `${thing} aus ${materials}`,
  onSupport: ({ thing, materials }) => `${thing} auf ${materials}`,
  withContents: ({ thing, contents }) => `${thing} mit ${contents}`,
  colours: (items) => list(items),
  manyColours: 'mehrfarbig',
  withColours: ({ phrase, colours }) => `${phrase}, ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}, ${size}`,
  oneCounted: {
    babouche: 'Paar Babouchen',
    'argan-oil': 'Flasche Arganöl',
    sandals: 'Paar Sandalen',
    earrings: 'Paar Ohrringe',
    qraqeb: 'Paar Qraqeb',
    'rose-water': 'Flasche Rosenwasser',
  },
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
    'width-length': (d) =>
      `${pronoun(d)} ${d.many ? 'messen' : 'misst'} ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) => `${is(d)} ${d.width} ${d.unit} breit und ${d.height} ${d.unit} hoch.`,
    'length-width-height': (d) =>
      `${pronoun(d)} ${d.many ? 'messen' : 'misst'} ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${pronoun(d)} ${d.many ? 'haben' : 'hat'} ${d.diameter} ${d.unit} Durchmesser und ${d.many ? 'sind' : 'ist'} ${d.height} ${d.unit} hoch.`,
    diameter: (d) =>
      `${pronoun(d)} ${d.many ? 'haben' : 'hat'} ${d.diameter} ${d.unit} Durchmesser.`,
    height: (d) => `${is(d)} ${d.height} ${d.unit} hoch.`,
    length: (d) => `${is(d)} ${d.length} ${d.unit} lang.`,
    shoe: (d) => `Sie haben Größe ${d.shoe}.`,
    volume: (d) => `Inhalt: ${d.volume} ml.`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase}: Detail`,
    back: ({ phrase }) => `${phrase}: Rückseite`,
    scale: ({ phrase }) => `${phrase}: neben etwas von bekannter Größe`,
    worn: ({ phrase }) => `${phrase}: im Gebrauch`,
    nth: ({ phrase, position, count }) => `${phrase}: Bild ${position} von ${count}`,
  },
  drawing: ({ phrase }) => `Zeichnung, kein Foto. ${phrase}`,
  machineTranslated: ({ language, translator, on }) =>
    `Maschinelle Übersetzung (Original: ${language}), von ${translator} am ${on}`,
  invented: ({ name }) => `${name} (Demo)`,
  originalIn: ({ language }) => `Das Original (${language})`,
  saidBy: {
    weaver: 'In den eigenen Worten der Werkstatt',
    seller: 'Von der Kooperative erzählt',
    desk: 'Von der Redaktion geschrieben',
  },
  translatedBy: ({ translator, on }) => `Übersetzt von ${translator} am ${on}`,
  where: ({ place, province, prefecture, region, inMorocco }) => {
    const inProvince = province && provinceOf({ name: province, prefecture });
    const within = region && `Region ${region}`;
    const [first, ...others] = [inProvince, within].filter(Boolean);
    const inside = place
      ? [`in ${place}`, first, ...others]
      : [first && `in der ${first}`, ...others];
    return inside.filter(Boolean).join(', ') + (inMorocco ? ' in Marokko' : '');
  },
  about: ({ phrase, where, origin }) =>
    where ? `${phrase}, ${verbs[origin]} ${where}.` : `${phrase}.`,
  details: ({ first, items }) => `${[first, ...items.slice(1)].join(', ')}.`,
  province: provinceOf,
  provinceLabel: 'Provinz',
  making: {
    techniques: ({ count }) => (count === 1 ? 'Technik' : 'Techniken'),
    dyes: () => 'Farbmittel',
    motifs: ({ count }) => (count === 1 ? 'Motiv' : 'Motive'),
  },
  listed: ({ label, list }) => `${label}: ${list}.`,
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
    drumHead: {
      label: 'Bespannung',
      values: {
        goatskin: 'mit Ziegenfell bespannt',
        calfskin: 'mit Kalbfell bespannt',
        'fish-skin': 'mit Fischhaut bespannt',
        synthetic: 'mit Kunstfell bespannt',
      },
    },
    upholstered: { label: 'Polster', values: { yes: 'gepolstert', no: 'nicht gepolstert' } },
    soapKind: {
      label: 'Art der Seife',
      values: { bar: 'Stückseife', paste: 'Seifenpaste', liquid: 'Flüssigseife' },
    },
    kelim: { label: 'Webart', values: { yes: 'Kelim', no: 'anderes Flachgewebe' } },
    usedAs: {
      label: 'Einsatz',
      values: { bed: 'für das Bett', wall: 'für die Wand', floor: 'für den Boden' },
    },
    purpose: { label: 'Zweck', values: { use: 'zum Gebrauch', ornament: 'zum Anschauen' } },
    frame: { label: 'Gestell', values: { yes: 'mit Gestell', no: 'ohne Gestell' } },
    visibleGround: {
      label: 'Grund',
      values: { yes: 'Grund sichtbar', no: 'Grund nicht sichtbar' },
    },
    enamelled: { label: 'Email', values: { yes: 'emailliert', no: 'nicht emailliert' } },
    wornOutdoors: { label: 'Tragen', values: { yes: 'für draußen', no: 'für drinnen' } },
    acidOver: {
      label: 'Säurezahl',
      values: { yes: 'Säurezahl über 0,6', no: 'Säurezahl bis 0,6' },
    },
  },
  care: {
    'vacuum-gently': 'Sanft in Florrichtung saugen, ohne rotierende Bürste.',
    'turn-round': 'Zweimal im Jahr drehen, damit Abnutzung und Farben gleichmäßig bleiben.',
    'shake-out': 'Im Freien ausschütteln.',
    'blot-spills': 'Flecken sofort mit einem trockenen weißen Tuch abtupfen, nicht reiben.',
    'clean-by-specialist': 'Eine gründliche Reinigung dem Fachbetrieb überlassen.',
    'wash-by-hand-cold':
      'Von Hand in kaltem Wasser mit milder Seife waschen; Farben können anfangs ausbluten.',
    'dry-flat-in-shade': 'Flach im Schatten trocknen.',
    'no-bleach': 'Nicht bleichen.',
    'iron-inside-out': 'Von links und nicht zu heiß bügeln.',
    'air-often': 'Lieber oft lüften als waschen.',
    'wipe-leather': 'Leder mit einem weichen trockenen Tuch abwischen.',
    'feed-leather': 'Leder ab und zu mit farblosem Balsam pflegen.',
    'soak-before-first-use': 'Vor dem ersten Gebrauch einige Stunden wässern.',
    'low-heat-with-diffuser':
      'Bei schwacher Hitze kochen, auf Gas oder Elektroplatte mit einem Verteiler.',
    'no-sudden-heat': 'Plötzliche Temperaturwechsel vermeiden.',
    'wash-dishes-by-hand': 'Von Hand spülen, nicht in der Spülmaschine.',
    'dry-at-once': 'Nach dem Spülen sofort abtrocknen.',
    'no-scouring': 'Keine Scheuerschwämme und kein Scheuerpulver verwenden.',
    'polish-brass':
      'Messing und Kupfer dunkeln mit der Zeit nach; ein weiches Tuch und Metallpolitur bringen den Glanz zurück.',
    'polish-silver': 'Silber dunkelt mit der Zeit nach; ein Silbertuch bringt den Glanz zurück.',
    'oil-wood': 'Holz mit etwas Öl einreiben, wenn es trocken wirkt.',
    'wash-tiles-mildly': 'Fliesen mit Wasser und milder Seife reinigen.',
    'no-acid': 'Von Säuren wie Essig und Zitrone fernhalten.',
    'take-off-for-water': 'Vor dem Baden und vor Parfüm oder Creme ablegen.',
    'store-apart': 'Getrennt von anderem Schmuck und trocken aufbewahren.',
    'keep-from-damp-and-heat': 'Vor Feuchtigkeit und Heizungswärme schützen.',
    'loosen-strings': 'Die Saiten etwas lockern, wenn länger nicht gespielt wird.',
    'unplug-first': 'Vor dem Reinigen den Stecker ziehen.',
    'watch-the-flame': 'Eine Flamme nie unbeaufsichtigt lassen.',
    'dust-softly': 'Mit einem weichen trockenen Tuch abstauben.',
    'wipe-damp': 'Mit einem leicht feuchten Tuch abwischen.',
    'keep-dry': 'Trocken halten.',
    'keep-from-sun': 'Vor starker Sonne schützen, die Farben bleicht.',
    'keep-cool-and-dark': 'Verschlossen, kühl und lichtgeschützt aufbewahren.',
    'rinse-eyes': 'Bei Kontakt mit den Augen mit viel Wasser spülen.',
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
    drumHead: 'Woraus ist die Bespannung?',
    upholstered: 'Ist der Sitz gepolstert?',
    soapKind: 'Ist es ein Stück, eine Paste oder flüssig?',
    kelim: 'Ist es ein Kelim, flach und ohne Unterlage?',
    usedAs: 'Ist es für das Bett, die Wand oder den Boden?',
    purpose: 'Ist es zum Gebrauch oder nur zum Anschauen?',
    frame: 'Steht es auf einem Gestell?',
    visibleGround: 'Sieht man hinter der Stickerei den Stoff?',
    enamelled: 'Ist es emailliert?',
    wornOutdoors: 'Wird es draußen getragen?',
    acidOver: 'Liegt die Säurezahl des Öls über 0,6?',
  },
  faults: {
    missing: 'Das wird gebraucht.',
    'not-known': 'Das steht nicht zur Wahl.',
    'not-of-this-form': 'Das passt nicht zu dieser Art von Stück.',
    'not-in-this-region': 'Das liegt in einer anderen Region.',
    'does-not-agree': 'Das passt nicht zur Antwort über die Färbung.',
    'said-twice': 'Das steht doppelt da.',
    'too-many': 'Das sind zu viele.',
    'not-believable': 'Bitte diese Zahl prüfen.',
    'too-long': 'Das ist zu lang.',
  },
} satisfies Shape<typeof en>;
