// كلمات المكتب لملف الطرد.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  title: ({ number }) => `ملف الطرد ${number}`,
  back: ({ number }) => `الطلب ${number}`,
  measure: 'وزن الطرد المغلّف وقياسه',
  grossWeight: 'الوزن مع التغليف، بالغرام',
  length: 'الطول، بالسنتيمتر',
  width: 'العرض، بالسنتيمتر',
  height: 'الارتفاع، بالسنتيمتر',
  saveMeasures: 'حفظ القياسات',
  notBelievable: 'الوزن والأضلاع أعداد صحيحة لطرد يمكن حمله.',
  classes: 'الرموز الجمركية',
  classHint: 'من ستة إلى عشرة أرقام. يُطبع الرمز على الأوراق ويُحفظ اسمك في السجل.',
  code: ({ title }) => `الرمز الجمركي لـ ${title}`,
  saveCode: 'حفظ الرمز',
  notACode: 'الرمز الجمركي من ستة إلى عشرة أرقام، مثل 5701.10.',
  asked: 'قبل كتابة الأوراق',
  nothingAsked: 'كل شيء معروف: يمكن كتابة الأوراق.',
  write: 'كتابة الأوراق',
  writeDraft: 'إعداد مسودة للمراجعة',
  draftHint: 'على كل صفحة من المسودة علامة مائية، ولا يقبلها أي ملصق.',
  papers: 'الأوراق',
  none: 'لا أوراق بعد.',
  version: ({ version }) => `النسخة ${version}`,
  draft: 'مسودة',
  final: 'نهائي',
  kinds: { 'commercial-invoice': 'فاتورة تجارية', cn23: 'CN 23' },
  languages: { en: 'الإنجليزية', fr: 'الفرنسية' },
} satisfies Shape<typeof en>;
