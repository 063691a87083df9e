// What is known of a parcel, gathered from the rows of its order. What no row says stays missing:
// check-parcel.ts asks for it. Nothing here is guessed without saying so.
import { isEuropeanUnion } from '#domain/papers/origin.ts';
import type {
  Consignee,
  Fact,
  OriginDeclaration,
  ParcelFacts,
  Party,
} from '#domain/papers/parcel-facts.ts';
import { sum } from '#domain/money/money.ts';
import { isS10 } from '#domain/papers/s10.ts';
import { dayOf } from '#domain/time/day.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { type LegalParty, legalParties } from '../orders/legal-parties.ts';
import { amountsOf, moneyOf } from './amounts-of.ts';
import { consigneeOf, shipToOf } from './consignee-of.ts';
import { lineFactsOf } from './line-facts-of.ts';
import { laneOf, type PaidLane } from './paid-lane.ts';
import {
  type AskedParcel,
  type ParcelRows,
  readLines,
  readParcel,
  readRegistrations,
} from './store.ts';

export async function parcelFactsOf(
  market: Market,
  asked: AskedParcel,
): Promise<ParcelFacts & { readonly cooperativeId: string }> {
  const parcel = await readParcel(market, asked);
  if (!parcel) throw new NotFound(`parcel ${asked.parcelId}`);
  const rows = await readLines(market, parcel.order_id);
  const on = dayOf(parcel.paid_at ?? market.now());
  const destination = shipToOf(parcel.ship_to).country ?? '';
  const lane = laneOf(parcel);
  const lines = rows.map((row) => lineFactsOf(row, { parcel, lane, destination }));
  const parties = await legalParties(market, { destination });
  const consignee = consigneeOf(parcel);
  return {
    cooperativeId: parcel.cooperative_id,
    parcelNumber: parcel.number,
    orderNumber: parcel.order_number,
    invoiceNumber: parcel.number,
    on,
    exporter: exporterOf(parcel),
    sellerOfRecord: partyOf(parties.sellerOfRecord),
    importer: parties.importer === 'recipient' ? recipientOf(consignee) : partyOf(parties.importer),
    consignee,
    lines,
    ...amountsOf(parcel),
    incoterm: { code: incotermOf(lane), place: shipToOf(parcel.ship_to).city },
    ...measuresOf(parcel),
    gift: parcel.gift !== null,
    registrations: await registrationsUsed(market, { lane, destination, on }),
    originDeclaration: declarationOf(parcel, { lane, lines, destination }),
    licences: [],
    certificates: [],
    restrictions: [],
    s10: parcel.tracking !== null && isS10(parcel.tracking) ? parcel.tracking : null,
  };
}

function partyOf(party: LegalParty | undefined): Party {
  return { name: party?.name, addressLines: party?.addressLines, country: party?.country };
}

/** As customs reads it; where no Latin letters were given they are asked for, as of a consignee. */
function recipientOf({ name, addressLines, country }: Consignee): Party {
  return { name: name.latin, addressLines: addressLines.latin, country };
}

// An empty register column does not say that there is none: a cooperative is asked once.
function exporterOf(parcel: ParcelRows): ParcelFacts['exporter'] {
  const town = [parcel.postcode, parcel.place].filter(Boolean).join(' ');
  const written = parcel.address_lines.length > 0;
  return {
    name: parcel.name,
    addressLines: written ? [...new Set([...parcel.address_lines, town])] : undefined,
    country: 'MA',
    ice: parcel.ice ?? undefined,
    taxIdentifier: parcel.tax_identifier ?? undefined,
    tradeRegister: registerOf(parcel.trade_register),
    artisanRegister: registerOf(parcel.rna),
    telephone: parcel.contact_phone ?? undefined,
  };
}

/** "-" in a register's column is the cooperative's word that it has no such number. */
function registerOf(number: string | null): Fact<string | null> {
  if (number === null || number.trim() === '') return undefined;
  return number.trim() === '-' ? null : number;
}

function incotermOf(lane: PaidLane | undefined): 'DDP' | 'DAP' | undefined {
  if (lane === undefined) return undefined;
  return lane.taxes === 'checkout' ? 'DDP' : 'DAP';
}

function measuresOf(parcel: ParcelRows) {
  const sides = [parcel.length_mm, parcel.width_mm, parcel.height_mm];
  const [length = 0, width = 0, height = 0] = sides.map((side) => Math.ceil((side ?? 0) / 10));
  return {
    grossWeightGrams: parcel.gross_weight_grams ?? undefined,
    packages: 1, // A parcel is one package: that is what the word means here.
    dimensionsCentimetres: sides.includes(null) ? undefined : ([length, width, height] as const),
  };
}

async function registrationsUsed(
  market: Market,
  { lane, destination, on }: { lane: PaidLane | undefined; destination: string; on: string },
) {
  if (lane?.claim !== 'scheme') return [];
  const held = await readRegistrations(market, on);
  const serves = (country: string) =>
    country === destination || (country === 'EU' && isEuropeanUnion(destination));
  return held
    .filter(({ country }) => serves(country))
    .map(({ scheme, number }) => ({ scheme, number }));
}

// Countries whose agreement with Morocco has the declaration's wording: EU, GB and the EFTA states.
const declaring = ['GB', 'CH', 'LI', 'NO', 'IS'];

function declarationOf(
  parcel: ParcelRows,
  {
    lane,
    lines,
    destination,
  }: {
    lane: PaidLane | undefined;
    lines: ParcelFacts['lines'];
    destination: string;
  },
): OriginDeclaration | null {
  const possible = isEuropeanUnion(destination) || declaring.includes(destination);
  if (lane?.claim !== 'preference' || !possible) return null;
  const moroccan = lines.filter((line) => line.origin.country === 'MA').map((line) => line.value);
  const currency = moneyOf(parcel, 0n).currency;
  const originatingValue = currency === 'EUR' ? sum(moroccan, 'EUR') : undefined;
  return { originatingValue, authorisation: null, place: parcel.place };
}
