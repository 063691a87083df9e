// Where the rules were read: title, address where there is one, date of the text (n.d.: undated).
// Every one was looked at on `readOn`; what changed later is not in these rules.

import type { Day } from '#domain/time/day.ts';
import type { RuleStatus } from '../quote.ts';

export const readOn = '2026-11-23';

const kpmgSaudi = 'https://home.kpmg/sa/en/home';
const swissOffice = 'https://bazg.admin.ch/bazg/en/home';

export const sources = {
  'us-301-code': {
    title: 'HTS headings 9903.05.20-9903.06.21, transcribed by public code',
    link: '',
    date: 'HTS 2026 Rev13, 2026-07',
  },
  'us-axiom': {
    title:
      'TheAxiomFoundation/rulespec-us: full HTS 2026 Rev15 column-1 rates and chapter-99 overlays',
    link: 'https://github.com/TheAxiomFoundation/rulespec-us/blob/c55778119c0dd208a5ea3366092a17d0b0392c8b/us/policies/usitc/us-tariff-duty/lines/generated/chNN.yaml',
    date: '2026-08-18',
  },
  'us-axiom-ma': {
    title:
      "rulespec-us overlay forced-labor-morocco-9903-05-56.yaml: '1-General and 1-Special: the duty provided in the applicable subheading + 12.5%'",
    link: 'https://github.com/TheAxiomFoundation/rulespec-us/blob/c5577811/us/policies/usitc/us-tariff-duty/overlays/section-301/forced-labor-morocco-9903-05-56.yaml',
    date: '2026-08-18',
  },
  'us-fr-301': {
    title:
      'USTR Notice of Actions, Section 301 forced labour, 91 FR 47318, FR Doc 2026-15181 (read through public code that transcribes HTS 2026 Rev13 note 52)',
    link: 'https://www.govinfo.gov/content/pkg/FR-2026-07-28/html/2026-15181.htm',
    date: '2026-07-28',
  },
  'us-dnk': {
    title:
      "India 'DNK' export corpus, USA duties-taxes.md (cites CBP FAQ 17-Jul-2026, CSMS 69326983, 69183472, FR 2026-12669/12668, FR 2026-00164)",
    link: '',
    date: '2026-08-08',
  },
  'us-yale-ch99': {
    title:
      "HTS 2026 Rev6 chapter 99 text: note 16(c)(v) 'articles of copper', heading 9903.82.02 +50% general and special; 9903.76.01-.03 wood",
    link: 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker/blob/8315fffd/data/us_notes/chapter99_2026_rev_6.txt',
    date: '2026-05-11',
  },
  'us-yale-annex': {
    title:
      'Section 232 metals proclamation of 2 Apr 2026, Annexes I-A/I-B/II/III (effective 2026-04-06)',
    link: 'https://github.com/Budget-Lab-Yale/tariff-rate-tracker/blob/8315fffd/docs/s232/annexes_text.txt',
    date: '2026-04-06',
  },
  'us-fees-tar': {
    title: 'Public QA log of a US duty estimator, cases TAR-19..TAR-30 (MPF/HMF FY2027)',
    link: '',
    date: '2026-10-09',
  },
  'us-scd': {
    title: 'Supply Chain Dive: CBP postal import data requirements',
    link: 'https://www.supplychaindive.com/news/cbp-readies-more-stringent-data-requirements-for-postal-imports/823923/',
    date: '2026-06',
  },
  'us-albawheels': {
    title: 'CBP de minimis IFRs 91 FR 37789, 37801, 38007',
    link: 'https://albawheelsup.com/trade_news/cbp-makes-it-official-de-minimis-is-gone-for-good-and-a-new-postal-entry-process-is-on-the-way/',
    date: '2026-06',
  },
  'us-natlaw': {
    title: 'NatLawReview, IEEPA collection ends / s.122',
    link: 'https://natlawreview.com/article/return-tariffs-rise-import-surcharge',
    date: '2026-02-25',
  },
  'us-mondaq': {
    title: 'Mondaq, s.122 after IEEPA',
    link: 'https://www.mondaq.com/unitedstates/international-trade-investment/1753392/',
    date: '2026-03-06',
  },
  'us-cbp-ma': {
    title: 'CBP, Morocco Free Trade Agreement page',
    link: 'https://cbp.gov/trade/free-trade-agreements/morocco',
    date: 'n.d.',
  },
  'us-cfr-ma': {
    title: '19 CFR part 10 subpart M (10.761-10.787) US-Morocco FTA',
    link: 'http://federal.elaws.us/cfr/title19.part10.subpartm',
    date: '2024-11-08',
  },
  'jp-proxy-audit': {
    title:
      'Public audit of consumer import fees (USPS 9.35, Canada Post 9.95, AU A$50 + A$48, Royal Mail 8)',
    link: '',
    date: '2026-09-06',
  },
  'dhl-us': {
    title: 'Airhouse: DHL Express US disbursement 2% min $17',
    link: 'https://help.airhouse.io/international-surcharges/dhl-express-surcharges/disbursement',
    date: 'n.d.',
  },
  'dhl-de': {
    title: 'DHL Express Germany duty billing services',
    link: 'https://dhl.de/en/geschaeftskunden/express/produkte-und-services/duty-billing-services.html',
    date: 'n.d.',
  },
  'dhl-foldabox': {
    title: 'Foldabox list of DHL disbursement fees by country',
    link: 'https://foldabox.co.uk/pages/administration-cost',
    date: 'n.d. (c. 2021)',
  },
  'eu-382-baker': {
    title: 'Baker McKenzie: EUR 3 duty in force, DR (EU) 2026/1022',
    link: 'https://globalimportblog.bakermckenzie.com/2026/07/02/eu-low-value-consignment-relief-abolished-and-eur-3-customs-duty-introduced-from-1-july-2026/',
    date: '2026-07-02',
  },
  'eu-382-samper': {
    title: 'Manuel Samper: H1/H7 codes F48/F49/F53, preference code 5',
    link: 'https://manuelsamper.es/noticias/novedades-en-aduanas-para-el-comercio-electronico-desde-el-1-de-julio-de-2026/en',
    date: '2026',
  },
  'eu-382-wise': {
    title: 'WiseTech Academy on Reg 2026/382, IR 2026/1200, Commission guide',
    link: 'https://wisetechacademy.com/news/eu-applies-3-customs-duty-per-item-on-low-value-e-commerce-consignments/',
    date: '2026-06',
  },
  'eu-guid-oct': {
    title:
      'Note on Commission guidance version 5 Oct 2026 + Reg 2026/382 articles + C(2026)6694 (public repo content audit)',
    link: '',
    date: '2026-10-08',
  },
  'eu-fee-6694': {
    title: 'Commission delegated act C(2026) 6694, EUR 2 Union handling fee',
    link: '',
    date: '2026-09-21',
  },
  'eu-fee-reg': {
    title: 'Public tracker note on the Commission register entry for C(2026)6694',
    link: '',
    date: '2026-10-09',
  },
  'eu-nat-flavor': {
    title: 'FlavorCloud: EU import fees 2026 (France EUR 2 per HS6 since 1 Mar 2026)',
    link: 'https://flavorcloud.com/eu-import-fees-2026-hidden-cost-map/',
    date: '2026-05-26',
  },
  'eu-nat-passport': {
    title: 'Passport: EU/UK customs developments',
    link: 'https://passportglobal.com/blog/eu-uk-customs-developments/',
    date: '2026',
  },
  'eu-nat-vatupdate': {
    title: 'VATupdate: national parcel fees; NL and BE withdrew',
    link: 'https://www.vatupdate.com/2026/01/16/eu-and-member-states-introduce-e2-e5-parcel-customs-fees-ahead-of-2026-reforms',
    date: '2026-01-16',
  },
  'eu-it-pwc': {
    title: 'PwC Italy: national EUR 2 fee postponed to 1 Oct 2026',
    link: 'https://blog.pwc-tls.it/en/2026/06/25/e-commerce-from-non-eu-countries-national-fee-postponed-eu-flat-rate-duty-and-handling-fee/amp/',
    date: '2026-06-25',
  },
  'eu-ma-1996': {
    title: 'Euro-Mediterranean Agreement EC-Morocco, OJ L 70, 18.3.2000',
    link: 'https://edit.wti.org/document/show/3ee57053-37ce-46a0-beb0-90ce91400fb9',
    date: '2000-03-18',
  },
  'eu-ma-ch': {
    title:
      'EU-Morocco exchange of letters: Art. 7 chapter on industrial goods = everything outside CN chapters 1-24 and WTO Annex 1',
    link: 'https://vdocuments.mx/agreement-in-the-form-of-an-exchange-of-letters-between-1902-pasta-and.html',
    date: '2012',
  },
  'eu-ma-d1': {
    title:
      'Decision No 1/2025 EU-Morocco Association Council, 2 Oct 2025, Protocol 4 (OJ 2025/2664)',
    link: 'https://lexcovery.com/en/2026/01/decision-no-1-2025-of-the-eu-morocco-association-council-of-2-october-2025-amending-protocol-4-to-the-euro-mediterranean-agreement-establishing-an-association-between-the-european-communities-and-thei/',
    date: '2025-10-02',
  },
  'eu-ma-d2': {
    title: 'Decision No 2/2025 EU-Morocco Association Council, 3 Oct 2025 (OJ L 2026/242)',
    link: 'https://eur-lex.europa.eu/eli/dec/2026/242/oj/eng',
    date: '2026-01-28',
  },
  'eu-ucc-2108': {
    title: 'Reg (EU) 2026/2108 (Union Customs Code recast) of 16 Sep 2026, OJ 19 Sep 2026',
    link: 'https://eur-lex.europa.eu/legal-content/AUTO/?uri=CELEX:32026R2108',
    date: '2026-09-19',
  },
  'eu-territories': {
    title: 'European Commission: territorial status of EU countries and certain territories',
    link: 'https://taxation-customs.ec.europa.eu/territorial-status-eu-countries-and-certain-territories_en',
    date: 'n.d.',
  },
  'eu-consignment': {
    title: 'AEAT, low-value shipments manual, 3.1.6 Grouping of shipments',
    link: 'https://sede.agenciatributaria.gob.es/Sede/en_gb/ayuda/manuales-videos-folletos/manuales-practicos/manual-importacion-exportacion-envios-escaso-valor/3-mecanismos-recaudacion-iva/3_1-regimen-ventanilla-unica-importaciones/3_1_6-agrupacion-envios.html',
    date: 'n.d.',
  },
  'eu-origin-6000': {
    title: 'Revenue IE: simplified procedures for origin, approval above EUR 6,000 a consignment',
    link: 'https://www.revenue.ie/en/customs-traders-and-agents/importing-and-exporting/origin/preferential-and-nonpreferential-origin/Simplified-procedures.aspx',
    date: 'n.d.',
  },
  'ni-duty': {
    title:
      'GOV.UK: correct duty on goods brought into Northern Ireland from outside the EU and the UK (at risk: EU duty; not at risk: UK duty)',
    link: 'https://www.gov.uk/guidance/how-to-make-sure-the-correct-duty-is-applied-to-goods-you-bring-into-northern-ireland-from-countries-outside-of-the-eu-and-uk',
    date: 'n.d.',
  },
  'ni-ioss': {
    title:
      'GOV.UK: VAT Import One Stop Shop, goods of at most GBP 135 to consumers in Northern Ireland',
    link: 'https://www.gov.uk/government/collections/vat-import-one-stop-shop-scheme',
    date: '2024-03-04',
  },
  'vat-iber': {
    title: 'ibericode/vat-rates',
    link: 'https://github.com/ibericode/vat-rates/blob/5abb1e1be91faa42d21c743c603a0aec9b5bab70/vat-rates.json',
    date: '2025-08-12',
  },
  'ioss-marq': {
    title: 'Marqetir glossary, IOSS number',
    link: 'https://marqetir.com/glossary/ioss-number',
    date: '2026-06',
  },
  'ioss-byrd': {
    title: 'byrd: IOSS number format and excluded territories',
    link: 'https://support.getbyrd.com/en/support/solutions/articles/43000700176-ioss-number-for-uk-shipping-to-eu',
    date: 'n.d.',
  },
  'ie-revenue': {
    title: 'Revenue IE: buying goods from outside the EU (method; pre-2026 thresholds)',
    link: 'https://revenue.ie/en/customs/individuals/buying-online-personal/outside-eu.aspx',
    date: 'n.d.',
  },
  'ukgt-csv': {
    title: 'uktrade/global-uk-tariff final CSV: EU CET and UKGT rates side by side',
    link: 'https://github.com/uktrade/global-uk-tariff/blob/ab1e6029071ee8262289f44a4928dc0cf52f90cd/global-uk-tariff.csv',
    date: '2021-01-27',
  },
  'uk-135': {
    title: 'HMRC text on GBP 135 rule (copies)',
    link: 'https://brexitlegal.ie/vat-on-goods-b2c-uk/',
    date: '2021 / 2024-12',
  },
  'uk-brc': {
    title: 'BRC: next steps on low value imports, by Oct 2028 at the latest',
    link: 'https://brc.org.uk/news-and-events/news/trade-logistics/2026/ungated/trade-logistics-next-steps-on-low-value-imports/',
    date: '2026',
  },
  'uk-deloitte': {
    title: 'Deloitte: Autumn Budget 2025, customs duty relief for low value imports',
    link: 'https://taxscape.deloitte.com/measures-autumn-budget-2025/customs-duty-relief-for-low-value-imports.aspx',
    date: '2025-11',
  },
  'uk-ma': {
    title:
      'UK-Morocco Association Agreement, Morocco No.2 (2019), CP 202, signed London 26 Oct 2019; gov.uk parliamentary report',
    link: 'https://www.gov.uk/government/publications/continuing-the-uks-trade-relationship-with-morocco-parliamentary-report/continuing-the-uks-trade-relationship-with-morocco-parliamentary-report',
    date: '2019-12-20',
  },
  'uk-hmrc-forum': {
    title: 'HMRC customer forum: proof of origin UK-Morocco',
    link: 'https://community.hmrc.gov.uk/customerforums/ie/eb3287d0-043e-ef11-a81d-000d3a871c3e?page=1',
    date: '2024-07-10',
  },
  'jp-1006': {
    title: 'Japan Customs FAQ 1006, 10,000 yen exemption',
    link: 'http://www.customs.go.jp/english/c-answer_e/imtsukan/1006_e.htm',
    date: 'n.d.',
  },
  'jp-1111': {
    title: 'Japan Customs FAQ 1111, consumption tax 7.8% + 2.2%',
    link: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1111_e.htm',
    date: 'n.d.',
  },
  'jp-kato': {
    title: 'katosatoshi.jp on the exemption and its exceptions',
    link: 'https://katosatoshi.jp',
    date: 'n.d.',
  },
  'jp-buyma': {
    title: 'you1news on Buyma imports',
    link: '',
    date: 'n.d.',
  },
  'jp-importnavi': {
    title: 'importnavi.net on 0.6 and the simplified table',
    link: 'https://importnavi.net',
    date: 'n.d.',
  },
  'jp-korea-style': {
    title: 'korea-style.info simplified table, 200,000 yen',
    link: 'https://korea-style.info',
    date: 'n.d.',
  },
  'jp-mcp-2026': {
    title: 'Japan tariff schedule as JSON',
    link: 'https://github.com/qlitre/japan-tariff-mcp/blob/715eff92066635603d701c7d410c6bb6c8260a0c/src/tariffdata/j_NN_tariff_data.json',
    date: '2026-07-12',
  },
  'jp-2028': {
    title:
      'S&K Advisory: FY2026 tax reform, JCT on goods <= 10,000 yen and platform taxation from 1 Apr 2028',
    link: 'https://skadvisory.jp/en/japan-platform-taxation',
    date: '2025-12',
  },
  'jp-mofa-2024': {
    title: "MOFA: explanation of Japan's GSP",
    link: 'https://mofa.go.jp',
    date: '2024-05-28',
  },
  'ca-t2026-2': {
    title: 'CBSA Customs Tariff T2026-2 as JSON',
    link: 'https://github.com/nareshpane/nareshpane.github.io/blob/df3ab8cd1eba0673c5f30f468e2051a64f1d41af/research/harmonized-system/1-harmonized-system-canada/data/hs-t2026-2.json',
    date: 'effective 2026-09-01; page 2026-09-16; retrieved 2026-10-03',
  },
  'ca-demin': {
    title:
      'Canada-US Blog on CBSA Customs Notice 20-18 (CUSMA de minimis by place of direct shipment)',
    link: 'https://www.canada-usblog.com/2020/05/06/what-are-canadas-de-minimis-thresholds-for-courier-shipments/',
    date: '2020-05-06',
  },
  'ca-demin2': {
    title: 'CBA on de minimis',
    link: 'https://cba.org/Sections/Commodity-Tax-Customs-and-Trade/Articles/2021/What-are-Canadas-de-minimis-thresholds-for-imports',
    date: '2021',
  },
  'ca-cbsa-mail': {
    title: 'CBSA importing by mail (archived)',
    link: 'https://epe.lac-bac.gc.ca/100/201/301/ar_canadas_crimes_against_humanity/2006-2007/import/postal-postale/duty-droits-eng.html',
    date: '2006',
  },
  'ca-shippsy': {
    title: 'Shippsy: how are duties calculated',
    link: 'https://help.shippsy.com/article/147-how-are-duties-calculated-please-provide-some-examples-of-duties-on-common-items',
    date: 'n.d.',
  },
  'ca-gpt-ey': {
    title: "EY: Canada's GPT/LDCT updates in force 1 Jan 2025; authority renewed to 31 Dec 2034",
    link: 'https://taxnews.ey.com/news/2025-0120-canadas-updates-to-developing-country-tariff-preference-programs-and-direct-shipment-requirements-come-into-force-in-2025',
    date: '2025-01-03',
  },
  'ca-gpt-2025': {
    title: 'Willson / CBSA notice on GPT withdrawal, PC 2023-1013',
    link: '',
    date: '2025-01-01',
  },
  'ca-stamp': {
    title: 'forum quoting CBSA postal page',
    link: 'https://www.stampcommunity.org/topic.asp?topic_id=32100',
    date: 'n.d.',
  },
  'gb-wdw': {
    title: 'We Deliver The World: value for VAT',
    link: 'https://www.wedelivertheworld.co.uk/support/faqs/what-is-the-value-for-vat',
    date: 'before 2011',
  },
  'us-fees-2025': {
    title:
      'CBP customs user fees, fiscal year 2025 (89 FR 59126, CSMS 61572319), as relayed by Brauner',
    link: 'https://www.federalregister.gov/documents/2024/07/22/2024-15990/customs-user-fees-to-be-adjusted-for-inflation-in-fiscal-year-2025',
    date: '2024-07-22',
  },
  'us-fees-2026': {
    title:
      'CBP Dec. 25-10, customs user fees, fiscal year 2026 (90 FR 34665; figures relayed by CSMS 65741993)',
    link: 'https://www.govinfo.gov/content/pkg/FR-2025-07-23/html/2025-13869.htm',
    date: '2025-07-23',
  },
  'ca-d13-3-5': {
    title:
      'CBSA Memorandum D13-3-5: costs after the place of direct shipment are not in the value for duty',
    link: 'http://www.cbsa-asfc.gc.ca/publications/dm-md/d13/d13-3-5-eng.html',
    date: '2015-04-28',
  },
  'ca-taxtips': {
    title: 'TaxTips.ca: sales tax rates of 2026 by province and territory',
    link: 'https://www.taxtips.ca/salestaxes/sales-tax-rates-2026.htm',
    date: '2026',
  },
  'ca-cscb': {
    title: 'CSCB glossary: QST is payable on imported casual goods, not on commercial ones',
    link: 'https://cscb.ca/glossary/q?combine=',
    date: 'n.d.',
  },
  'jp-1001': {
    title: 'Japan Customs FAQ 1001, simplified tariff up to 200,000 yen',
    link: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1001_e.htm',
    date: 'n.d.',
  },
  'jp-1405': {
    title: 'Japan Customs FAQ 1405: goods for private use are valued at their wholesale price',
    link: 'https://www.customs.go.jp/english/c-answer_e/imtsukan/1405_e.htm',
    date: 'n.d.',
  },
  'ch-ind': {
    title: 'Legal500: Swiss customs duties on industrial products abolished in 2024',
    link: 'https://legal500.com/doing-business-in/will-switzerlands-partial-vat-revision-bring-a-new-era',
    date: '2024',
  },
  'au-cobra': {
    title: 'Australian Customs: example of an import, quoted by a forum',
    link: 'http://clubcobra.com/forums/1097338-post12.html',
    date: '2010-12-19',
  },
  'ch-bazg': {
    title: 'Swiss BAZG/FOCBS: receipt of letters and parcels',
    link: `${swissOffice}/information-individuals/online-shopping--mail-and-courier-consignments/importation-into-switzerland/receipt-of-letters-and-parcels.html`,
    date: 'n.d. (rates of 2024+)',
  },
  'ch-plat': {
    title: 'BDO: Swiss platform taxation from 1 Jan 2025',
    link: 'https://bdo.ch/en-gb/insights/switzerland-introduction-of-platform-taxation-per-01-01-2025',
    date: '2024-12',
  },
  'no-toll': {
    title: 'Norwegian Customs: Calculation of Norwegian VAT (worked example)',
    link: 'https://toll.no/en/online-shopping/calculation-norwegian-vat',
    date: '2024-11-13',
  },
  'no-toll-klar': {
    title: 'Tolletaten: clothes and shoes',
    link: 'https://toll.no/no/varer/klar-og-sko/import/',
    date: 'n.d. (before 2024)',
  },
  'no-ratetrade': {
    title: 'Norwegian agreement rates (toll.no open data), land code MA',
    link: 'https://github.com/Vladutaki/advanced-tolltariff/blob/4224b77221dd3cdf2fc4bca0c6b58c39a435f19a/data/raw/ratetradeagreements.json',
    date: '2026-02-03',
  },
  'au-repo': {
    title: 'networkneedsau/australian-tariff-classification: Schedule 3 JSON, from the ABF',
    link: 'https://github.com/networkneedsau/australian-tariff-classification/blob/9a8f3f3751a015314cd297b3ccfc409ea00059d3/data/tariff-schedule3.json',
    date: '2026-04-17',
  },
  'au-ato-edp': {
    title: 'ATO: GST on low value imported goods, electronic distribution platforms',
    link: 'https://www.ato.gov.au/Business/International-tax-for-business/In-detail/GST-on-low-value-imported-goods/Information-for-operators-of-electronic-distribution-platforms/',
    date: 'n.d. (rule since 2018-07-01)',
  },
  'au-example': {
    title: 'Customs Australia worked example, quoted by two forums',
    link: 'https://ftoaustralia.com/v3/viewtopic.php?p=371292',
    date: 'n.d. (c. 2009-2011)',
  },
  'ae-uae': { title: 'u.ae: customs duty', link: 'https://u.ae', date: '2024-06-13' },
  'ae-reallaw': {
    title: 'Reallaw: UAE duties and 5% VAT',
    link: 'https://app.reallaw.ai/en/legal-table/doc/faq-what-duties-and-taxes-apply-to-the-import-of-goods-into-the-uae-2052',
    date: 'n.d.',
  },
  'sa-zatca': {
    title: 'Saudi-Expatriates relaying ZATCA: under SAR 1,000 with shipping, no duty, VAT due',
    link: 'https://saudi-expatriates.com/2021/09/no-custom-duty-on-shipments-of-lessthan-1000-riyals-in-saudiarabia.html?m=1',
    date: '2021-09',
  },
  'sa-ey-2020': {
    title: 'EY: Saudi Arabia increases customs duty rates on imports (Cabinet Decision 559)',
    link: 'https://taxnews.ey.com/news/2020-1435-saudi-arabia-increases-customs-duty-rates-on-imports',
    date: '2020-06-01',
  },
  'sa-kpmg-2020': {
    title: 'KPMG: customs alert, Saudi Arabia',
    link: `${kpmgSaudi}/insights/2020/06/customs-alert.html`,
    date: '2020-06',
  },
  'sg-iras': {
    title: 'IRAS: consumers importing goods into Singapore (CIF above SGD 400, the entire sum)',
    link: 'https://www.iras.gov.sg/IRASHome/GST/Consumers/Consumers-Importing-Goods-into-Singapore/',
    date: 'n.d. (old)',
  },
  'sg-ask': {
    title: 'Singapore Customs, Ask.gov.sg: GST on CIF',
    link: 'https://ask.gov.sg/customs/questions/clz9bs3xy02duf966haj2yc5t',
    date: 'n.d.',
  },
  'kr-byther': {
    title: 'ByTheR: Korea USD 150, total customs value including shipping',
    link: 'https://m.byther.uk/article/notice/1/463690/',
    date: '2021-08-16',
  },
  'kr-millions': {
    title: 'Korea customs duty guide 2026',
    link: 'https://millionscode.com/en/blog/customs-overseas-shopping-guide-2026',
    date: '2026',
  },
  'kr-ulsan': {
    title: 'Ulsan Online: duty charges for shopping online',
    link: 'http://www.ulsanonline.com/faq/duty-charges-for-shopping-online/',
    date: 'c. 2010-2020',
  },
  'not-sourced': { title: 'No source: from memory or inferred', link: '', date: 'n.d.' },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly link: string; readonly date: string }>
>;

export type SourceId = keyof typeof sources;

/** All that a rule says of where it comes from: said once for the rules read in one place. */
export function readIn<Status extends RuleStatus>(
  source: SourceId,
  status: Status,
  reviewBy: Day,
): ReturnType<typeof cited> & { readonly status: Status; readonly reviewBy: Day } {
  return { ...cited(source), status, reviewBy };
}

/** The three fields by which a rule names its source; the day is the one on which it was read. */
export function cited(source: SourceId): { source: string; link: string; verifiedOn: string } {
  return { source, link: sources[source].link, verifiedOn: readOn };
}
