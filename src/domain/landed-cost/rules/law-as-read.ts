// The law of every destination as another hand read it: rule, days, how it is known, up to what or
// above what, and how much. S read at the source or a copy of it, S2 told by somebody who cites it,
// D inferred, M memory. An open end of the days is empty; limits and sums in the destination's money.

/** Columns: rule | days | known | limit | takes. */
export const lawAsRead: Readonly<Record<string, string>> = {
  // Rates of HTS 2026 Rev 15 and chapter 99; customs fees of the fiscal years 2025, 2026 and 2027.
  US: `
us-customs-value      |                        | S  |                    | fob
us-de-minimis         | 2025-01-01..2025-08-28 | S  | value <= 800.00    | 0%
us-ma-agreement       | 2023-01-01..           | D  |                    | 0%
us-general            |                        | S  |                    | rates
us-ieepa              | 2025-08-29..2026-02-23 | M  |                    | 10%
us-ieepa-elsewhere    | 2025-08-29..2026-02-23 | S  |                    | no answer
us-s122               | 2026-02-24..2026-07-23 | S  |                    | 10%
us-s301               | 2026-07-24..           | S  |                    | 12.5%
us-s301-art           | 2026-07-24..           | S  |                    | 0%
us-s301-elsewhere     | 2026-07-24..           | S  |                    | no answer
us-s232-copper        | 2026-04-06..           | S  |                    | 50%
us-s232-iron          | 2026-04-06..           | S  |                    | 50%
us-s232-frames        | 2026-04-06..           | S  |                    | 25%
us-s232-seats         | 2026-04-06..           | S  |                    | 25%
us-s232-earlier       | 2025-08-29..2026-04-05 | S  |                    | no answer
us-earlier-large      | 2025-01-01..2025-08-28 | S  | value > 800.00     | no answer
us-earlier            | ..2024-12-31           | S  |                    | no answer
us-mpf-informal-2025     | 2025-08-29..2025-09-30 | S2 | customs <= 2500.00 | 2.62 a consignment
us-mpf-informal-2025-ems | 2025-08-29..2025-09-30 | S2 | customs <= 2500.00 | 2.62 a consignment
us-mpf-formal-2025       | 2025-08-29..2025-09-30 | S2 | customs > 2500.00  | 0.3464% of customs-value, 32.71 to 634.62
us-mpf-informal-2026     | 2025-10-01..2026-09-30 | S2 | customs <= 2500.00 | 2.69 a consignment
us-mpf-informal-2026-ems | 2025-10-01..2026-09-30 | S2 | customs <= 2500.00 | 2.69 a consignment
us-mpf-formal-2026       | 2025-10-01..2026-09-30 | S2 | customs > 2500.00  | 0.3464% of customs-value, 33.58 to 651.50
us-mpf-informal-2027     | 2026-10-01..2027-09-30 | S2 | customs <= 2500.00 | 2.77 a consignment
us-mpf-informal-2027-ems | 2026-10-01..2027-09-30 | S2 | customs <= 2500.00 | 2.77 a consignment
us-mpf-formal-2027       | 2026-10-01..2027-09-30 | S2 | customs > 2500.00  | 0.3464% of customs-value, 34.58 to 670.86
us-later-fee          | 2027-10-01..           | S2 |                    | no answer
us-hmf                |                        | S2 |                    | 0.125% of customs-value, 0.00 to
us-hmf-perhaps        |                        | S2 |                    | 0.125% of customs-value, 0.00 to
us-dhl-advance        |                        | S2 |                    | 2% of advanced, 17.00 to
us-usps-fee           | 2026-01-18..           | S2 |                    | 9.35 a consignment
us-post-earlier       | 2025-08-29..2026-07-23 | S  |                    | no answer
us-post-formal        | 2026-07-24..           | S  | customs > 2500.00  | no answer
us-post-entry         | 2026-10-22..           | S2 |                    | no answer
us-sales-tax          |                        | M  |                    | a sentence
us-litigation         | 2026-08-03..           | S2 |                    | a sentence
`,
  // What all members share: Reg. (EU) 2026/382, Reg. (EU) 2026/2108, the Association Agreement.
  EU: `
eu-earlier        | ..2021-06-30           | S2 |                 | no answer
eu-customs-value  |                        | S  |                 | cif
eu-relief-150     | ..2026-06-30           | S  | value <= 150.00 | 0%
eu-ma-preference  |                        | S  |                 | 0%
eu-flat-ioss      | 2026-07-01..2028-07-01 | S  | value <= 150.00 | 3.00 an item
eu-flat-post      | 2026-07-01..2028-07-01 | S  | value <= 150.00 | 3.00 an item
eu-flat-or-tariff | 2026-07-01..2028-07-01 | D  | value <= 150.00 | the higher of 3.00 an item and rates
eu-mfn-area       |                        | D  |                 | rates
eu-mfn            |                        | D  |                 | rates
eu-one-consignment |                       | S  | up to 150.00    | a sentence
eu-importer-2027  | 2027-09-21..           | S2 |                 | a sentence
eu-handling-fee   | 2026-11-01..           | S2 |                 | 2.00 an item
`,
  // What single members add: parcel fees of their own, and DHL Express for advancing duty and tax.
  members: `
fr-small-parcels      | 2026-03-01..2026-10-31 | S2 | value <= 150.00 | 2.00 a heading
fr-small-parcels-open | 2026-11-01..           | S2 | value <= 150.00 | 2.00 a heading
mc-small-parcels      | 2026-03-01..           | S2 | value <= 150.00 | 2.00 a heading
it-small-parcels      | 2026-10-01..           | S2 | value <= 150.00 | 2.00 an item
ro-small-parcels      | 2026-01-01..           | S2 | value <= 150.00 | a sentence
de-dhl-advance        |                        | S  |                 | 2% of advanced, 16.00 to
fr-dhl-advance        |                        | D  |                 | 2.55% of advanced, 14.60 to
be-dhl-advance        |                        | D  |                 | 2.75% of advanced, 14.50 to
it-dhl-advance        |                        | D  |                 | 2% of advanced, 13.50 to
at-dhl-advance        |                        | D  |                 | 3% of advanced, 15.00 to
at-19-dhl-advance     |                        | D  |                 | 3% of advanced, 15.00 to
ie-dhl-advance        |                        | D  |                 | 2.5% of advanced, 14.50 to
`,
  // HMRC on GBP 135; the Budget of November 2025 and what followed on its end.
  GB: `
gb-earlier                     | ..2020-12-31           | S  |                 | no answer
gb-customs-value               |                        | S2 |                 | cif
gb-relief-135                  | 2021-01-01..2028-09-30 | S  | value <= 135.00 | 0%
gb-ma-preference               | 2021-01-01..           | S  |                 | 0%
gb-mfn                         |                        | D  |                 | rates
gb-one-consignment             |                        | S  | up to 135.00    | a sentence
gb-supply-vat                  |                        | S  |                 | 20%
gb-supply-vat-perhaps-reduced  |                        | S  |                 | 20%
gb-import-vat                  |                        | S  |                 | 20%
gb-import-vat-perhaps-reduced  |                        | S  |                 | 20%
gb-post-fee                    |                        | M  |                 | 8.00 a consignment
`,
  XI: `
xi-earlier                    | ..2020-12-31 | S  |                 | no answer
xi-small-parcel               |              | S  | value <= 150.00 | no answer
xi-at-risk                    |              | S  | value > 150.00  | no answer
xi-customs-value              |              | S  |                 | cif
xi-ma-preference              |              | D  |                 | 0%
xi-import-vat                 |              | S  |                 | 20%
xi-import-vat-perhaps-reduced |              | S  |                 | 20%
xi-handling-fee               | 2026-11-01.. | S2 |                 | a sentence
`,
  // 10,000 yen, six tenths of the price, the simplified table to 200,000 yen; the reform of 2028.
  JP: `
jp-earlier         | ..2026-03-31 | S  |                   | no answer
jp-personal-value  |              | S2 |                   | 60% of the price
jp-customs-value   |              | S  |                   | cif
jp-exempt          | ..2028-03-31 | S  | customs <= 10000  | 0%
jp-gsp             | ..2031-03-31 | M  |                   | rates with preference
jp-simplified      |              | S2 | customs <= 200000 | the higher of 62 10%, 39 3%, 70 3%, 74 3%, 76 3%, 83 3%, 9401 3%, 9403 3%, 40 0%, 48 0%, 69 0%, 72 0%, 73 0%, 80 0%, else 5% and rates
jp-ordinary        |              | S  |                   | rates
jp-tax-exempt      | ..2028-03-31 | S  | customs <= 10000  | 0%
jp-consumption-tax |              | S  |                   | 10%
jp-2028            | 2028-04-01.. | S2 |                   | a sentence
`,
  // CAD 20 from any country but the two of the agreement; provinces' taxes of 2026.
  CA: `
ca-earlier       | ..2026-08-31           | S  | value > 20.00  | no answer
ca-customs-value |                        | S  |                | fob
ca-relief-20     |                        | S  | value <= 20.00 | 0%
ca-gpt           | 2025-01-01..2034-12-31 | D  |                | rates with preference
ca-mfn           |                        | S  |                | rates
ca-tax-relief-20 |                        | S  | value <= 20.00 | 0%
ca-hst-on        | 2026-01-01..           | S2 |                | 13%
ca-hst-ns        | 2026-01-01..           | S2 |                | 14%
ca-hst-15        | 2026-01-01..           | S2 |                | 15%
ca-gst           | 2026-01-01..           | S2 |                | 5%
ca-provincial-qc | 2026-01-01..           | S2 | value > 20.00  | 9.975%
ca-provincial-bc | 2026-01-01..           | S2 | value > 20.00  | 7%
ca-provincial-mb | 2026-01-01..           | D  | value > 20.00  | 7%
ca-provincial-sk | 2026-01-01..           | D  | value > 20.00  | 6%
ca-business      |                        | S2 | value > 20.00  | a sentence
ca-post-fee      |                        | S2 |                | 9.95 a consignment
`,
  // Industrial tariffs abolished 2024-01-01; import VAT of CHF 5 or less is not levied.
  CH: `
ch-exchange                     |              | S  |                  | the day before
ch-customs-value                |              | S  |                  | cif
ch-industrial                   | 2024-01-01.. | S2 |                  | 0%
ch-agricultural                 |              | S2 |                  | rates
ch-platform-vat                 | 2025-01-01.. | S2 |                  | 8.1%
ch-platform-vat-perhaps-reduced | 2025-01-01.. | S2 |                  | 8.1%
ch-import-vat                   | 2024-01-01.. | S  |                  | 8.1%
ch-import-vat-perhaps-reduced   | 2024-01-01.. | S  |                  | 8.1%
ch-five-francs                  | 2024-01-01.. | S  | up to 5.00       | nothing
ch-platform                     | 2025-01-01.. | S2 | customs <= 62.00 | a sentence
`,
  NO: `
no-exchange      |              | S  |  | the day
no-customs-value |              | S  |  | cif
no-voec-duty     | 2024-01-01.. | M  |  | 0%
no-ma-agreement  |              | S  |  | 0%
no-ordinary      |              | S2 |  | rates
no-voec-vat      | 2024-01-01.. | S2 |  | 25%
no-vat           | 2024-01-01.. | S  |  | 25%
`,
  // AUD 1,000 of customs value, without transport and insurance.
  AU: `
au-exchange      |              | S2 |                 | the day
au-customs-value |              | S2 |                 | fob
au-low-value     | 2018-07-01.. | S  |                 | 0%
au-general       |              | S  |                 | rates
au-platform-gst  | 2018-07-01.. | S  |                 | 10%
au-import-gst    |              | S2 |                 | 10%
au-processing    |              | D  | value > 1000.00 | 50.00 a consignment
au-biosecurity   |              | D  | value > 1000.00 | 48.00 a consignment
`,
  AE: `
ae-customs-value |              | S2 |                    | cif
ae-gafta         |              | M  |                    | 0%
ae-small         | 2024-06-13.. | S2 | customs <= 1000.00 | 5%
ae-general       | 2024-06-13.. | S2 |                    | 5%
ae-vat           |              | S2 |                    | 5%
`,
  // Personal parcels under SAR 1,000 with freight; the ranges of June 2020 at their highest.
  SA: `
sa-customs-value |              | S2 |                   | cif
sa-personal      | 2021-04-01.. | S2 | customs <= 999.99 | 0%
sa-gafta         |              | M  |                   | 0%
sa-textiles      | 2020-06-20.. | S2 |                   | 15%
sa-raised        | 2020-06-20.. | S2 |                   | 15%
sa-unread        |              | S2 |                   | rates
sa-vat           | 2021-04-01.. | S2 |                   | 15%
`,
  SG: `
sg-customs-value |              | S |                   | cif
sg-no-duty       |              | M |                   | 0%
sg-platform-gst  | 2024-01-01.. | M |                   | 9%
sg-relief        |              | S | customs <= 400.00 | 0%
sg-import-gst    | 2024-01-01.. | S |                   | 9%
sg-platform      | 2023-01-01.. | M | customs <= 400.00 | a sentence
`,
  KR: `
kr-earlier       | ..2025-12-31 | S2 |                       | no answer
kr-earlier-large | ..2025-12-31 | S2 | customs > 150.00 USD  | no answer
kr-customs-value |              | S2 |                       | cif
kr-small         | 2021-08-16.. | S2 | customs <= 150.00 USD | 0%
kr-read          |              | D  |                       | 61 13%, 62 13%, 64 13%, 4202 8%
kr-tax-small     | 2021-08-16.. | S2 | customs <= 150.00 USD | 0%
kr-vat           | 2026-01-01.. | S2 |                       | 10%
kr-same-day      |              | S2 |                       | a sentence
kr-code          |              | M  |                       | a sentence
`,
};

/** Standard rates of VAT, ibericode/vat-rates of 2025-08-12, since the law that is answered began. */
export const vatAsRead: Readonly<Record<string, string>> = {
  AT: '20',
  'AT-19': '19',
  BE: '21',
  BG: '20',
  CY: '19',
  CZ: '21',
  DE: '19',
  DK: '25',
  EE: '20, 22 from 2024-01-01, 24 from 2025-07-01',
  ES: '21',
  FI: '24, 25.5 from 2024-09-01',
  FR: '20',
  GR: '24',
  HR: '25',
  HU: '27',
  IE: '23',
  IT: '22',
  LT: '21',
  LU: '17, 16 from 2023-01-01, 17 from 2024-01-01',
  LV: '21',
  MC: '20',
  MT: '18',
  NL: '21',
  PL: '23',
  PT: '23',
  'PT-20': '18',
  'PT-30': '22',
  RO: '19, 21 from 2025-08-01',
  SE: '25',
  SI: '22',
  SK: '20, 23 from 2025-01-01',
};

/** A lane that opens or closes with the value of the goods, in the destination's money. */
export const lanesAsRead = `
DE post-ioss                      | value <= 150.00
DE express-ioss                   | value <= 150.00
GB post-vat-registered            | value <= 135.00
GB express-vat-registered         | value <= 135.00
GB express-checkout               | value > 135.00
GB express-checkout-preference    | value > 135.00
GB express-door                   | value > 135.00
GB express-door-preference        | value > 135.00
GB post-door                      | value > 135.00
GB post-door-preference           | value > 135.00
NO express-registered             | value <= 2999.99
NO post-registered                | value <= 2999.99
AU express-registered             | value <= 1000.00
AU post-registered                | value <= 1000.00
AU express-checkout               | value > 1000.00
AU post-door                      | value > 1000.00
SG express-registered             | value <= 400.00
SG post-registered                | value <= 400.00
CH express-registered             | value <= 62.00
CH post-registered                | value <= 62.00
`;
