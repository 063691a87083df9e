// ما تقوله قراءة أسعار الناقل.
import type { RatesMessages } from './en.ts';

export const ar = {
  command: {
    summary: 'أسعار ناقل من ملف CSV: تفحّصها أو ضعها مكان السابقة.',
    usage: 'rates import FILE.csv [--dry-run]   |   rates check FILE.csv',
    dryRun: 'فحص فقط: يقول ما الذي سيُحفظ وما سيُقفل، ولا يحفظ شيئًا',
    which: 'قل ما العمل: rates import FILE.csv أو rates check FILE.csv.',
    oneFile: 'اذكر ملف CSV واحدًا.',
    unreadable: ({ path, why }) => `تعذّرت قراءة ${path} (${why}).`,
  },
  place: ({ line, column }) => (column ? `السطر ${line}، ${column}` : `السطر ${line}`),
  kept: ({ tables, bands }) => `حُفظ: الجداول ${tables}، الشرائح ${bands}.`,
  wouldKeep: ({ tables, bands }) => `سليم: الجداول ${tables}، الشرائح ${bands}. لم يُحفظ شيء.`,
  refused: ({ count }) => `لم يُحفظ شيء. عدد المشاكل: ${count}.`,
  closed: ({ service, zone, until }) =>
    `أُقفل في ${until} الجدول السابق لخدمة «${service}»، ${zone}.`,
  says: {
    empty: 'لا سطور في الملف.',
    'not-csv': ({ why }) => `هذا ليس CSV: ${why}.`,
    'column-missing': ({ name }) => `العمود «${name}» ناقص.`,
    'column-unknown': ({ name }) => `العمود «${name}» ليس من أعمدتنا.`,
    ragged: ({ expected, found }) => `في هذا السطر ${found} خانات وفي الرأس ${expected}.`,
    'value-missing': 'لا يجوز أن تكون هذه الخانة فارغة.',
    'not-one-of': ({ text, allowed }) => `«${text}» ليس من: ${allowed}.`,
    'not-a-day': ({ text }) => `«${text}» ليس يومًا مثل 2026-11-23.`,
    'not-whole': ({ text }) => `«${text}» ليس عددًا صحيحًا فوق الصفر.`,
    'not-days': ({ text }) => `«${text}» ليس عددًا صحيحًا من الأيام.`,
    'not-an-amount': ({ text, currency }) => `«${text}» ليس مبلغًا بعملة ${currency}.`,
    'not-a-percent': ({ text }) => `«${text}» ليس نسبة مئوية مثل 14.5.`,
    'not-countries': ({ text }) => `«${text}» ليست رموز بلدان من حرفين كبيرين بينها فراغ.`,
    'not-a-step': ({ text }) => `«${text}» ليس خطوة مثل «0.5 kg» أو «1 lb».`,
    'not-a-surcharge': ({ text }) =>
      `«${text}» ليس رسمًا إضافيًا مثل «Oversize = 220.00 when length > 100 cm».`,
    'not-insurance': ({ text }) => `«${text}» ليس شريحة تأمين مثل «5000: 25.00» أو «50000: 0.6%».`,
    'insurance-out-of-order': 'شرائح التأمين من أدنى قيمة إلى أعلاها.',
    'said-together': ({ names }) => `هذه تقال معًا أو لا تقال: ${names}.`,
    'days-backwards': 'أكثر الأيام أقل من أقلها.',
    'until-before-from': 'ينتهي الجدول قبل أن يبدأ.',
    'first-row-says-carrier': 'السطر الأول يسمّي ناقله؛ ما تحته وحده يجوز أن يتركه.',
    'differs-from-first': ({ line, text }) =>
      `أول سطر في الجدول (السطر ${line}) يقول غير «${text}».`,
    'band-twice': ({ line, upTo }) => `الشريحة حتى ${upTo} غ موجودة في السطر ${line}.`,
    'band-out-of-order': ({ line, upTo }) =>
      `تنتهي هذه الشريحة تحت التي قبلها (السطر ${line}، حتى ${upTo} غ).`,
    'band-gap': ({ over, before }) => `لا سعر من ${before} إلى ${over} غ: تبدأ هذه الشريحة متأخرة.`,
    'band-overlap': ({ over, before }) =>
      `تبدأ هذه الشريحة من ${over} غ والتي قبلها تصل إلى ${before} غ.`,
    'heavier-is-cheaper': 'طرد أثقل يكلّف أقل من الشريحة التي قبله؛ أهكذا هو في المصدر؟',
    'tables-overlap': ({ line }) => `للمنطقة والأيام نفسها جدول في السطر ${line}.`,
    'zones-overlap': ({ line, country }) =>
      `${country} في منطقة أخرى من هذه الخدمة أيضًا (السطر ${line}).`,
    'stands-already': ({ from }) =>
      `للدار جدول لهذه الخدمة والمنطقة منذ ${from}؛ يبدأ الجديد بعده.`,
    'zone-stands-already': ({ zone, country }) =>
      `${country} في منطقة «${zone}» من هذه الخدمة؛ أعط هذه المنطقة الاسم نفسه.`,
    'leaves-countries-out': ({ countries }) =>
      `كانت الأسعار السابقة لهذه الخدمة تصل أيضًا إلى ${countries}؛ ضعها في الملف.`,
    'from-the-past': ({ on }) => `يبدأ قبل اليوم (${on}): تبقى الأسعار التي أُعطيت كما هي.`,
    'no-source': 'جدول لا يمكن الرجوع إليه ليس جدولًا: سمِّ مصدره.',
    'no-day-verified': 'لم يقل أحد متى قُرئ المصدر؛ يُفحص الجدول كل سنة.',
  },
} satisfies RatesMessages;
