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

function provinceOf({ name, prefecture }: { name: string; prefecture: boolean }): string {
  return `${prefecture ? 'عمالة' : 'إقليم'} ${name}`;
}

export const ar = {
  styled: ({ noun, style }) => `${noun} ${style}`,
  styledAfterAdjective: ({ noun, style }) => `${noun} «${style}»`,
  inTheStyleOf: ({ noun, style }) => `${noun} على طراز ${style}`,
  list,
  withMaterials: ({ thing, materials }) => `${thing} من ${materials}`,
  onSupport: ({ thing, materials }) => `${thing} على ${materials}`,
  withContents: ({ thing, contents }) => `${thing} ${contents}`,
  colours: ({ items }) => {
    const word = items.length === 1 ? 'باللون' : items.length === 2 ? 'باللونين' : 'بالألوان';
    return `${word} ${list({ items })}`;
  },
  manyColours: 'بألوان متعددة',
  withColours: ({ phrase, colours }) => `${phrase} ${colours}`,
  withSize: ({ phrase, size }) => `${phrase}، ${size}`,
  oneCounted: {
    babouche: 'بلغة',
    'argan-oil': 'قنينة زيت أركان',
    sandals: 'صندل',
    earrings: 'زوج أقراط',
    qraqeb: 'زوج قراقب',
    'rose-water': 'قنينة ماء ورد',
  },
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
    nth: ({ phrase, position, count }) => `${phrase}: صورة ${position} من ${count}`,
  },
  drawing: ({ phrase }) => `رسم لا تصوير. ${phrase}`,
  machineTranslated: ({ language, translator, on }) =>
    `ترجمة آلية من ${language} بواسطة ${translator} بتاريخ ${on}`,
  invented: ({ name }) => `${name} (عرض تجريبي)`,
  originalIn: ({ language }) => `النص الأصلي (${language})`,
  saidBy: { weaver: 'بكلمات من صنعها', seller: 'كما ترويها التعاونية', desk: 'كتبها المكتب' },
  translatedBy: ({ translator, on }) => `ترجمة ${translator} بتاريخ ${on}`,
  where: ({ place, province, prefecture, region, inMorocco }) => {
    const within = region && `جهة ${region}${inMorocco ? '، المغرب' : ''}`;
    const inProvince = province && provinceOf({ name: province, prefecture });
    const parts = [place, inProvince, within].filter(Boolean);
    return parts.length === 0 ? '' : `في ${parts.join('، ')}`;
  },
  about: ({ phrase, where, gender, origin }) => {
    const done = origin === 'created' ? 'منجز' : 'مصنوع';
    const made = done + (feminine({ gender }) ? 'ة' : '');
    const verb = origin === 'found' ? its('عُثر علي', { gender }) : made;
    return where ? `${phrase}، ${verb} ${where}.` : `${phrase}.`;
  },
  details: ({ first, items }) => `${[first, ...items.slice(1)].join('، ')}.`,
  province: provinceOf,
  provinceLabel: 'الإقليم',
  making: {
    techniques: ({ count }) => (count === 1 ? 'التقنية' : 'التقنيات'),
    dyes: ({ count }) => (count === 1 ? 'الصباغ' : 'الأصباغ'),
    motifs: ({ count }) => (count === 1 ? 'الزخرفة' : 'الزخارف'),
  },
  listed: ({ label, list }) => `${label}: ${list}.`,
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
        unstuffed: 'دون حشو',
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
    drumHead: {
      label: 'الجلد المشدود',
      values: {
        goatskin: 'وجه من جلد الماعز',
        calfskin: 'وجه من جلد العجل',
        'fish-skin': 'وجه من جلد السمك',
        synthetic: 'وجه من جلد صناعي',
      },
    },
    upholstered: { label: 'التنجيد', values: { yes: 'مقعد منجد', no: 'مقعد غير منجد' } },
    soapKind: {
      label: 'نوع الصابون',
      values: { bar: 'صابون صلب', paste: 'صابون معجون', liquid: 'صابون سائل' },
    },
    kelim: { label: 'النسج', values: { yes: 'نسج كليم', no: 'نسج مسطح آخر' } },
    usedAs: { label: 'موضع الاستعمال', values: { bed: 'للسرير', wall: 'للجدار', floor: 'للأرض' } },
    purpose: { label: 'الغرض', values: { use: 'للاستعمال', ornament: 'للزينة' } },
    frame: { label: 'الهيكل', values: { yes: 'على هيكل', no: 'بلا هيكل' } },
    visibleGround: { label: 'الأرضية', values: { yes: 'أرضية ظاهرة', no: 'أرضية غير ظاهرة' } },
    enamelled: { label: 'طلاء المينا', values: { yes: 'مع طلاء المينا', no: 'بلا طلاء المينا' } },
    wornOutdoors: { label: 'اللبس', values: { yes: 'للبس خارج البيت', no: 'للبس في البيت' } },
    acidOver: {
      label: 'الحموضة',
      values: { yes: 'رقم حموضة فوق 0.6', no: 'رقم حموضة لا يتجاوز 0.6' },
    },
  },
  care: {
    'vacuum-gently': 'تُنظَّف بالمكنسة الكهربائية برفق في اتجاه الوبر، دون فرشاة دوّارة.',
    'turn-round': 'تُدار مرتين في السنة ليتساوى استعمالها ولونها.',
    'shake-out': 'تُنفَض في الهواء الطلق.',
    'blot-spills': 'تُجفَّف البقع فورًا بقطعة قماش بيضاء جافة دون فرك.',
    'clean-by-specialist': 'يُترك التنظيف الكامل لمختص.',
    'wash-by-hand-cold': 'تُغسل باليد بماء بارد وصابون لطيف، وقد يسيل اللون في المرات الأولى.',
    'dry-flat-in-shade': 'تُجفَّف مبسوطة في الظل.',
    'no-bleach': 'لا تُستعمل مواد التبييض.',
    'iron-inside-out': 'تُكوى من الداخل بحرارة خفيفة.',
    'air-often': 'تُهوَّى كثيرًا بدل غسلها.',
    'wipe-leather': 'يُمسح الجلد بقطعة قماش ناعمة جافة.',
    'feed-leather': 'يُدهن الجلد من حين لآخر ببلسم عديم اللون.',
    'soak-before-first-use': 'قبل أول استعمال تُنقع بضع ساعات في الماء.',
    'low-heat-with-diffuser':
      'يُطهى بها على نار هادئة، مع موزّع للحرارة فوق الغاز أو اللوح الكهربائي.',
    'no-sudden-heat': 'تُجنَّب التغيرات المفاجئة في الحرارة.',
    'wash-dishes-by-hand': 'تُغسل باليد لا في غسالة الأواني.',
    'dry-at-once': 'تُجفَّف فورًا بعد الغسل.',
    'no-scouring': 'لا تُستعمل ليفة خشنة ولا مسحوق كاشط.',
    'polish-brass':
      'يغمق النحاس مع الوقت، وتعيد إليه اللمعان قطعة قماش ناعمة ومادة لتلميع المعادن.',
    'polish-silver': 'تغمق الفضة مع الوقت، وتعيد إليها اللمعان قطعة قماش خاصة بالفضة.',
    'oil-wood': 'يُدهن الخشب بقليل من الزيت حين يبدو جافًا.',
    'wash-tiles-mildly': 'يُغسل الزليج بالماء وصابون لطيف.',
    'no-acid': 'تُبعد عن الأحماض كالخل والليمون.',
    'take-off-for-water': 'تُنزع قبل الاستحمام وقبل وضع العطر أو الكريمات.',
    'store-apart': 'تُحفظ في مكان جاف بعيدًا عن الحلي الأخرى.',
    'keep-from-damp-and-heat': 'تُبعد عن الرطوبة وعن التدفئة.',
    'loosen-strings': 'تُرخى الأوتار قليلًا إذا طالت مدة عدم العزف.',
    'unplug-first': 'يُفصل التيار قبل التنظيف.',
    'watch-the-flame': 'لا تُترك الشعلة دون مراقبة.',
    'dust-softly': 'يُزال الغبار بقطعة قماش ناعمة جافة.',
    'wipe-damp': 'تُمسح بقطعة قماش قليلة البلل.',
    'keep-dry': 'تُحفظ في مكان جاف.',
    'keep-from-sun': 'تُحفظ بعيدًا عن الشمس القوية التي تُبهت الألوان.',
    'keep-cool-and-dark': 'يُحفظ مغلقًا في مكان بارد بعيدًا عن الضوء.',
    'rinse-eyes': 'إذا لامس العينين تُغسلان بماء كثير.',
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
    drumHead: 'مم صنع الجلد المشدود؟',
    upholstered: 'هل المقعد منجد؟',
    soapKind: 'هل هو صلب أم معجون أم سائل؟',
    kelim: 'هل هو كليم مسطح بلا بطانة؟',
    usedAs: 'هل هو للسرير أم للجدار أم للأرض؟',
    purpose: 'هل هو للاستعمال أم للزينة فقط؟',
    frame: 'هل يقوم على هيكل؟',
    visibleGround: 'هل يظهر القماش خلف التطريز؟',
    enamelled: 'هل القطعة مطلية بالمينا؟',
    wornOutdoors: 'هل تلبس خارج البيت؟',
    acidOver: 'هل يتجاوز رقم حموضة الزيت 0.6؟',
  },
  faults: {
    missing: 'هذا الجواب ضروري.',
    'not-known': 'هذا ليس من الاختيارات.',
    'not-of-this-form': 'هذا لا يناسب هذا النوع من القطع.',
    'not-in-this-region': 'هذا يقع في جهة أخرى.',
    'does-not-agree': 'هذا لا يوافق الجواب عن الصباغة.',
    'said-twice': 'هذا مذكور مرتين.',
    'too-many': 'العدد أكثر من اللازم.',
    'not-believable': 'تحقق من هذا الرقم.',
    'too-long': 'هذا أطول من اللازم.',
  },
} satisfies Shape<typeof en>;
