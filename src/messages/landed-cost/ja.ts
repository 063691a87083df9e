// 総着荷価格の文、日本語。
import type { Shape } from '../shape.ts';
import type { en } from './en.ts';

export const ja = {
  goods: '商品代金。',
  freight: 'お届け先までの送料。',
  insurance: '輸送中の保険。',
  'duty-relief': '免税限度以下のため関税はかかりません。',
  'duty-preference': 'モロッコ製で原産地証明があるため関税はかかりません。',
  'duty-preference-rate': ({ rate, heading }) => `モロッコ製品の関税 ${rate}（税番 ${heading}）。`,
  'duty-flat-item': ({ rate }) => `小口貨物の定額関税：${rate}（数量にかかわらず）。`,
  'duty-flat-or-tariff': ({ rate }) => `関税（定額と税率のうち高い方）：${rate}。`,
  'duty-ordinary': ({ rate, heading }) => `関税 ${rate}（税番 ${heading}）。`,
  'duty-ordinary-area': ({ rate, heading }) =>
    `関税 ${rate}（税番 ${heading}）。面積は織り出し、耳、フリンジを除いて測ります。`,
  surcharge: ({ rate, heading }) => `通常の関税に加えて ${rate} の追加関税（${heading}）。`,
  'surcharge-metal': ({ rate, heading }) =>
    `金属など対象品への ${rate} の追加関税（一般の追加関税に代わる、${heading}）。`,
  'tax-ioss': ({ rate }) => `付加価値税 ${rate}（購入時に支払い）。`,
  'tax-supply': ({ rate }) => `販売にかかる付加価値税 ${rate}（購入時に支払い）。`,
  'tax-import': ({ rate }) => `商品、算入される送料、関税にかかる輸入時の税 ${rate}。`,
  'tax-relief': '免税限度以下のため輸入時の税はかかりません。',
  'fee-union': ({ rate }) => `欧州連合の取扱手数料：${rate}。`,
  'fee-small-parcels': ({ rate }) => `小口貨物への国の手数料：${rate}。`,
  'fee-processing': ({ rate }) => `税関の貨物処理手数料：${rate}。`,
  'carrier-fee-advance': ({ rate }) => `関税・税の立替にかかる配送業者の手数料：${rate}。`,
  'carrier-fee-post': ({ rate }) => `郵便の通関手数料：${rate}。`,
  'carrier-fee-tax': ({ rate }) => `配送業者の手数料にかかる付加価値税 ${rate}。`,
  'carrier-fee-included': '通関費用は送料に含まれます。',
  'carrier-fee-agreed': '配送業者と取り決めた通関手数料。',
  waived: ({ limit }) => `${limit} 以下のため徴収されません。`,
  'customs-value': '税関が用いる課税価格。',
  'open-tariff-line': '複数の税番が考えられるため最も高い税率で計算し、差額は返金します。',
  'open-area': '面積（織り出し、耳、フリンジを除く）が不明なため上限なしで計算しています。',
  'open-fee-tax': '料金表に税込か否かの記載がないため上乗せし、不要なら返金します。',
  'open-flat-scope': '適用される関税について資料が食い違うため高い方で計算し、差額は返金します。',
  'open-union-fee': '施行済みか不確かなため、徴収されなければ返金します。',
  'open-small-parcels': 'この国の手数料は終了した可能性があり、徴収されなければ返金します。',
  'open-s301-list': '免除品目の場合は返金します。',
  'open-s232-line': '対象品目か不確かなため最も高い関税で計算し、差額は返金します。',
  'open-simplified': '簡易税率が適用されることがあるため高い方で計算し、差額は返金します。',
  'open-yen-cut': '税額の端数は切り捨てられ、差額は返金します。',
  'warn-carrier-fee-not-sourced': ({ transport }) =>
    `配送業者（${transport}）の通関手数料は不明で、別途かかります。`,
  'warn-state-sales-tax': '州の売上税がかかる場合があり、この価格には含まれません。',
  'warn-s301-challenged': '追加関税は裁判で争われていますが、現在は納付が必要です。',
  'warn-provincial-tax': ({ region }) =>
    `お住まいの州（${region}）の税は、この価格に含まれません。`,
  'open-vat-rate': 'この税率は出典により異なります。最も高い率で計算し、差額は返金します。',
  'open-reduced-rate':
    'この種の品物にはこの税の軽減税率が適用される可能性があります。標準税率でいただき、差額は返金します。',
  'warn-union-importer': '2027年9月21日から、輸入者は欧州連合内に拠点を持つ必要があります。',
  'warn-romanian-parcel-fee': 'ルーマニアの小型荷物料金（1個25レイ）が別途かかります。',
  'warn-northern-ireland-fee':
    '欧州連合の取扱手数料が北アイルランドでかかるかは不明で、別途かかることがあります。',
  'missing-northern-ireland-small':
    '北アイルランドで小型荷物にかかる関税は未確認のため、価格を約束できません。',
  'missing-northern-ireland-duty':
    '原産地証明がない場合、北アイルランドの関税は比較されていない二つの税率表によります。',
  'consignment-together': ({ count, limit }) =>
    `${count} 組合の品をまとめて送ると一つの貨物となり ${limit} を超えます。別々の注文のままなら、それぞれ下回ります。`,
  'consignment-same-order': ({ limit }) =>
    `一人が一つの組合に一度に注文した品は、箱がいくつでも一つの貨物として数えられ、${limit} を超えます。`,
  'consignment-one-order': '一つの組合への一つの注文です。箱がいくつでも、法律はまとめて数えます。',
  'consignment-cheaper-together': ({ saved }) =>
    `一つの貨物にすると、別々より ${saved} 安くなります。`,
  'consignment-cheaper-apart': ({ saved }) =>
    `本来の別々の注文として送ると、一つの貨物より ${saved} 安くなります。`,
  'consignment-alike': 'まとめても別々でも同じ値段です。',
  'reason-only-lane': 'ほかに方法がありません。',
  'reason-only-promised': '価格をお約束できる方法はこれだけです。',
  'reason-cheapest': ({ saved }) => `次の方法より ${saved} 安くなります。`,
  'reason-cheapest-alike': 'これより安い方法はありません。',
  'reason-cheapest-origin': ({ saved, duty }) =>
    `モロッコ原産の証明により定額関税 ${duty} がなくなり、全体で ${saved} 安くなります。`,
  'reason-cheapest-scheme': ({ saved, duty, fee }) =>
    `販売者の税制度では関税は ${duty} です。原産地証明付きの正式申告は通関に ${fee} かかるため、全体で ${saved} 安くなります。`,
  'reason-cheapest-transport': ({ saved }) =>
    `この運び方は、次の運び方より全体で ${saved} 安くなります。`,
  'reason-fastest': ({ days }) => `${days} 日以内に届き、ほかのどの方法より早く着きます。`,
  'reason-fastest-cheapest': ({ days }) => `${days} 日以内に届き、同じ早さの中で最も安い方法です。`,
  'reason-nothing-at-door': '関税・税・手数料はすべて購入時に支払い、その中で最も安い方法です。',
  'freight-typical-size':
    '送料は、このような品の一般的な梱包後の重さと大きさで計算しています。この品はまだ計測していません。',
  'freight-packed-together':
    '送料は、すべてを一つの箱に平らに重ねて入れるものとして計算しています。',
  'freight-moon-holiday':
    '途中に、月によって日が決まる祝日があります。その分、到着の幅を広げています。',
  'freight-holidays-unknown': ({ country }) =>
    `現地の祝日はまだ確認していません（${country}）。週末だけを数えています。`,
  'freight-no-zone': ({ service, country }: { service: string; country: string }) =>
    `「${service}」はその住所（${country}）には届けていません。`,
  'freight-no-rate': ({ service, day }: { service: string; day: string }) =>
    `${day}の「${service}」の料金がありません。`,
  'freight-no-size': ({ service }: { service: string }) =>
    `「${service}」は荷物の大きさで計算しますが、大きさがわかりません。`,
  'freight-no-value': ({ service, currency }: { service: string; currency: string }) =>
    `「${service}」の保険は${currency}建てですが、為替レートがありません。`,
  'freight-too-heavy': ({ service, most }: { service: string; most: number }) =>
    `「${service}」には重すぎます（${most} kgまで）。`,
  'freight-too-long': ({ service, most }: { service: string; most: number }) =>
    `「${service}」には長すぎます（${most} cmまで）。`,
  'freight-too-big': ({ service, most }: { service: string; most: number }) =>
    `「${service}」には大きすぎます（長さと胴回りの合計${most} cmまで）。`,
  'freight-too-valuable': ({ service }: { service: string }) =>
    `「${service}」はこの価格の品を運べず、保険もかけられません。`,
  'missing-destination': ({ country }) =>
    `${country}：関税制度が未確認のため、価格をお約束できません。`,
  'missing-route': ({ from }) =>
    `計算できるのはモロッコ発の荷物のみです（この荷物の発送地：${from}）。`,
  'missing-territory': ({ place }) => `${place} には独自の関税・税の規則があり、未確認です。`,
  'missing-region': '税は地域によって異なります。地域をお選びください。',
  'missing-law-of-day': ({ country }) => `${country}：その日の法令は未確認です。`,
  'exchange-day-of-export': '税関は外貨を、荷物が発送される日の相場で換算します。',
  'exchange-own-rate': '税関は外貨を、通関する日の税関独自の相場で換算します。',
  'exchange-day-before': '税関は外貨を前日の売相場で換算します。',
  'missing-region-postcode': ({ postcode, region, elsewhere }) =>
    `郵便番号 ${postcode} は ${region} ではなく ${elsewhere} です。どちらかをお直しください。`,
  'missing-region-name': ({ region }) =>
    `「${region}」という地域は見つかりません。地域の略号か正式な名前をご記入ください。`,
  'missing-region-apart': ({ region }) =>
    `その国には独自の税法を持つ地域があり、「${region}」の場所がわかりません。郵便番号をすべて、または地域の略号をご記入ください。`,
  'transport-freight': '貨物輸送',
  'transport-express': '国際宅配便',
  'transport-post': '郵便',
  'missing-exchange-rate': ({ from, to }) => `${from} から ${to} への為替レートがありません。`,
  'missing-goods': '荷物に商品がありません。',
  'missing-value': ({ good }) => `「${good}」の価格または数量がありません。`,
  'missing-classification': ({ good }) =>
    `「${good}」の税関上の分類が未定です。質問にお答えください。`,
  'missing-origin': ({ good }) => `「${good}」の製造地が未記入です。`,
  'missing-packed-weight': ({ good }) => `「${good}」の梱包重量がありません。`,
  'missing-leave': ({ good }) => `「${good}」は発送できません。`,
  'missing-duty-rate': ({ good, heading }) => `「${good}」（${heading}）の関税は未確認です。`,
  'missing-import-tax': ({ country }) => `${country}：輸入時の税は未確認です。`,
  'missing-review': ({ rule, reviewBy }) =>
    `規則 ${rule} は ${reviewBy} までの再確認が済んでいません。`,
  'missing-freight': ({ transport }) => `この輸送方法（${transport}）の料金がありません。`,
  'missing-registration': ({ country, registration }) =>
    `${country}：販売に必要な登録（${registration}）がありません。`,
  'missing-lane': ({ country }) => `${country}：この購入者向けに送る方法がありません。`,
  'missing-fee': ({ country }) => `${country}：その日の税関手数料は未確認です。`,
  'missing-us-postal-entry': '米国宛の郵便には費用不明の輸入申告が必要です。',
  'missing-surcharge-origin': 'モロッコ製以外の商品への追加関税は未確認です。',
  'ask-form': 'これは何ですか？',
  'ask-technique': '手結び、平織り、タフテッドのどれですか？',
  'ask-fibre': '主な繊維は何ですか？',
  'ask-filled': '中身入りで送りますか、空で送りますか？',
  'ask-sole': '靴底の素材は何ですか？',
  'ask-upper': '甲の素材は何ですか？',
  'ask-material': '主な素材は何ですか？',
  'ask-metal': '銀、金、その他の金属のどれですか？',
  'ask-electric': 'ろうそく用ですか、電気式（天井用・卓上用）ですか？',
  'ask-use': '食用ですか、化粧用ですか？',
  'ask-broker': '通関業者による分類が必要です。',
  'ask-tariff-line': ({ candidates }) => `税番はどれですか：${candidates}`,
  'paper-cn23': '郵便税関告知書 CN23。',
  'paper-itmatt': '荷物の事前電子データ（ITMATT）。',
  'paper-commercial-invoice': 'コマーシャルインボイス（商業送り状）。',
  'paper-origin-declaration': ({ origin }) => `インボイス上の原産地申告：${origin}。`,
  'paper-eur1': ({ origin }) => `移動証明書 EUR.1：${origin}。`,
  'paper-us-origin': ({ origin }) => `米国・モロッコ協定の原産地申告：${origin}。`,
  'paper-form-a': ({ origin }) => `原産地証明書 Form A：${origin}。`,
  'block-antique': ({ good }) => `「${good}」は骨董品のためモロッコから持ち出せません。`,
  'block-fossil': ({ good }) => `「${good}」は化石・鉱物で、持ち出しには許可が必要です。`,
  'block-species': ({ good }) => `「${good}」は保護種由来のため発送できません。`,
  'hold-cosmetic': ({ good }) => `「${good}」は化粧品で、届出書類が揃うまで保留です。`,
  'hold-food': ({ good }) => `「${good}」は食品で、書類が揃うまで保留です。`,
  'hold-food-contact': ({ good }) =>
    `「${good}」は食品に触れるため、鉛・カドミウム試験書が必要です。`,
  'hold-electric': ({ good }) => `「${good}」は電気製品で、安全書類が必要です。`,
  'hold-artwork': ({ good }) => `「${good}」は美術品で、モロッコの輸出許可が必要です。`,
  'duty-abolished': ({ country }) =>
    `関税はかかりません。この種の品物に関税を課していない国です（${country}）。`,
  'duty-general': ({ rate }) => `この種の品物の税率 ${rate} による関税。`,
  'tax-provincial': ({ rate }) => `お住まいの州の税 ${rate}（品物と関税に対して）。`,
  'fee-harbour': ({ rate }) => `海上輸送の品物にかかる港湾維持料：${rate}。`,
  'fee-biosecurity': ({ rate }) => `国境での検疫料：${rate}。`,
  'open-by-sea': '海上か航空かが示されていません。海上の料金をいただき、航空の場合は返金します。',
  'open-quota': '割当ての範囲内では税率が低くなります。高い方をいただき、差額は返金します。',
  'open-duty-threshold':
    '免税となる金額について情報源が一致していません。関税をいただき、課されなければ返金します。',
  'open-general-rate': '一般の税率をいただきます。この品物の税率がより低ければ差額を返金します。',
  'open-rate-range': '税率の幅だけが分かっています。上限をいただき、差額は返金します。',
  'warn-platform-registration': ({ country }) =>
    `店が現地（${country}）で税の登録をする必要がある場合、小さな荷物の税は店が徴収し、価格は高くなります。`,
  'warn-parcels-added': '同じ日に届く同じ方宛ての荷物は、税関で合算されます。',
  'warn-personal-code': '受取人には個人通関コードが求められます。',
  'warn-exchange-rate-day': ({ from, to, rated, day }) =>
    `${from} から ${to} への為替レートは ${rated} のものです。税関は ${day} を基準にするため、金額が変わることがあります。`,
  'warn-japan-2028':
    '2028年4月から日本向けの小さな荷物の課税方法が変わります。その内容はまだ確認していません。',
  'missing-surcharge-day': 'その日の追加関税はまだ確認されていません。',
  'paper-arab-origin': ({ origin }) => `商工会議所のアラブ原産地証明書：${origin}。`,
  'paper-packing-list': '梱包明細書。',
  'paper-transport-document': '船荷証券または航空運送状。',
  'block-heritage': ({ good }) => `「${good}」は文化財のため、モロッコから持ち出せません。`,
  'hold-exotic-leather': ({ good }) =>
    `「${good}」は希少動物の革です。ワシントン条約の許可書が届くまで販売を控えます。`,
  'paper-cosmetic-notification': '販売先での化粧品の届出。',
  'paper-food-safety': '食品の安全証明書。',
  'paper-lead-cadmium-test': '鉛とカドミウムの試験報告書。',
  'paper-electrical-safety': 'お届け先の国の電気安全の書類。',
  'paper-export-clearance': 'モロッコの美術品輸出許可。',
  'paper-cites-permit': 'ワシントン条約の輸出許可書。',
  'ask-tray-or-ornament': '食卓で使うものですか、それとも飾りですか。',
  'ask-kelem': '裏地のない平織りのキリムですか、それとも別の織物の敷物ですか。',
  'ask-blanket': '寝具の毛布ですか、それとも壁や床に使うものですか。',
  'ask-seat-or-cushion': 'クッションですか、それとも骨組みのある椅子ですか。',
  'ask-garment-cut': '前の閉じた女性用ドレスですか、それとも前開きまたは誰でも着られるものですか。',
  'ask-ground': '刺繍の奥に地の布が見えますか。',
  'ask-mounting': '吊るしますか、壁に付けますか、置きますか。',
  'ask-marquetry': '寄木細工ですか、無地ですか。',
  'ask-clay': '普通の粘土製ですか、炻器ですか、上質な陶器ですか。',
  'ask-wearer': '女性用、男性用、子ども用、兼用のどれですか。',
  'ask-acid': '油の酸価は0.6を超えますか。',
  'ask-code': ({ code }) => `税番${code}は存在しません。正しい番号はどれですか。`,
  'ask-code-or-form': ({ code, heading }) =>
    `税番${code}はこの種類の品に合いません（${heading}）。どちらが正しいですか。`,
  'ask-raffia-weave': '甲は編んだラフィアですか、それとも糸の織物ですか。',
  'ask-bag-outer': 'バッグの外側は何でできていますか。',
  'ask-tile': 'タイルはばらですか、ネット張りですか、セメント固定ですか。',
  'ask-led': 'LED専用ですか、それともどの電球でも使えますか。',
  'ask-frame-metal': '枠はどの金属ですか。',
  'ask-iron-line': '鉄の品は何に使うものですか。鍛造ですか、針金ですか。',
  'ask-enamelled': 'ほうろう引きですか。',
  'ask-seat': '骨組みは木で、座面は布張りですか。',
  'ask-oil': '油は未精製ですか、精製ですか。',
  'ask-plait': 'どの植物で編まれていますか。',
  'ask-instrument': '弦をはじく楽器ですか、弓で弾く楽器ですか。',
} satisfies Shape<typeof en>;
