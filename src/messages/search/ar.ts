// Search and the filters of the shelf, in Arabic.
import type { Shape } from '../shape.ts';
import { counted } from '../shop/counted.ts';
import type { en } from './en.ts';

export const ar = {
  label: 'ابحث عن قطعة',
  button: 'بحث',
  example: 'زربية زرقاء، فضة تيزنيت …',
  title: ({ words }) => `بحث: ${words}`,
  empty: 'عمَّ تبحث؟',
  craft: 'الحرفة',
  nearest: 'هذه هي الأقرب: توافق كل ما اخترته إلا واحدًا.',
  most: 'أعلى ثمن مع التوصيل',
  price: 'الثمن مع التوصيل',
  ships: 'تغادر الورشة',
  women: 'التعاونية',
  cooperative: 'بالاسم',
  within: ({ days }) =>
    counted('ar', days, {
      zero: 'اليوم',
      one: 'خلال يوم',
      two: 'خلال يومين',
      few: 'خلال # أيام',
      many: 'خلال # يومًا',
      other: 'خلال # يوم',
    }),
  led: 'تقودها نساء',
  relevance: 'الأقرب إلى الطلب',
  readAs: ({ said, as }) => `قرئت «${said}» على أنها ${as}.`,
  said: ({ word }) => `«${word}»`,
  closeWithout: ({ count, words }) =>
    counted('ar', count, {
      zero: `هذا أقرب ما يوجد، من دون ${words}.`,
      one: `قطعة واحدة توافق الطلب كله، وبعدها أقرب ما يوجد من دون ${words}.`,
      two: `قطعتان توافقان الطلب كله، وبعدهما أقرب ما يوجد من دون ${words}.`,
      few: `# قطع توافق الطلب كله، وبعدها أقرب ما يوجد من دون ${words}.`,
      many: `# قطعة توافق الطلب كله، وبعدها أقرب ما يوجد من دون ${words}.`,
      other: `# قطعة توافق الطلب كله، وبعدها أقرب ما يوجد من دون ${words}.`,
    }),
  leftOut: ({ words }) => `لا شيء يوافق الطلب كله. النتائج من دون: ${words}.`,
  instead: ({ words }) => `لا شيء هنا يوافق ${words}. هذه أحدث القطع.`,
  ask: 'اسأل نسّاجة',
  askHint: 'كثير من القطع يصنع حسب الطلب. اكتب ما تبحث عنه، وستُسأل التعاونيات.',
  askSubject: ({ words }) => `أبحث عن: ${words}`,
} satisfies Shape<typeof en>;
