import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  title: 'أداء تجريبي',
  noMoneyMoves: 'هذا بنك وهمي. لا تُطلب أي بطاقة ولا ينتقل أي مال.',
  toPay: ({ description }) => `المبلغ المطلوب عن \u2068${description}\u2069:`,
  approve: 'قبول الأداء',
  challenge: 'اطلب مني التأكيد أولا (\u20683-D Secure\u2069)',
  decline: 'رفض الأداء',
  lateAfter: 'عدد الدقائق قبل القبول المتأخر',
  late: 'القبول متأخرا، بعد هذه الدقائق',
  never: 'عدم الإجابة أبدا',
  processing: 'ما زال البنك الوهمي يدرس هذا الأداء.',
  approveNow: 'قبوله الآن',
  challengeTitle: 'أكد أنك صاحب البطاقة',
  challengeAsks: 'البنك الحقيقي يطلب هنا رمزا أو بصمة.',
  challengeYes: 'أنا هو: تأكيد',
  challengeNo: 'لست أنا: رفض',
  back: 'العودة إلى المتجر',
  ended: {
    captured: 'تم قبول هذا الأداء.',
    declined: 'تم رفض هذا الأداء. لم يُقتطع أي مبلغ.',
    expired: 'أغلق المتجر هذا الأداء. لم يُقتطع أي مبلغ.',
  },
} satisfies Shape<typeof en>;
