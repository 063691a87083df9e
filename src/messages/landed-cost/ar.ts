// جمل الثمن شاملًا التوصيل، بالعربية.
import { counted } from '../shop/counted.ts';
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

// prettier-ignore
const cooperatives = { zero: '# تعاونية', one: 'تعاونية واحدة', two: 'تعاونيتين', few: '# تعاونيات', many: '# تعاونية', other: '# تعاونية' };
// prettier-ignore
const inDays = { zero: '# يوم', one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' };

export const ar = {
  goods: 'السلع.',
  freight: 'النقل إلى باب المنزل.',
  insurance: 'التأمين أثناء الطريق.',
  'duty-relief': 'لا رسوم جمركية: الطرد دون العتبة.',
  'duty-preference': 'لا رسوم جمركية: صُنع في المغرب مع إثبات المنشأ.',
  'duty-preference-rate': ({ rate, heading }) =>
    `رسم جمركي ${rate} للسلع المصنوعة في المغرب (البند ${heading}).`,
  'duty-flat-item': ({ rate }) => `رسم جمركي ثابت للطرود الصغيرة: ${rate} مهما كانت الكمية.`,
  'duty-flat-or-tariff': ({ rate }) => `رسم جمركي، الأعلى بين المبلغ الثابت والتعريفة: ${rate}.`,
  'duty-ordinary': ({ rate, heading }) => `رسم جمركي ${rate} (البند ${heading}).`,
  'duty-ordinary-area': ({ rate, heading }) =>
    `رسم جمركي ${rate} (البند ${heading})؛ تُقاس المساحة من دون الطرفين والحواشي والأهداب.`,
  surcharge: ({ rate, heading }) => `رسم إضافي ${rate} فوق الرسم العادي (البند ${heading}).`,
  'surcharge-metal': ({ rate, heading }) =>
    `رسم إضافي ${rate} على سلع محددة كالمعادن، بدل الرسم العام (البند ${heading}).`,
  'tax-ioss': ({ rate }) => `ضريبة القيمة المضافة ${rate}، تُدفع عند الشراء.`,
  'tax-supply': ({ rate }) => `ضريبة القيمة المضافة ${rate} على البيع، تُدفع عند الشراء.`,
  'tax-import': ({ rate }) => `ضريبة استيراد ${rate} على السلع والنقل المحتسب والرسم الجمركي.`,
  'tax-relief': 'لا ضريبة استيراد: الطرد دون العتبة.',
  'fee-union': ({ rate }) => `رسم المعالجة للاتحاد الأوروبي: ${rate}.`,
  'fee-small-parcels': ({ rate }) => `رسم وطني على الطرود الصغيرة: ${rate}.`,
  'fee-processing': ({ rate }) => `رسم معالجة البضائع لدى الجمارك: ${rate}.`,
  'carrier-fee-advance': ({ rate }) => `أجرة الناقل مقابل دفع الرسوم والضرائب مسبقًا: ${rate}.`,
  'carrier-fee-post': ({ rate }) => `رسم البريد للتخليص الجمركي: ${rate}.`,
  'carrier-fee-tax': ({ rate }) => `ضريبة القيمة المضافة ${rate} على رسم الناقل.`,
  'carrier-fee-included': 'التخليص مشمول في ثمن النقل.',
  'carrier-fee-agreed': 'رسم التخليص المتفق عليه مع الناقل.',
  waived: ({ limit }) => `لا يُحصَّل: المبلغ لا يتجاوز ${limit}.`,
  'customs-value': 'القيمة التي تعتمدها الجمارك.',
  'open-tariff-line': 'عدة بنود ممكنة؛ يُحتسب الأعلى ويُردّ الفرق.',
  'open-area': 'المساحة من دون الطرفين والحواشي والأهداب غير مذكورة؛ يُحتسب الرسم دون سقف.',
  'open-fee-tax': 'لا تذكر تعريفة الناقل إن كانت الضريبة مشمولة؛ تُضاف وتُردّ إن لم تُستحق.',
  'open-flat-scope': 'تختلف المصادر في الرسم المطبق؛ يُحتسب الأعلى ويُردّ الفرق.',
  'open-union-fee': 'سريان هذا الرسم غير مؤكد؛ يُردّ إن لم يُحصَّل.',
  'open-small-parcels': 'قد يكون هذا الرسم الوطني انتهى؛ يُردّ إن لم يُحصَّل.',
  'open-s301-list': 'بعض السلع معفاة من هذا الرسم؛ يُردّ المبلغ إن كانت سلعتك منها.',
  'open-s232-line': 'إدراج هذا البند غير مؤكد؛ يُحتسب أعلى رسم ويُردّ الفرق.',
  'open-simplified': 'قد تطبق الجمارك الجدول المبسط؛ يُحتسب المعدل الأعلى ويُردّ الفرق.',
  'open-yen-cut': 'تقرّب الجمارك الضريبة إلى الأدنى؛ يُردّ ما لا تأخذه.',
  'warn-carrier-fee-not-sourced': ({ transport }) =>
    `ما تطلبه جهة النقل (${transport}) للتخليص غير معروف، ويُدفع زيادة على الثمن.`,
  'warn-state-sales-tax': 'قد تطلب ولايتك ضريبة مبيعات؛ ليست ضمن هذا الثمن.',
  'warn-s301-challenged': 'الرسم الإضافي مطعون فيه قضائيًا؛ وهو مستحق حاليًا.',
  'warn-provincial-tax': ({ region }) => `ضريبة مقاطعتك (${region}) ليست ضمن هذا الثمن.`,
  'open-vat-rate': 'تختلف المصادر في نسبة هذه الضريبة؛ تُحسب أعلاها ويُردّ الفرق.',
  'open-reduced-rate':
    'قد تسري نسبة مخفضة من هذه الضريبة على هذا النوع من البضائع؛ تُحتسب النسبة العادية ويُردّ الفرق.',
  'warn-union-importer': 'ابتداءً من 21 شتنبر 2027 يجب أن يكون المستورد مستقرًا في الاتحاد الأوروبي.',
  'warn-romanian-parcel-fee': 'يُضاف رسم رومانيا على الطرود الصغيرة، 25 ليوًا للطرد.',
  'warn-northern-ireland-fee':
    'لا يُعرف هل تُستحق رسوم المعالجة للاتحاد الأوروبي في أيرلندا الشمالية؛ وقد تُضاف.',
  'missing-northern-ireland-small':
    'لم يُقرأ أي رسم يُستحق على طرد صغير في أيرلندا الشمالية، فلا يمكن الوعد بثمن.',
  'missing-northern-ireland-duty':
    'من دون إثبات المنشأ يتوقف الرسم في أيرلندا الشمالية على تعريفتين لم تُقارَنا.',
  'consignment-together': ({ count, limit }) =>
    `عند إرسالها معًا تُعدّ سلع ${counted('ar', count, cooperatives)} إرسالية واحدة تتجاوز ${limit}؛ أما كطلبيات منفصلة كما هي فتبقى كل واحدة دونه.`,
  'consignment-same-order': ({ limit }) =>
    `ما يطلبه مشترٍ واحد دفعة واحدة من تعاونية واحدة يُعدّ إرسالية واحدة تتجاوز ${limit}، مهما كان عدد الطرود.`,
  'consignment-one-order':
    'هذه طلبية واحدة من تعاونية واحدة: القانون يحسبها معًا مهما كان عدد الطرود.',
  'consignment-cheaper-together': ({ saved }) =>
    `في إرسالية واحدة تكلّف أقل بـ ${saved} مما لو فُصلت.`,
  'consignment-cheaper-apart': ({ saved }) =>
    `كطلبيات منفصلة كما هي تكلّف أقل بـ ${saved} مما في إرسالية واحدة.`,
  'consignment-alike': 'معًا أو منفصلة، الثمن واحد.',
  'reason-only-lane': 'هذا هو الطريق الوحيد.',
  'reason-only-promised': 'هذا هو الطريق الوحيد الذي يمكن ضمان ثمنه.',
  'reason-cheapest': ({ saved }) => `يكلّف أقل بـ ${saved} من الطريق الذي يليه.`,
  'reason-cheapest-alike': 'ليس هناك طريق أقل كلفة.',
  'reason-cheapest-origin': ({ saved, duty }) =>
    `إثبات المنشأ المغربي يُسقط الرسم الثابت ${duty}؛ والكلفة الإجمالية أقل بـ ${saved}.`,
  'reason-cheapest-scheme': ({ saved, duty, fee }) =>
    `عبر النظام الضريبي للبائع يكون الرسم ${duty}؛ أما التصريح الكامل مع إثبات المنشأ فكلفة تخليصه ${fee}: أقل بـ ${saved} إجمالًا.`,
  'reason-cheapest-transport': ({ saved }) =>
    `بهذا النقل تكون الكلفة الإجمالية أقل بـ ${saved} من النقل الذي يليه.`,
  'reason-fastest': ({ days }) =>
    `يصل في أجل أقصاه ${counted('ar', days, inDays)}، قبل كل طريق آخر.`,
  'reason-fastest-cheapest': ({ days }) =>
    `يصل في أجل أقصاه ${counted('ar', days, inDays)}، وهو الأرخص بين الطرق بهذه السرعة.`,
  'reason-nothing-at-door': 'كل الرسوم والضرائب والمصاريف تُدفع عند الشراء، بأقل ثمن.',
  'freight-typical-size':
    'حُسب النقل على الوزن والحجم المعتادين لقطعة كهذه مغلَّفة؛ هذه القطعة لم تُقَس بعد.',
  'freight-packed-together': 'حُسب النقل كأن كل شيء موضوع مسطّحًا في طرد واحد، قطعة فوق قطعة.',
  'freight-moon-holiday': 'في الطريق عيد يحدّد القمرُ يومَه؛ وُسّعت المدة بقدر ما قد يتغيّر.',
  'freight-holidays-unknown': ({ country }) =>
    `لم تُقرأ أيام العطل الرسمية هناك (${country})؛ حُسبت نهايات الأسبوع وحدها.`,
  'freight-no-zone': ({ service, country }: { service: string; country: string }) =>
    `خدمة «${service}» لا تصل إلى هذا العنوان (${country}).`,
  'freight-no-rate': ({ service, day }: { service: string; day: string }) =>
    `لا يوجد ثمن لخدمة «${service}» في ${day}.`,
  'freight-no-size': ({ service }: { service: string }) =>
    `خدمة «${service}» تحسب حجم الطرد، وهو غير معروف.`,
  'freight-no-value': ({ service, currency }: { service: string; currency: string }) =>
    `خدمة «${service}» تؤمّن بعملة ${currency} ولا يوجد سعر صرف لها.`,
  'freight-too-heavy': ({ service, most }: { service: string; most: number }) =>
    `أثقل مما تقبله «${service}»: ${most} كغ على الأكثر.`,
  'freight-too-long': ({ service, most }: { service: string; most: number }) =>
    `أطول مما تقبله «${service}»: ${most} سم على الأكثر.`,
  'freight-too-big': ({ service, most }: { service: string; most: number }) =>
    `أكبر مما تقبله «${service}»: الطول مع المحيط ${most} سم على الأكثر.`,
  'freight-too-valuable': ({ service }: { service: string }) =>
    `خدمة «${service}» لا تنقل ولا تؤمّن بضاعة بهذه القيمة.`,
  'missing-destination': ({ country }) =>
    `${country}: لم يُقرأ بعد قانون الجمارك هناك، فلا يمكن الوعد بثمن.`,
  'missing-route': ({ from }) =>
    `يمكن تسعير الطرود المنطلقة من المغرب فقط (مكان انطلاق هذا الطرد: ${from}).`,
  'missing-territory': ({ place }) => `لـ${place} قواعد جمركية أو ضريبية خاصة لم تُقرأ بعد.`,
  'missing-region': 'تختلف الضريبة حسب المنطقة: يرجى تحديدها.',
  'missing-law-of-day': ({ country }) => `${country}: لم يُقرأ قانون ذلك اليوم.`,
  'exchange-day-of-export': 'تحوّل الجمارك العملات الأجنبية بسعر يوم خروج الطرد.',
  'exchange-own-rate': 'تحوّل الجمارك العملات الأجنبية بسعرها الخاص يوم تخليص الطرد.',
  'exchange-day-before': 'تحوّل الجمارك العملات الأجنبية بسعر البيع لليوم السابق.',
  'missing-region-postcode': ({ postcode, region, elsewhere }) =>
    `الرمز البريدي ${postcode} يقع في ${elsewhere} لا في ${region}: يرجى تصحيح أحدهما.`,
  'missing-region-name': ({ region }) =>
    `«${region}» ليست منطقة معروفة هناك: يرجى كتابة رمزها أو اسمها الكامل.`,
  'missing-region-apart': ({ region }) =>
    `لجزء من ذلك البلد قانون ضريبي خاص به، ولا نعرف أين تقع «${region}»: يرجى كتابة رمز بريدي كامل أو رمز المنطقة.`,
  'transport-freight': 'الشحن',
  'transport-express': 'ناقل سريع',
  'transport-post': 'البريد',
  'missing-exchange-rate': ({ from, to }) => `لا يوجد سعر صرف من ${from} إلى ${to}.`,
  'missing-goods': 'لا شيء في الطرد.',
  'missing-value': ({ good }) => `قيمة أو كمية «${good}» غير مذكورة.`,
  'missing-classification': ({ good }) =>
    `تصنيف «${good}» الجمركي غير محدد: يرجى الإجابة عن السؤال.`,
  'missing-origin': ({ good }) => `مكان صنع «${good}» غير مذكور.`,
  'missing-packed-weight': ({ good }) => `وزن «${good}» مغلَّفًا غير مذكور.`,
  'missing-leave': ({ good }) => `لا يجوز إرسال «${good}».`,
  'missing-duty-rate': ({ good, heading }) => `لم يُقرأ الرسم على «${good}» (البند ${heading}).`,
  'missing-import-tax': ({ country }) => `${country}: لم تُقرأ ضريبة الاستيراد هناك.`,
  'missing-review': ({ rule, reviewBy }) =>
    `كان يجب إعادة قراءة القاعدة ${rule} قبل ${reviewBy} ولم يتم ذلك.`,
  'missing-freight': ({ transport }) => `لا يوجد ثمن لطريقة النقل هذه (${transport}).`,
  'missing-registration': ({ country, registration }) =>
    `${country}: لا يملك المتجر التسجيل اللازم للبيع هناك (${registration}).`,
  'missing-lane': ({ country }) => `${country}: لا توجد طريقة للإرسال إلى هناك لهذا المشتري.`,
  'missing-fee': ({ country }) => `${country}: لم يُقرأ رسم جمركي لذلك اليوم.`,
  'missing-us-postal-entry': 'بالبريد إلى الولايات المتحدة يلزم تصريح جمركي ثمنه غير معروف.',
  'missing-surcharge-origin': 'لم يُقرأ الرسم الإضافي على السلع غير المصنوعة في المغرب.',
  'ask-form': 'ما هو؟',
  'ask-technique': 'هل هو معقود أم منسوج مسطح أم موبَّر (تافتينغ)؟',
  'ask-fibre': 'ما الليف الغالب فيه؟',
  'ask-filled': 'هل يُرسل محشوًا أم فارغًا؟',
  'ask-sole': 'ممّ صُنع النعل؟',
  'ask-upper': 'ممّ صُنع الوجه العلوي؟',
  'ask-material': 'ممّ صُنع أساسًا؟',
  'ask-metal': 'هل هو فضة أم ذهب أم معدن آخر؟',
  'ask-electric': 'هل هو للشمع أم كهربائي للسقف أم للطاولة؟',
  'ask-use': 'هل هو للأكل أم للبشرة؟',
  'ask-broker': 'يجب أن يحدد وكيل جمركي ما هو.',
  'ask-tariff-line': ({ candidates }) => `أي بند تعريفي: ${candidates}؟`,
  'paper-cn23': 'التصريح الجمركي البريدي CN23.',
  'paper-itmatt': 'البيانات الإلكترونية المسبقة للطرد (ITMATT).',
  'paper-commercial-invoice': 'الفاتورة التجارية.',
  'paper-origin-declaration': ({ origin }) => `إقرار المنشأ على الفاتورة: ${origin}.`,
  'paper-eur1': ({ origin }) => `شهادة الحركة EUR.1: ${origin}.`,
  'paper-us-origin': ({ origin }) => `إقرار المنشأ لاتفاق الولايات المتحدة والمغرب: ${origin}.`,
  'paper-form-a': ({ origin }) => `شهادة المنشأ Form A: ${origin}.`,
  'block-antique': ({ good }) => `«${good}» تحفة عتيقة لا يجوز أن تغادر المغرب.`,
  'block-fossil': ({ good }) => `«${good}» أحفورة أو عيّنة معدنية ويلزمها ترخيص لمغادرة المغرب.`,
  'block-species': ({ good }) => `«${good}» من نوع محمي ولا يجوز إرساله.`,
  'hold-cosmetic': ({ good }) => `«${good}» مستحضر تجميل: ينتظر إيداع إشعاره.`,
  'hold-food': ({ good }) => `«${good}» غذاء: ينتظر إيداع أوراقه.`,
  'hold-food-contact': ({ good }) => `«${good}» يلامس الطعام: يلزم إيداع اختبار الرصاص والكادميوم.`,
  'hold-electric': ({ good }) => `«${good}» كهربائي: يلزم إيداع أوراق سلامته.`,
  'hold-artwork': ({ good }) => `«${good}» عمل فني: يلزم إيداع إذن التصدير المغربي.`,
  'duty-abolished': ({ country }) =>
    `لا رسوم جمركية: لا تُطلب هناك على هذا النوع من البضائع (${country}).`,
  'duty-general': ({ rate }) => `رسوم جمركية بنسبة ${rate}، وهي نسبة هذا النوع من البضائع.`,
  'tax-provincial': ({ rate }) => `ضريبة مقاطعتك، ${rate}، على البضائع والرسوم الجمركية.`,
  'fee-harbour': ({ rate }) => `رسم صيانة الموانئ على ما يصل بحرا: ${rate}.`,
  'fee-biosecurity': ({ rate }) => `رسم الأمن الحيوي عند الحدود: ${rate}.`,
  'open-by-sea': 'لم يذكر هل الشحن بحري أم جوي؛ يحتسب الرسم البحري ويعاد إن شحن جوا.',
  'open-quota': 'تسري نسبة أقل ضمن حصة محددة؛ تحتسب النسبة الأعلى ويعاد الفرق.',
  'open-duty-threshold': 'تختلف المصادر في الحد المعفى من الرسوم؛ تحتسب الرسوم وتعاد إن لم تستوف.',
  'open-general-rate': 'تحتسب النسبة العامة؛ وإن كان بند هذه البضاعة أقل أعيد الفرق.',
  'open-rate-range': 'لم يقرأ إلا مدى النسبة؛ يحتسب أعلاه ويعاد الفرق.',
  'warn-platform-registration': ({ country }) =>
    `إذا وجب تسجيل المتجر ضريبيًا هناك (${country}) فإنه يستوفي الضريبة بنفسه عن الطرود الصغيرة ويرتفع الثمن.`,
  'warn-parcels-added': 'تجمع الجمارك الطرود التي تصل إلى شخص واحد في اليوم نفسه.',
  'warn-personal-code': 'يطلب من المستلم رمز جمركي شخصي.',
  'warn-exchange-rate-day': ({ from, to, rated, day }) =>
    `سعر الصرف من ${from} إلى ${to} بتاريخ ${rated}، والجمارك تعتمد ${day}: قد تختلف المبالغ.`,
  'warn-japan-2028':
    'ابتداء من أبريل 2028 تخضع الطرود الصغيرة إلى اليابان لضريبة بطريقة جديدة لم تقرأ بعد.',
  'missing-surcharge-day': 'لم تقرأ الرسوم الإضافية لذلك اليوم.',
  'paper-arab-origin': ({ origin }) => `شهادة المنشأ العربية من غرفة التجارة: ${origin}.`,
  'paper-packing-list': 'قائمة التعبئة.',
  'paper-transport-document': 'سند الشحن البحري أو الجوي.',
  'block-heritage': ({ good }) => `«${good}» من التراث ولا يجوز أن يغادر المغرب.`,
  'hold-exotic-leather': ({ good }) =>
    `«${good}» من جلد حيوان نادر: ينتظر حتى تودع رخصة سايتس الخاصة به.`,
  'paper-cosmetic-notification': 'إشعار مستحضر التجميل في بلد البيع.',
  'paper-food-safety': 'شهادة السلامة الصحية للأغذية.',
  'paper-lead-cadmium-test': 'تقرير اختبار الرصاص والكادميوم.',
  'paper-electrical-safety': 'وثائق السلامة الكهربائية لبلد الوصول.',
  'paper-export-clearance': 'الترخيص المغربي بتصدير الأعمال الفنية.',
  'paper-cites-permit': 'رخصة تصدير سايتس.',
  'ask-tray-or-ornament': 'هل هو للتقديم والمائدة أم للزينة؟',
  'ask-kelem': 'هل هو كليم مسطح بلا بطانة أم زربية منسوجة أخرى؟',
  'ask-blanket': 'هل هو غطاء للسرير أم قطعة للجدار أو للأرض؟',
  'ask-seat-or-cushion': 'هل هو وسادة أم مقعد له هيكل؟',
  'ask-garment-cut': 'هل هو فستان نسائي مغلق أم مفتوح من الأمام أو للجميع؟',
  'ask-ground': 'هل يظهر القماش خلف التطريز؟',
  'ask-mounting': 'هل يعلق أم يثبت على الجدار أم يوضع قائما؟',
  'ask-marquetry': 'هل هو مطعم أم سادة؟',
  'ask-clay': 'هل هو من طين عادي أم من الحجر الخزفي أم من خزف رفيع؟',
  'ask-wearer': 'هل هو للنساء أم للرجال أم للأطفال أم للجميع؟',
  'ask-acid': 'هل يتجاوز رقم حموضة الزيت 0.6؟',
  'ask-code': ({ code }) => `الرقم التعريفي ${code} غير موجود. ما الرقم الصحيح؟`,
  'ask-code-or-form': ({ code, heading }) =>
    `الرقم التعريفي ${code} لا يوافق هذا النوع من القطع (${heading}). أيهما الصحيح؟`,
  'ask-raffia-weave': 'هل الجزء العلوي من الرافية المضفورة أم من نسيج الخيوط؟',
  'ask-bag-outer': 'مم صنع الوجه الخارجي للحقيبة؟',
  'ask-tile': 'هل البلاطات منفصلة أم على شبكة أم مثبتة بالإسمنت؟',
  'ask-led': 'هل هو لمصابيح LED فقط أم لأي مصباح؟',
  'ask-frame-metal': 'من أي معدن الإطار؟',
  'ask-iron-line': 'ما غرض قطعة الحديد، وهل هي مطروقة أم من سلك؟',
  'ask-enamelled': 'هل هو مطلي بالمينا؟',
  'ask-seat': 'هل الهيكل من خشب والمقعد منجد؟',
  'ask-oil': 'هل الزيت بكر أم مكرر؟',
  'ask-plait': 'من أي نبات ضفر؟',
  'ask-instrument': 'هل هو آلة وترية تنقر أم تعزف بالقوس؟',
} satisfies Shape<typeof en>;
