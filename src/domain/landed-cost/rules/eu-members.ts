// The members of the Union: the standard rate of VAT and its days, the places with a law of their
// own, national parcel fees, and what DHL Express asks. Rates: vat-iber, commit of 2025-08-12.
// Places: eu-territories (Commission) says where customs and VAT rules apply, vat-iber and ioss-byrd
// give postcodes; those without `rules` answer unknown.
import type { DestinationRules, Rule } from '../rule.ts';
import { lowValue, member, type MemberRow, people, reviewBy } from './eu.ts';
import { cited } from './sources.ts';

const smallParcel = { valueAtMost: lowValue, buyers: people } as const;

// EUR 2 by HS-6 up to EUR 150 since 2026-03-01; that it ends with the Union fee is unconfirmed.
const french = {
  ...cited('eu-nat-flavor'),
  status: 'second-hand',
  reviewBy,
  kind: 'fee',
  line: 'authority-fee',
  take: { by: 'flat', minor: 200, per: 'hs6' },
  says: 'fee-small-parcels',
  when: smallParcel,
} as const;

const frenchFees = [
  { ...french, id: 'fr-small-parcels', from: '2026-03-01', until: '2026-10-31' },
  { ...french, id: 'fr-small-parcels-open', from: '2026-11-01', open: 'open-small-parcels' },
] as const satisfies readonly Rule[];

// The national EUR 2 was put off from 1 January to 1 July to 1 October 2026: a bound.
const italianFee = {
  ...cited('eu-it-pwc'),
  status: 'second-hand',
  reviewBy,
  id: 'it-small-parcels',
  kind: 'fee',
  line: 'authority-fee',
  take: { by: 'flat', minor: 200, per: 'item' },
  from: '2026-10-01',
  says: 'fee-small-parcels',
  open: 'open-small-parcels',
  when: smallParcel,
} as const satisfies Rule;

// RON 25 a parcel up to EUR 150. In lei, and nobody said which rate customs takes: left for the door.
const romanianFee = {
  ...cited('eu-nat-vatupdate'),
  status: 'second-hand',
  reviewBy,
  id: 'ro-small-parcels',
  kind: 'notice',
  weight: 'partial',
  from: '2026-01-01',
  says: 'warn-romanian-parcel-fee',
  when: smallParcel,
} as const satisfies Rule;

// prettier-ignore
const rows: readonly MemberRow[] = [
  { country: 'DE', vat: [['19']], dhl: ['2', 1600], apart: [
    { name: 'Büsingen am Hochrhein', postcodes: ['78266'], regions: ['BÜSINGEN'] },
    { name: 'Helgoland', postcodes: ['27498'], regions: ['HELIGOLAND'] },
  ] },
  { country: 'FR', vat: [['20']], dhl: ['2.55', 1460], rules: frenchFees, apart: [
    { name: 'Monaco', postcodes: ['98000'], rules: 'MC' },
    { name: 'Guadeloupe', postcodes: ['971'], regions: ['971', 'GP'] },
    { name: 'Martinique', postcodes: ['972'], regions: ['972', 'MQ'] },
    { name: 'Guyane', postcodes: ['973'], regions: ['973', 'GF', 'FRENCH GUIANA'] },
    { name: 'La Réunion', postcodes: ['974'], regions: ['974', 'RE', 'RÉUNION', 'REUNION'] },
    { name: 'Mayotte', postcodes: ['976'], regions: ['976', 'YT'] },
    { name: 'Outre-mer', postcodes: ['97', '98'], regions: ['BL', 'MF', 'NC', 'PF', 'PM', 'TF', 'WF', 'SAINT-MARTIN', 'SAINT-BARTHÉLEMY', 'NOUVELLE-CALÉDONIE', 'NEW CALEDONIA', 'POLYNÉSIE FRANÇAISE', 'FRENCH POLYNESIA', 'SAINT-PIERRE-ET-MIQUELON', 'WALLIS-ET-FUTUNA'] },
  ] },
  { country: 'ES', vat: [['21']], apart: [
    { name: 'Canarias', postcodes: ['35', '38'], regions: ['CN', 'GC', 'TF', 'CANARY ISLANDS', 'LAS PALMAS', 'SANTA CRUZ DE TENERIFE', 'TENERIFE', 'GRAN CANARIA', 'LANZAROTE', 'FUERTEVENTURA', 'LA PALMA', 'LA GOMERA', 'EL HIERRO', 'ISLAS CANARIAS'] },
    { name: 'Ceuta', postcodes: ['51'], regions: ['CE'] },
    { name: 'Melilla', postcodes: ['52'], regions: ['ML'] },
  ] },
  { country: 'IT', vat: [['22']], dhl: ['2', 1350], rules: [italianFee], apart: [
    { name: 'Livigno', postcodes: ['23041'] },
    { name: 'Campione d’Italia', postcodes: ['22061'], regions: ['CAMPIONE'] },
    { name: 'San Marino', postcodes: ['4789'] },
    { name: 'Città del Vaticano', postcodes: ['00120'] },
  ] },
  { country: 'NL', vat: [['21']] },
  { country: 'BE', vat: [['21']], dhl: ['2.75', 1450] },
  { country: 'AT', vat: [['20']], dhl: ['3', 1500], apart: [
    { name: 'Jungholz, Mittelberg', postcodes: ['6691', '6991', '6992', '6993'], rules: 'AT-19' },
  ] },
  { country: 'BG', vat: [['20']] },
  { country: 'HR', vat: [['25']] },
  { country: 'CY', vat: [['19']] },
  { country: 'CZ', vat: [['21']] },
  { country: 'DK', vat: [['25']], apart: [
    { name: 'Grønland', postcodes: ['39'], regions: ['GL', 'GREENLAND'] },
    { name: 'Føroyar', postcodes: ['FO'], regions: ['FO', 'FAROE ISLANDS'] },
  ] },
  { country: 'EE', vat: [['24', '2025-07-01'], ['22', '2024-01-01'], ['20']] },
  { country: 'FI', vat: [['25.5', '2024-09-01'], ['24']], apart: [
    { name: 'Åland', postcodes: ['22', 'AX'], regions: ['01', 'AX', 'ALAND ISLANDS'] },
  ] },
  { country: 'GR', vat: [['24']], apart: [
    { name: 'Ágion Óros', postcodes: ['63086'], regions: ['69', 'MOUNT ATHOS', 'AGION OROS'] },
  ] },
  { country: 'HU', vat: [['27']] },
  { country: 'IE', vat: [['23']], dhl: ['2.5', 1450] },
  { country: 'LV', vat: [['21']] },
  { country: 'LT', vat: [['21']] },
  { country: 'LU', vat: [['17', '2024-01-01'], ['16', '2023-01-01'], ['17']] },
  { country: 'MT', vat: [['18']] },
  { country: 'PL', vat: [['23']] },
  { country: 'PT', vat: [['23']], apart: [
    { name: 'Madeira', postcodes: ['90', '91', '92', '93', '94'], regions: ['30'], rules: 'PT-30' },
    { name: 'Açores', postcodes: ['95', '96', '97', '98', '99'], regions: ['20', 'AZORES'], rules: 'PT-20' },
  ] },
  { country: 'RO', vat: [['21', '2025-08-01'], ['19']], rules: [romanianFee] },
  { country: 'SE', vat: [['25']] },
  { country: 'SI', vat: [['22']] },
  { country: 'SK', vat: [['23', '2025-01-01'], ['20']] },
  // Places under the Union's customs law with a VAT rate of their own.
  // The Commission treats Monaco as French territory for customs and VAT; no carrier's fee was read,
  // and whether France's parcel fee reaches it was not: a bound.
  { country: 'MC', vat: [['20']], vatSource: 'eu-territories', rules: [{ ...french, id: 'mc-small-parcels', from: '2026-03-01', open: 'open-small-parcels' }] },
  { country: 'AT-19', within: { country: 'AT', name: 'Jungholz, Mittelberg' }, vat: [['19']], dhl: ['3', 1500] },
  { country: 'PT-30', within: { country: 'PT', name: 'Madeira' }, vat: [['22']] },
  // vat-iber prints 18 %; other sources may print less, so the difference is given back.
  { country: 'PT-20', within: { country: 'PT', name: 'Açores' }, vat: [['18']], openVat: 'open-vat-rate' },
];

export const union: readonly DestinationRules[] = rows.map(member);
