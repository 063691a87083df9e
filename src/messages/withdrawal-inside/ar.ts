// العدول كما يقرؤه المكتب.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  title: 'حالات العدول',
  order: 'الطلب',
  said: 'صُرّح به',
  by: 'من',
  right: 'الحق',
  byTerms: 'شروط الإرجاع الخاصة بنا',
  refundDue: 'يُرد المبلغ قبل',
  refundLater: 'يُرد المبلغ حاليًا عبر بوابة الدفع: هذا يسجل فقط أنكم قرأتموه.',
  madeToOrder: 'صُنعت عند الطلب: انظروا هل صُنعت وفق مواصفات المشتري الخاصة',
  ready: 'قطعة جاهزة: الحق قائم',
  states: { received: 'ينتظر القراءة', accepted: 'مقبول', declined: 'غير مقبول' },
  accept: 'مقبول',
  decline: 'غير مقبول',
  reason: 'لماذا هو غير مقبول (يقرؤه المشتري)',
  done: { accepted: 'سُجّل: العدول مقبول.', declined: 'سُجّل، وأُخبر المشتري.' },
  refused: {
    'needs-reason': 'اذكروا السبب: المشتري يقرؤه.',
    'decided-before': 'سبق أن قرر أحدهم في هذا.',
  },
} satisfies Shape<typeof en>;
