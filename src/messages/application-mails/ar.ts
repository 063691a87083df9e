import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

/** An isolate: a Latin name inside Arabic keeps its own direction. */
const apart = (text: string) => `\u2068${text}\u2069`;

export const ar = {
  hello: ({ name }) => `مرحبا ${apart(name)}،`,
  applied: {
    subject: ({ cooperative }) => `توصلنا بطلب ${apart(cooperative)}`,
    thanks: ({ cooperative }) => `شكرا لكم. توصلنا بطلب ${apart(cooperative)}.`,
    next: 'يقرأه المكتب ويتصل بكم في غضون ثلاثة أيام. هيئوا ورقة التسجيل وشهادة RIB من البنك.',
  },
  approved: {
    subject: ({ cooperative }) => `يمكن ل${apart(cooperative)} أن تبيع`,
    news: ({ cooperative }) => `قُبل طلب ${apart(cooperative)}: يمكنها أن تبيع معنا من الآن.`,
    next: 'يعطيكم المكتب كلمة سر للزيارة الأولى. وبعدها تجدون ورشتكم هنا:',
    atelier: 'فتح الورشة',
  },
  refused: {
    subject: ({ cooperative }) => `طلب ${apart(cooperative)}`,
    news: ({ cooperative }) =>
      `قرأنا طلب ${apart(cooperative)} ولا يمكننا قبوله. والسبب كما كتبه المكتب:`,
    next: 'هل تغير الأمر أو كان غير صحيح؟ أجيبوا عن هذه الرسالة أو قدموا طلبا جديدا.',
  },
} satisfies Shape<typeof en>;
