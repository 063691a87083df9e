// El oficio, en español: género, número, y «e» en vez de «y» ante el sonido i.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

type Items = { items: readonly string[] };
type Gendered = { gender: string; many: boolean };

function list({ items }: Items): string {
  if (items.length < 2) return items.join('');
  const last = items.at(-1)!;
  const and = /^h?[ií](?!e)/i.test(last) && !/^hia/i.test(last) ? 'e' : 'y';
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}

const verbs = { made: 'hech', found: 'hallad', created: 'realizad' } as const;

function made({ gender, many }: Gendered, stem: string): string {
  return `${stem}${gender === 'f' ? 'a' : 'o'}${many ? 's' : ''}`;
}

function measures({ many }: { many: boolean }): string {
  return many ? 'Miden' : 'Mide';
}

function provinceOf({ name, prefecture }: { name: string; prefecture: boolean }): string {
  return `${prefecture ? 'prefectura' : 'provincia'} de ${name}`;
}

export const es = {
  styled: ({ noun, style }) => `${noun} ${style}`,
  styledAfterAdjective: ({ noun, style }) => `${noun} ${style}`,
  inTheStyleOf: ({ noun, style }) => `${noun} de estilo ${style}`,
  list,
  // After a place ("de Fez") a second "de" would read as a second place.
  withMaterials: ({ thing, materials }) =>
    `${thing} ${/ de \p{Lu}/u.test(thing) ? 'en' : 'de'} ${materials}`,
  onSupport: ({ thing, materials }) => `${thing} sobre ${materials}`,
  withContents: ({ thing, contents }) => `${thing} de ${contents}`,
  colours: (items) => list(items),
  manyColours: 'multicolor',
  withColours: ({ phrase, colours }) => `${phrase}, ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}, ${size}`,
  oneCounted: {
    babouche: 'par de babuchas',
    'argan-oil': 'frasco de aceite de argán',
    sandals: 'par de sandalias',
    earrings: 'par de pendientes',
    qraqeb: 'par de crótalos',
    'rose-water': 'frasco de agua de rosas',
  },
  units: { cm: 'cm', in: 'in' },
  size: {
    'width-length': (d) => `${d.width} × ${d.length} ${d.unit}`,
    'width-height': (d) => `${d.width} × ${d.height} ${d.unit}`,
    'length-width-height': (d) => `${d.length} × ${d.width} × ${d.height} ${d.unit}`,
    'diameter-height': (d) => `diámetro ${d.diameter} ${d.unit}, altura ${d.height} ${d.unit}`,
    diameter: (d) => `diámetro ${d.diameter} ${d.unit}`,
    height: (d) => `altura ${d.height} ${d.unit}`,
    length: (d) => `largo ${d.length} ${d.unit}`,
    shoe: (d) => `talla europea ${d.shoe}`,
    volume: (d) => `${d.volume} ml`,
  },
  measures: {
    'width-length': (d) => `${measures(d)} ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) =>
      `${measures(d)} ${d.width} ${d.unit} de ancho y ${d.height} ${d.unit} de alto.`,
    'length-width-height': (d) =>
      `${measures(d)} ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${measures(d)} ${d.diameter} ${d.unit} de diámetro y ${d.height} ${d.unit} de alto.`,
    diameter: (d) => `${measures(d)} ${d.diameter} ${d.unit} de diámetro.`,
    height: (d) => `${measures(d)} ${d.height} ${d.unit} de alto.`,
    length: (d) => `${measures(d)} ${d.length} ${d.unit} de largo.`,
    shoe: (d) => `Son de talla europea ${d.shoe}.`,
    volume: (d) => `Contenido: ${d.volume} ml.`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase}: un detalle`,
    back: ({ phrase }) => `${phrase}: el reverso`,
    scale: ({ phrase }) => `${phrase}: junto a algo de tamaño conocido`,
    worn: ({ phrase }) => `${phrase}: en uso`,
    nth: ({ phrase, position, count }) => `${phrase}: imagen ${position} de ${count}`,
  },
  drawing: ({ phrase }) => `Dibujo, no fotografía. ${phrase}`,
  machineTranslated: ({ language, translator, on }) =>
    `Traducción automática (original: ${language}), de ${translator} el ${on}`,
  invented: ({ name }) => `${name} (demo)`,
  originalIn: ({ language }) => `El original (${language})`,
  saidBy: {
    weaver: 'En sus propias palabras',
    seller: 'Contado por la cooperativa',
    desk: 'Escrito por la redacción',
  },
  translatedBy: ({ translator, on }) => `Traducido por ${translator} el ${on}`,
  where: ({ place, province, prefecture, region, inMorocco }) => {
    const inProvince = province && provinceOf({ name: province, prefecture });
    const within = region && `región ${region === 'Oriental' ? region : `de ${region}`}`;
    const [first, ...others] = [inProvince, within].filter(Boolean);
    const inside = place
      ? [`en ${place}`, first, ...others]
      : [first && `en la ${first}`, ...others];
    return [...inside, inMorocco && 'Marruecos'].filter(Boolean).join(', ');
  },
  about: ({ phrase, where, origin, ...thing }) =>
    where ? `${phrase}, ${made(thing, verbs[origin])} ${where}.` : `${phrase}.`,
  details: ({ first, items }) => `${[first, ...items.slice(1)].join(', ')}.`,
  province: provinceOf,
  provinceLabel: 'Provincia',
  making: {
    techniques: ({ count }) => (count === 1 ? 'Técnica' : 'Técnicas'),
    dyes: ({ count }) => (count === 1 ? 'Tinte o pigmento' : 'Tintes y pigmentos'),
    motifs: ({ count }) => (count === 1 ? 'Motivo' : 'Motivos'),
  },
  listed: ({ label, list }) => `${label}: ${list}.`,
  betweenSentences: ' ',
  attributes: {
    technique: {
      label: 'Técnica',
      values: {
        'hand-knotted': 'anudado a mano',
        'hand-woven': 'tejido a mano',
        'hand-tufted': 'tufting a mano',
        'hand-hooked': 'trabajo de gancho a mano',
      },
    },
    pile: {
      label: 'Pelo',
      values: { low: 'pelo corto', medium: 'pelo medio', high: 'pelo largo' },
    },
    fibre: {
      label: 'Fibra principal',
      values: {
        wool: 'lana',
        cotton: 'algodón',
        silk: 'seda',
        viscose: 'viscosa',
        linen: 'lino',
        synthetic: 'fibra sintética',
        'metal-thread': 'hilo metálico',
        other: 'otra fibra',
      },
    },
    dye: {
      label: 'Tinte',
      values: {
        undyed: 'sin teñir',
        'plant-dyed': 'tintes vegetales',
        'synthetic-dyed': 'tintes sintéticos',
      },
    },
    embroidery: {
      label: 'Bordado',
      values: { none: 'sin bordado', hand: 'bordado a mano', machine: 'bordado a máquina' },
    },
    filling: {
      label: 'Relleno',
      values: {
        unstuffed: 'sin relleno',
        'stuffed-wool': 'relleno de lana',
        'stuffed-cotton': 'relleno de algodón',
        'stuffed-other': 'se vende con relleno',
      },
    },
    sole: {
      label: 'Suela',
      values: {
        leather: 'suela de cuero',
        rubber: 'suela de goma',
        textile: 'suela textil',
        raffia: 'suela de rafia',
      },
    },
    upper: {
      label: 'Empeine',
      values: {
        leather: 'empeine de cuero',
        textile: 'empeine textil',
        raffia: 'empeine de rafia',
      },
    },
    outer: {
      label: 'Exterior',
      values: {
        leather: 'exterior de cuero',
        textile: 'exterior textil',
        basketry: 'exterior trenzado',
      },
    },
    wearer: {
      label: 'Para',
      values: {
        women: 'para mujer',
        men: 'para hombre',
        children: 'para niños',
        anyone: 'para cualquier persona',
      },
    },
    cut: {
      label: 'Corte',
      values: { dress: 'corte cerrado, de vestido', 'open-front': 'abertura por delante' },
    },
    garmentSize: {
      label: 'Talla',
      values: {
        'one-size': 'talla única',
        s: 'talla S',
        m: 'talla M',
        l: 'talla L',
        xl: 'talla XL',
      },
    },
    foodContact: {
      label: 'Alimentos',
      values: { yes: 'para alimentos', no: 'para decoración y no para alimentos' },
    },
    glazed: { label: 'Vidriado', values: { yes: 'con vidriado', no: 'sin vidriado' } },
    setting: {
      label: 'Montaje',
      values: {
        loose: 'piezas sueltas',
        'on-net': 'piezas sobre malla',
        'in-cement': 'piezas fijadas con cemento',
      },
    },
    metal: {
      label: 'Metal',
      values: {
        'silver-925': 'plata 925',
        'silver-800': 'plata 800',
        gold: 'oro',
        'base-metal': 'metal común',
      },
    },
    coral: { label: 'Coral', values: { yes: 'con coral', no: 'sin coral' } },
    electric: {
      label: 'Luz',
      values: {
        'not-electric': 'para velas y sin electricidad',
        'electric-bulb': 'con electricidad y bombilla',
        'electric-led-only': 'con electricidad y solo LED',
      },
    },
    mounting: {
      label: 'Lugar',
      values: { hanging: 'para colgar', standing: 'para apoyar', wall: 'para fijar a la pared' },
    },
    inlay: {
      label: 'Incrustación',
      values: { none: 'sin incrustación', marquetry: 'marquetería' },
    },
    use: { label: 'Uso', values: { cosmetic: 'uso cosmético', edible: 'uso alimentario' } },
    refining: {
      label: 'Refinado',
      values: { virgin: 'aceite virgen', refined: 'aceite refinado' },
    },
    age: {
      label: 'Edad',
      values: {
        new: 'pieza nueva',
        'under-100-years': 'pieza antigua de menos de 100 años',
        'over-100-years': 'más de 100 años',
      },
    },
    drumHead: {
      label: 'Parche',
      values: {
        goatskin: 'parche de piel de cabra',
        calfskin: 'parche de piel de ternero',
        'fish-skin': 'parche de piel de pescado',
        synthetic: 'parche sintético',
      },
    },
    upholstered: {
      label: 'Tapizado',
      values: { yes: 'asiento tapizado', no: 'asiento sin tapizar' },
    },
    soapKind: {
      label: 'Tipo de jabón',
      values: { bar: 'jabón en pastilla', paste: 'jabón en pasta', liquid: 'jabón líquido' },
    },
    kelim: { label: 'Tejido', values: { yes: 'tejido kilim', no: 'otro tejido plano' } },
    usedAs: {
      label: 'Lugar de uso',
      values: { bed: 'para la cama', wall: 'para la pared', floor: 'para el suelo' },
    },
    purpose: { label: 'Finalidad', values: { use: 'para usar', ornament: 'para decorar' } },
    frame: { label: 'Armazón', values: { yes: 'con armazón', no: 'sin armazón' } },
    visibleGround: { label: 'Fondo', values: { yes: 'fondo visible', no: 'fondo no visible' } },
    enamelled: { label: 'Esmalte', values: { yes: 'con esmalte', no: 'sin esmalte' } },
    wornOutdoors: {
      label: 'Modo de llevarlas',
      values: { yes: 'para llevar fuera', no: 'para estar en casa' },
    },
    acidOver: {
      label: 'Acidez',
      values: { yes: 'índice de acidez superior a 0,6', no: 'índice de acidez de 0,6 como máximo' },
    },
  },
  care: {
    'vacuum-gently': 'Aspirar con suavidad en el sentido del pelo, sin cepillo giratorio.',
    'turn-round': 'Girar la pieza dos veces al año para que el uso y el color queden parejos.',
    'shake-out': 'Sacudir al aire libre.',
    'blot-spills': 'Secar las manchas enseguida con un paño blanco y seco, sin frotar.',
    'clean-by-specialist': 'Dejar la limpieza a fondo a un especialista.',
    'wash-by-hand-cold':
      'Lavar a mano en agua fría con jabón suave; los colores pueden desteñir al principio.',
    'dry-flat-in-shade': 'Secar en horizontal y a la sombra.',
    'no-bleach': 'No usar lejía.',
    'iron-inside-out': 'Planchar del revés, a temperatura suave.',
    'air-often': 'Airear a menudo en lugar de lavar.',
    'wipe-leather': 'Pasar un paño suave y seco por el cuero.',
    'feed-leather': 'Nutrir el cuero de vez en cuando con un bálsamo incoloro.',
    'soak-before-first-use': 'Antes del primer uso, dejar en remojo unas horas.',
    'low-heat-with-diffuser':
      'Cocinar a fuego lento, con un difusor sobre el gas o la placa eléctrica.',
    'no-sudden-heat': 'Evitar los cambios bruscos de temperatura.',
    'wash-dishes-by-hand': 'Lavar a mano, no en el lavavajillas.',
    'dry-at-once': 'Secar enseguida después de lavar.',
    'no-scouring': 'No usar estropajos ni polvos abrasivos.',
    'polish-brass':
      'El latón y el cobre se oscurecen con el tiempo; un paño suave y un limpiametales les devuelven el brillo.',
    'polish-silver':
      'La plata se oscurece con el tiempo; un paño para plata le devuelve el brillo.',
    'oil-wood': 'Frotar la madera con un poco de aceite cuando parezca seca.',
    'wash-tiles-mildly': 'Lavar los azulejos con agua y jabón suave.',
    'no-acid': 'Mantener lejos de ácidos como el vinagre y el limón.',
    'take-off-for-water': 'Quitarse la joya antes del baño y antes de usar perfume o cremas.',
    'store-apart': 'Guardar aparte de otras joyas, en un lugar seco.',
    'keep-from-damp-and-heat': 'Mantener lejos de la humedad y de la calefacción.',
    'loosen-strings': 'Aflojar un poco las cuerdas si pasa tiempo sin tocarse.',
    'unplug-first': 'Desenchufar antes de limpiar.',
    'watch-the-flame': 'No dejar nunca una llama sin vigilancia.',
    'dust-softly': 'Quitar el polvo con un paño suave y seco.',
    'wipe-damp': 'Pasar un paño apenas húmedo.',
    'keep-dry': 'Mantener en seco.',
    'keep-from-sun': 'Proteger del sol fuerte, que apaga los colores.',
    'keep-cool-and-dark': 'Conservar cerrado, en lugar fresco y sin luz.',
    'rinse-eyes': 'En caso de contacto con los ojos, aclarar con agua abundante.',
  },
  questions: {
    materials: '¿De qué está hecha la pieza?',
    colours: '¿Qué colores tiene?',
    size: '¿Qué medidas tiene?',
    region: '¿En qué región se hizo?',
    weight: '¿Cuánto pesa, ya embalada?',
    technique: '¿Está anudada, tejida, hecha con tufting o a gancho?',
    pile: '¿Cómo de largo es el pelo?',
    fibre: '¿Qué fibra es la más abundante?',
    dye: '¿Cómo está teñida?',
    embroidery: '¿Está bordada? ¿Cómo?',
    filling: '¿Se vende con relleno? ¿De qué?',
    sole: '¿De qué es la suela?',
    upper: '¿De qué es el empeine?',
    outer: '¿De qué es el exterior?',
    wearer: '¿Para quién es?',
    cut: '¿Se abre por delante?',
    garmentSize: '¿Qué talla es?',
    foodContact: '¿Está pensada para tocar alimentos?',
    glazed: '¿Está vidriada?',
    setting: '¿Las piezas van sueltas, sobre malla o fijadas con cemento?',
    metal: '¿De qué metal es?',
    coral: '¿Lleva coral?',
    electric: '¿Es eléctrica?',
    mounting: '¿Se cuelga, se apoya o va en la pared?',
    inlay: '¿Lleva marquetería?',
    use: '¿Es para la piel o para comer?',
    refining: '¿El aceite es virgen o refinado?',
    age: '¿Es nueva o antigua?',
    drumHead: '¿De qué es el parche?',
    upholstered: '¿El asiento está tapizado?',
    soapKind: '¿Es en pastilla, en pasta o líquido?',
    kelim: '¿Es un kilim, plano y sin forro?',
    usedAs: '¿Es para la cama, la pared o el suelo?',
    purpose: '¿Es para usar o solo para decorar?',
    frame: '¿Se apoya en un armazón?',
    visibleGround: '¿Se ve la tela detrás del bordado?',
    enamelled: '¿Está esmaltada la pieza?',
    wornOutdoors: '¿Se llevan fuera de casa?',
    acidOver: '¿El índice de acidez del aceite supera 0,6?',
  },
  faults: {
    missing: 'Esto hace falta.',
    'not-known': 'No es una de las opciones.',
    'not-of-this-form': 'Esto no corresponde a este tipo de pieza.',
    'not-in-this-region': 'Esto está en otra región.',
    'does-not-agree': 'Esto no concuerda con la respuesta sobre el tinte.',
    'said-twice': 'Está dicho dos veces.',
    'too-many': 'Hay demasiados.',
    'not-believable': 'Revise este número.',
    'too-long': 'Es demasiado largo.',
  },
} satisfies Shape<typeof en>;
