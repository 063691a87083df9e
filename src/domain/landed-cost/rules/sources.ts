// Where the rules were read: title, address where there is one, date of the text (n.d.: undated).
// Every one was looked at on `readOn`; what changed later is not in these rules.

export const readOn = '2026-11-23';

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
  'not-sourced': { title: 'No source: from memory or inferred', link: '', date: 'n.d.' },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly link: string; readonly date: string }>
>;

export type SourceId = keyof typeof sources;

/** The three fields by which a rule names its source; the day is the one on which it was read. */
export function cited(source: SourceId): { source: string; link: string; verifiedOn: string } {
  return { source, link: sources[source].link, verifiedOn: readOn };
}
