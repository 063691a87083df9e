// A parcel for tests: a rug from the Atlas to a buyer in Berlin, every fact known, all invented.
import { type Money, money, sum, times } from '../money/money.ts';
import type { Currency } from '../money/currency.ts';
import type { ParcelFacts, ParcelLine } from './parcel-facts.ts';

export function aLine(changes: Partial<ParcelLine> = {}): ParcelLine {
  const quantity = changes.quantity ?? 1;
  const unitPrice = changes.unitPrice ?? money(42_000, 'EUR');
  return {
    description: { en: 'Beni Ouarain rug, 200 × 150 cm', fr: 'Tapis Beni Ouarain, 200 × 150 cm' },
    material: { en: 'sheep wool', fr: 'laine de mouton' },
    making: { en: 'hand-knotted', fr: 'noué à la main' },
    atDestination: null,
    hs: '570110',
    origin: { country: 'MA', region: 'MA-05' },
    unit: 'piece',
    netWeightGrams: 6_200 * quantity,
    ...changes,
    quantity,
    unitPrice,
    value: times(unitPrice, quantity),
  };
}

/** The total is made from the parts unless it is given. */
export function aParcel(changes: Partial<ParcelFacts> = {}): ParcelFacts {
  const parts = { ...amounts(changes), ...changes };
  const goods = sum(
    parts.lines.map((line) => line.value),
    parts.freight.currency,
  );
  const charges = parts.charges.map((charge) => charge.amount);
  const paid = [goods, parts.freight, parts.insurance, ...charges];
  const whole = sum(paid, parts.freight.currency);
  const total: Money = { ...whole, minor: whole.minor - parts.discount.minor };
  const net = parts.lines.reduce((grams, line) => grams + Number(line.netWeightGrams ?? 0), 0);
  const cooperative = {
    name: 'Coopérative Tifaouine',
    addressLines: ['Douar Aït Ouzzine', '45000 Ouarzazate'],
    country: 'MA',
  };
  const operator = {
    name: 'Qafila Europe SAS',
    addressLines: ['12, rue de l’Exemple', '75011 Paris'],
    country: 'FR',
  };
  return {
    parcelNumber: 'QP-00001R4',
    orderNumber: 'QF-00002K7',
    invoiceNumber: 'QP-00001R4',
    on: '2026-11-23',
    exporter: {
      ...cooperative,
      ice: '001561191000066',
      taxIdentifier: '15294837',
      tradeRegister: null,
      artisanRegister: 'RNA-2241187',
      telephone: '+212 524 00 00 00',
    },
    sellerOfRecord: operator,
    importer: operator,
    consignee: {
      name: { ownScript: 'Lena Großmann', latin: 'Lena Großmann' },
      addressLines: {
        ownScript: ['Exempelstraße 7', '10115 Berlin'],
        latin: ['Exempelstraße 7', '10115 Berlin'],
      },
      country: 'DE',
      telephone: '+49 30 0000000',
      email: 'lena@example.org',
    },
    incoterm: { code: 'DDP', place: 'Berlin' },
    grossWeightGrams: net + 400,
    packages: 1,
    dimensionsCentimetres: [75, 40, 35],
    gift: false,
    registrations: [],
    originDeclaration: null,
    licences: [],
    certificates: [],
    restrictions: [],
    s10: null,
    total,
    ...parts,
  };
}

function amounts(changes: Partial<ParcelFacts>) {
  const lines = changes.lines ?? [aLine()];
  const currency: Currency = lines[0]?.value.currency ?? 'EUR';
  return {
    lines,
    freight: money(6_850, currency),
    insurance: money(0, currency),
    discount: money(0, currency),
    charges: [],
  };
}
