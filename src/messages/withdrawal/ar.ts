// العدول عن شراء، بالعربية.
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ar = {
  page: {
    title: 'العدول عن شراء',
    lead: ({ number }: { number: string }) =>
      `طلبكم ${number}. لا حاجة إلى ذكر سبب. تصرّحون بذلك هنا في خطوتين، وتصلكم رسالة تؤكد أننا تلقيناه.`,
    leadTerms: 'لا نعرف قانونًا في بلدكم يفرض هذا: إنه ما يعد به هذا السوق بشأن الإرجاع.',
    anyTime: ({ days }: { days: string }) =>
      `يمكنكم العدول الآن، وخلال ${days} يومًا بعد وصول كل ما طلبتم.`,
    until: ({ day }: { day: string }) => `يمكنكم العدول حتى ${day}، وهذا اليوم داخل في الأجل.`,
    exception: ({ part }: { part: string }) =>
      `قطعة واحدة على الأقل تُصنع عند الطلب. إن صُنعت وفق مواصفاتكم الخاصة فقد يستثنيها القانون (${part})؛ أما القطعة الجاهزة أو المعروضة في الدليل فلا. ننظر في الأمر ونجيبكم.`,
    name: 'اسمكم',
    orders: 'ما تعدلون عنه',
    ordersHint: 'لكل تعاونية طلب.',
    order: ({ number, name }: { number: string; name: string }) => `${number}، من ${name}`,
    email: 'البريد الإلكتروني لتلقي جوابنا',
    next: 'التالي: قراءة أخيرة',
    check: 'هذا ما ستصرّحون به',
    statement: ({ name, orders }: { name: string; orders: string }) =>
      `أنا ${name} أعدل عن عقد شراء السلع الواردة في: ${orders}.`,
    answerTo: ({ email }: { email: string }) => `يُرسل إشعار التسلّم إلى ${email}.`,
    back: 'تغيير شيء',
    received: ({ number, at }: { number: string; at: string }) =>
      `عدلتم عن ${number} في ${at}. كتبنا إليكم رسالة تؤكد ذلك.`,
    accepted: ({ number, at }: { number: string; at: string }) =>
      `عدلتم عن ${number} في ${at}. العدول مقبول.`,
    declined: ({ number, at, reason }: { number: string; at: string; reason: string }) =>
      `عدلتم عن ${number} في ${at}. العدول غير مقبول: ${reason}`,
    toOrder: 'العودة إلى طلبكم',
    hint: 'غيّرتم رأيكم؟ يمكنكم الرجوع عن الشراء بلا سبب.',
    hintLost: 'للعدول عن شراء، اطلبوا هنا رابط طلبكم: الزر موجود في صفحته.',
    refused: {
      'no-right': 'لا قانون نعرفه ولا شروط هذا السوق تمنح هذا الحق هنا.',
      'already-withdrawn': 'سبق أن عدلتم عن هذا الطلب. رسالتنا تذكر متى.',
      'too-late': ({ day }: { day: string }) =>
        `كان آخر يوم هو ${day}. إن كان في القطعة عيب فأجيبوا على رسالة طلبكم: فذلك حق آخر.`,
      'nothing-to-withdraw': 'لا شيء هنا للعدول عنه: لم يُدفع شيء، أو سبق رد المبلغ.',
    },
    wrong: {
      name: 'اكتبوا اسمكم، 120 حرفًا على الأكثر',
      email: 'اكتبوا بريدًا إلكترونيًا، مثل name@example.com',
      orders: 'اختاروا طلبًا واحدًا على الأقل يمكن العدول عنه',
    },
  },
  mail: {
    subject: ({ number }: { number: string }) => `تلقينا عدولكم: الطلب ${number}`,
    hello: ({ name }: { name: string }) => `مرحبًا ${name}،`,
    heard: 'تلقينا عدولكم. احتفظوا بهذه الرسالة: إنها دليلكم.',
    said: 'ما صرّحتم به',
    at: 'وصلنا في',
    orders: 'الطلبات',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    byLaw: ({ law }: { law: string }) => `القانون يمنحكم هذا الحق: ${law}.`,
    byTerms: 'شروط الإرجاع في هذا السوق تمنحكم هذا الحق.',
    refund: ({ day }: { day: string }) =>
      `نرد إليكم المبلغ في ${day} على أبعد تقدير، مع التوصيل المعتاد، بالطريقة التي دفعتم بها. ولنا أن ننتظر رجوع السلع أو إثباتكم إرسالها.`,
    sendBack: ({ day }: { day: string }) =>
      `ما تسلمتموه من قبل، أعيدوه في ${day} على أبعد تقدير. نكتب إليكم إلى أين.`,
    madeToOrder:
      'فيه قطعة تُصنع عند الطلب. إن صُنعت وفق مواصفاتكم الخاصة فقد يستثنيها القانون: ننظر في الأمر ونكتب إليكم.',
    seeOrder: 'الاطلاع على طلبكم',
    demo: 'هذا عرض تجريبي: لم يتحرك أي مال ولا يُرسل شيء.',
  },
  declinedMail: {
    subject: ({ number }: { number: string }) => `بشأن عدولكم: الطلب ${number}`,
    why: ({ number }: { number: string }) =>
      `قرأنا عدولكم عن الطلب ${number}. نرى أنه غير مقبول، لهذا السبب:`,
    next: 'إن كان لكم رأي آخر فأجيبوا على هذه الرسالة.',
  },
  cooperativeMail: {
    subject: ({ number }: { number: string }) => `عدول عن الطلب ${number}`,
    news: ({ number }: { number: string }) =>
      `عدل المشتري عن الطلب ${number}. لا تبدؤوا ولا ترسلوا شيئًا قبل أن يكتب إليكم المكتب.`,
    share: 'ما وُعد به عن قطعة جاهزة يتحمل تسويته احتياطي السوق، لا أنتم.',
  },
} satisfies Shape<typeof en>;
