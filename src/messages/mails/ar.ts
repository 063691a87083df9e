import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

/** An isolate: a Latin name or number inside Arabic keeps its own direction. */
const apart = (text: string) => `\u2068${text}\u2069`;

export const ar = {
  hello: ({ name }) => `مرحبا ${apart(name)}،`,
  fromCooperative: ({ name, place }) => `من ${apart(name)}، ${apart(place)}`,
  lineOf: ({ title, quantity }) => `${apart(title)} × ${apart(quantity)}`,
  freight: 'النقل',
  duties: 'الرسوم الجمركية',
  taxes: 'ضرائب الاستيراد',
  fees: 'مصاريف',
  orderTotal: ({ number }) => `الطلب ${apart(number)}`,
  total: 'المبلغ المدفوع',
  atDoor: ({ amount }) => `يبقى دفعه عند الباب، كما قبلتم: ${apart(amount)}.`,
  nothingAtDoor: 'لا يبقى شيء للدفع عند الباب.',
  seeOrder: 'الاطلاع على طلبكم',
  demo: 'هذا عرض تجريبي: لم ينتقل أي مال ولا يُرسل أي شيء.',
  paid: {
    subject: ({ number }) => `تم دفع ثمن طلبكم ${apart(number)}`,
    thanks: ({ number }) =>
      `شكرا لكم. وصل المبلغ وأُرسل طلبكم ${apart(number)} إلى الصانعات والصناع.`,
  },
  lapsed: {
    subject: ({ number }) => `لم يُدفع ثمن طلبكم ${apart(number)} في الوقت المحدد`,
    why: 'لم يصل أي مبلغ خلال مدة حجز قطعكم، فعادت إلى المتجر. لم يُقتطع أي مبلغ.',
    next: 'سلتكم ما زالت موجودة ويمكنكم المحاولة من جديد. وإذا وافق بنككم متأخرا، نحجز القطع لكم من جديد أو نعيد المال ونخبركم.',
  },
  givenBack: {
    subject: ({ number }) => `نعيد إليكم مال الطلب ${apart(number)}`,
    soldMeanwhile:
      'وصلت موافقة بنككم بعد انتهاء مدة الحجز، وبيعت القطعة في تلك الأثناء. نعيد إليكم المبلغ كله.',
    paidTwice: 'وصل مبلغ ثان عن طلبكم. نعيده إليكم كاملا.',
    amount: 'المبلغ المعاد إليكم',
  },
  askedFor: {
    subject: ({ number }) => `رابط طلبكم ${apart(number)}`,
    here: 'طلبتم رابط طلبكم. ها هو:',
    notYou: 'إن لم تكونوا أنتم من طلبه، فلا داعي لأي إجراء.',
  },
  gift: {
    heading: 'هديتكم',
    noPrice:
      'الثمن في هذه الرسالة لكم وحدكم: لا ثمن مع كلماتكم. أما أوراق الجمارك خارج الطرد فتحمل القيمة كما يطلب القانون.',
    price: 'اخترتم أن يبقى الثمن مع الهدية.',
  },
  sold: {
    subject: ({ number }) => `لقد بعتم: الطلب ${apart(number)}`,
    news: ({ number }) => `لقد بعتم. دفع المشتري ثمن الطلب ${apart(number)}.`,
    makers: 'للصانعات والصناع',
    cooperative: 'للتعاونية',
    platform: 'للسوق',
    price: 'ثمنكم',
    whenPaid:
      'هذه الحصص موعودة من الآن. وتصبح مستحقة عندما يقبل المركز القطعة، أو عند أول مسح لدى الناقل إذا كنتم ترسلون بأنفسكم.',
    isGift: 'إنها هدية: لا تضعوا ثمنا ولا فاتورة داخل الطرد.',
  },
} satisfies Shape<typeof en>;
