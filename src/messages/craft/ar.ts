// الحرفة بالعربية: الإضافة، المطابقة في الجنس، والتثنية.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

function list({ items }: { items: readonly string[] }): string {
  return items.join(' و');
}

function feminine({ gender }: { gender: string }): boolean {
  return gender === 'f';
}

function its(word: string, thing: { gender: string }): string {
  return word + (feminine(thing) ? 'ها' : 'ه');
}

export const ar = {
  styled: ({ noun, style }) => `${noun} ${style}`,
  inTheStyleOf: ({ noun, style }) => `${noun} على طراز ${style}`,
  list,
  withMaterials: ({ thing, materials }) => `${thing} من ${materials}`,
  colours: ({ items }) => {
    const word = items.length === 1 ? 'باللون' : items.length === 2 ? 'باللونين' : 'بالألوان';
    return `${word} ${list({ items })}`;
  },
  manyColours: 'بألوان متعددة',
  withColours: ({ phrase, colours }) => `${phrase} ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}، ${size}`,
  oneCounted: { babouche: 'بلغة', 'argan-oil': 'قنينة زيت أركان' },
  units: { cm: 'سم', in: 'بوصة' },
  size: {
    'width-length': (d) => `${d.width} × ${d.length} ${d.unit}`,
    'width-height': (d) => `${d.width} × ${d.height} ${d.unit}`,
    'length-width-height': (d) => `${d.length} × ${d.width} × ${d.height} ${d.unit}`,
    'diameter-height': (d) => `القطر ${d.diameter} ${d.unit}، الارتفاع ${d.height} ${d.unit}`,
    diameter: (d) => `القطر ${d.diameter} ${d.unit}`,
    height: (d) => `الارتفاع ${d.height} ${d.unit}`,
    length: (d) => `الطول ${d.length} ${d.unit}`,
    shoe: (d) => `مقاس ${d.shoe}`,
    volume: (d) => `${d.volume} مل`,
  },
  measures: {
    'width-length': (d) => `${its('مقاس', d)} ${d.width} × ${d.length} ${d.unit}.`,
    'width-height': (d) =>
      `${its('عرض', d)} ${d.width} ${d.unit} و${its('ارتفاع', d)} ${d.height} ${d.unit}.`,
    'length-width-height': (d) =>
      `${its('مقاس', d)} ${d.length} × ${d.width} × ${d.height} ${d.unit}.`,
    'diameter-height': (d) =>
      `${its('قطر', d)} ${d.diameter} ${d.unit} و${its('ارتفاع', d)} ${d.height} ${d.unit}.`,
    diameter: (d) => `${its('قطر', d)} ${d.diameter} ${d.unit}.`,
    height: (d) => `${its('ارتفاع', d)} ${d.height} ${d.unit}.`,
    length: (d) => `${its('طول', d)} ${d.length} ${d.unit}.`,
    shoe: (d) => `${its('مقاس', d)} ${d.shoe}.`,
    volume: (d) => `السعة: ${d.volume} مل.`,
  },
  view: {
    whole: ({ phrase }) => phrase,
    detail: ({ phrase }) => `${phrase}: تفصيل`,
    back: ({ phrase }) => `${phrase}: الظهر`,
    scale: ({ phrase }) => `${phrase}: بجانب شيء معروف الحجم`,
    worn: ({ phrase }) => `${phrase}: أثناء الاستعمال`,
  },
  drawing: ({ phrase }) => `رسم وليس صورة. ${phrase}`,
  where: ({ place, region, inMorocco }) => {
    const within = region && `جهة ${region}${inMorocco ? '، المغرب' : ''}`;
    const parts = [place, within].filter(Boolean);
    return parts.length === 0 ? '' : `في ${parts.join('، ')}`;
  },
  about: ({ phrase, where, gender }) => {
    const made = feminine({ gender }) ? 'مصنوعة' : 'مصنوع';
    return where ? `${phrase}، ${made} ${where}.` : `${phrase}.`;
  },
  details: ({ first, items }) => `${[first, ...items.slice(1)].join('، ')}.`,
  betweenSentences: ' ',
  attributes: {
    technique: {
      label: 'التقنية',
      values: {
        'hand-knotted': 'عقد يدوي',
        'hand-woven': 'نسج يدوي',
        'hand-tufted': 'توبير يدوي',
        'hand-hooked': 'تطريز يدوي بالخطاف',
      },
    },
    pile: { label: 'الوبر', values: { low: 'وبر قصير', medium: 'وبر متوسط', high: 'وبر طويل' } },
    fibre: {
      label: 'الليف الغالب',
      values: {
        wool: 'صوف',
        cotton: 'قطن',
        silk: 'حرير',
        viscose: 'فيسكوز',
        linen: 'كتان',
        synthetic: 'ألياف صناعية',
        'metal-thread': 'خيط معدني',
        other: 'ليف آخر',
      },
    },
    dye: {
      label: 'الصباغة',
      values: {
        undyed: 'دون صباغة',
        'plant-dyed': 'صباغة نباتية',
        'synthetic-dyed': 'صباغة صناعية',
      },
    },
    embroidery: {
      label: 'الطرز',
      values: { none: 'دون طرز', hand: 'طرز يدوي', machine: 'طرز بالآلة' },
    },
    filling: {
      label: 'الحشو',
      values: {
        unstuffed: 'البيع دون حشو',
        'stuffed-wool': 'حشو من الصوف',
        'stuffed-cotton': 'حشو من القطن',
        'stuffed-other': 'الحشو مشمول',
      },
    },
    sole: {
      label: 'النعل',
      values: {
        leather: 'نعل من الجلد',
        rubber: 'نعل من المطاط',
        textile: 'نعل من النسيج',
        raffia: 'نعل من الرافيا',
      },
    },
    upper: {
      label: 'الوجه',
      values: { leather: 'وجه من الجلد', textile: 'وجه من النسيج', raffia: 'وجه من الرافيا' },
    },
    outer: {
      label: 'الخارج',
      values: { leather: 'الخارج من الجلد', textile: 'الخارج من النسيج', basketry: 'الخارج مضفور' },
    },
    wearer: {
      label: 'لمن',
      values: { women: 'للنساء', men: 'للرجال', children: 'للأطفال', anyone: 'للجميع' },
    },
    cut: { label: 'القصة', values: { dress: 'قصة مغلقة', 'open-front': 'قصة مفتوحة من الأمام' } },
    garmentSize: {
      label: 'مقاس اللباس',
      values: { 'one-size': 'مقاس واحد', s: 'مقاس S', m: 'مقاس M', l: 'مقاس L', xl: 'مقاس XL' },
    },
    foodContact: { label: 'الطعام', values: { yes: 'لتقديم الطعام', no: 'للزينة لا للطعام' } },
    glazed: { label: 'التزجيج', values: { yes: 'بطلاء زجاجي', no: 'دون طلاء زجاجي' } },
    setting: {
      label: 'التركيب',
      values: { loose: 'قطع متفرقة', 'on-net': 'قطع على شبكة', 'in-cement': 'قطع مثبتة بالإسمنت' },
    },
    metal: {
      label: 'المعدن',
      values: {
        'silver-925': 'فضة عيار 925',
        'silver-800': 'فضة عيار 800',
        gold: 'ذهب',
        'base-metal': 'معدن غير نفيس',
      },
    },
    coral: { label: 'المرجان', values: { yes: 'بالمرجان', no: 'دون مرجان' } },
    electric: {
      label: 'الإضاءة',
      values: {
        'not-electric': 'للشموع دون كهرباء',
        'electric-bulb': 'بالكهرباء مع مصباح',
        'electric-led-only': 'بالكهرباء بمصابيح LED فقط',
      },
    },
    mounting: {
      label: 'الوضع',
      values: { hanging: 'للتعليق', standing: 'للوضع على سطح', wall: 'للتثبيت على الجدار' },
    },
    inlay: { label: 'التطعيم', values: { none: 'دون تطعيم', marquetry: 'تطعيم بالخشب' } },
    use: { label: 'الاستعمال', values: { cosmetic: 'للتجميل', edible: 'للطعام' } },
    refining: { label: 'التكرير', values: { virgin: 'زيت بكر', refined: 'زيت مكرر' } },
    age: {
      label: 'العمر',
      values: {
        new: 'قطعة جديدة',
        'under-100-years': 'قطعة قديمة عمرها أقل من 100 سنة',
        'over-100-years': 'عمرها أكثر من 100 سنة',
      },
    },
  },
  questions: {
    materials: 'مم صنعت القطعة؟',
    colours: 'ما ألوانها؟',
    size: 'ما مقاسها؟',
    region: 'في أي جهة صنعت؟',
    weight: 'كم تزن وهي مغلفة؟',
    technique: 'هل هي معقودة أم منسوجة أم موبرة؟',
    pile: 'ما طول الوبر؟',
    fibre: 'ما الليف الغالب فيها؟',
    dye: 'كيف صبغت؟',
    embroidery: 'هل هي مطرزة، وكيف؟',
    filling: 'هل تباع محشوة، وبماذا؟',
    sole: 'مم صنع النعل؟',
    upper: 'مم صنع الوجه؟',
    outer: 'مم صنع الخارج؟',
    wearer: 'لمن هي؟',
    cut: 'هل هي مفتوحة من الأمام؟',
    garmentSize: 'ما مقاس اللباس؟',
    foodContact: 'هل هي معدة لملامسة الطعام؟',
    glazed: 'هل هي مطلية بطلاء زجاجي؟',
    setting: 'هل القطع متفرقة أم على شبكة أم مثبتة بالإسمنت؟',
    metal: 'ما المعدن؟',
    coral: 'هل فيها مرجان؟',
    electric: 'هل تعمل بالكهرباء؟',
    mounting: 'هل تعلق أم توضع أم تثبت على الجدار؟',
    inlay: 'هل فيها تطعيم بالخشب؟',
    use: 'هل هو للبشرة أم للطعام؟',
    refining: 'هل الزيت بكر أم مكرر؟',
    age: 'هل القطعة جديدة أم قديمة؟',
  },
  faults: {
    missing: 'هذا الجواب ضروري.',
    'not-known': 'هذا ليس من الاختيارات.',
    'not-of-this-form': 'هذا لا يناسب هذا النوع من القطع.',
    'said-twice': 'هذا مذكور مرتين.',
    'too-many': 'العدد أكثر من اللازم.',
    'not-believable': 'تحقق من هذا الرقم.',
    'too-long': 'هذا أطول من اللازم.',
  },
} satisfies Shape<typeof en>;
