// الصفحات القانونية كما يكتبها المكتب.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  title: 'الصفحات القانونية',
  lead: 'ما أنتم مسؤولون عنه، بكل لغة تبيعون بها. والصفحة بلا نص تقول بوضوح إنه لم يُكتب شيء بعد.',
  page: 'الصفحة',
  language: 'اللغة',
  pages: {
    imprint: 'بيانات المشغّل',
    terms: 'الشروط',
    privacy: 'الخصوصية',
    withdrawal: 'العدول عن الشراء',
  },
  text: 'النص',
  textHint: 'نص بسيط، والسطر الفارغ يبدأ فقرة. إن تُرك فارغا سُحب النص.',
  written: 'مكتوب',
  notWritten: 'غير مكتوب',
  by: ({ name, at }) => `${name}، ${at}`,
  save: 'حفظ',
  saved: 'حُفظ. تُقرأ الصفحة بهذا النص في الحال.',
  tooLong: ({ most }) => `${most} حرف على الأكثر`,
  onlyAdmin: 'لا يكتب هنا إلا المدير.',
} satisfies Shape<typeof en>;
