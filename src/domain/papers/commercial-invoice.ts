// The commercial invoice of a parcel: what was sold by whom to whom, for how much, made where.
import { en } from '#messages/papers/en.ts';
import { fr } from '#messages/papers/fr.ts';
import type { Money } from '../money/money.ts';
import { printedDestinationText, printedName, type PrintedText } from './printed-text.ts';
import { countryName, printedOrigin, regionAsOrigin } from './origin.ts';
import type { PaperLanguage } from './parcel-facts.ts';
import { sumsOf, type ParcelSums } from './parcel-sums.ts';
import { printedAmount, type PrintedAmount, printedKilograms } from './printed-amount.ts';
import type { SettledParcel } from './settled.ts';
import { electronicOf, type Twin } from './twin.ts';

type Text = string | null;
type PrintedParty = { name: Text; addressLines: readonly string[] | null; country: Text };

export type PrintedInvoice = {
  readonly number: string;
  readonly on: string;
  readonly orderNumber: string;
  readonly parcelNumber: string;
  readonly postalItemNumber: Text;
  readonly exporter: PrintedParty & {
    ice: Text;
    taxIdentifier: Text;
    tradeRegister: Text;
    artisanRegister: Text;
    telephone: Text;
  };
  readonly seller: PrintedParty;
  readonly importer: PrintedParty;
  readonly consignee: PrintedParty & {
    ownName: PrintedText | null;
    telephone: Text;
    email: Text;
    customsReference: Text;
  };
  readonly terms: {
    incoterm: Text;
    currency: string;
    destination: Text;
    packages: number | null;
    grossKilograms: Text;
    netKilograms: Text;
    centimetres: Text;
  };
  readonly lines: readonly PrintedInvoiceLine[];
  readonly sums: {
    goods: PrintedAmount;
    discount: PrintedAmount | null;
    freight: PrintedAmount;
    insurance: PrintedAmount;
    delivered: PrintedAmount;
    charges: readonly { label: string; amount: PrintedAmount }[];
    total: PrintedAmount;
  };
  readonly gift: boolean;
  readonly registrations: readonly { scheme: string; number: string }[];
  readonly restrictions: readonly string[];
  readonly originDeclaration: { wording: string; place: Text } | null;
};

type PrintedInvoiceLine = {
  readonly description: Text;
  readonly other: Text;
  readonly atDestination: PrintedText | null;
  readonly material: Text;
  readonly making: Text;
  readonly hs: Text;
  readonly origin: Text;
  readonly preferential: boolean | null;
  readonly quantity: number;
  readonly unit: string;
  readonly unitPrice: PrintedAmount;
  readonly value: PrintedAmount;
  readonly netKilograms: Text;
};

const words = { en, fr };

/** The twin of the invoice. In a draft what is missing is null; the sums are exact in both. */
export function commercialInvoice(
  parcel: SettledParcel,
  { language, draft }: { language: PaperLanguage; draft: boolean },
): Twin<PrintedInvoice> {
  const sums = sumsOf(parcel);
  return {
    kind: 'commercial-invoice',
    format: 1,
    language,
    draft,
    printed: printInvoice(parcel, { language, sums }),
    electronic: electronicOf(parcel, sums.lineValues),
  };
}

type Printing = { language: PaperLanguage; sums: ParcelSums };

function printInvoice(parcel: SettledParcel, printing: Printing): PrintedInvoice {
  const { language } = printing;
  const { exporter } = parcel;
  return {
    number: parcel.invoiceNumber,
    on: parcel.on,
    orderNumber: parcel.orderNumber,
    parcelNumber: parcel.parcelNumber,
    postalItemNumber: parcel.s10,
    exporter: {
      ...printParty(exporter, language),
      ice: exporter.ice,
      taxIdentifier: exporter.taxIdentifier,
      tradeRegister: exporter.tradeRegister,
      artisanRegister: exporter.artisanRegister,
      telephone: exporter.telephone,
    },
    seller: printParty(parcel.sellerOfRecord, language),
    importer: printParty(parcel.importer, language),
    consignee: printConsignee(parcel, language),
    terms: printTerms(parcel, language),
    lines: parcel.lines.map((line) => printLine(line, parcel, language)),
    sums: printSums(parcel, printing),
    gift: parcel.gift,
    registrations: parcel.registrations.filter((held) => !isNeverPrinted(held)),
    restrictions: parcel.restrictions,
    originDeclaration: printDeclaration(parcel, language),
  };
}

// An IOSS number is sent by wire only (Agencia Tributaria, IOSS guidance); it begins with IM or IN.
function isNeverPrinted({ scheme, number }: { scheme: string; number: string }): boolean {
  return scheme.split('-').includes('ioss') || /^I[MN]\d{10}$/.test(number);
}

function printParty(
  party: Pick<SettledParcel['sellerOfRecord'], 'name' | 'addressLines' | 'country'>,
  language: PaperLanguage,
): PrintedParty {
  const country = party.country === null ? null : countryName(party.country, language);
  return { name: party.name, addressLines: party.addressLines, country };
}

function printConsignee({ consignee }: SettledParcel, language: PaperLanguage) {
  const { name, addressLines, country, telephone, email, customsReference } = consignee;
  return {
    ...printParty({ name: name.latin, addressLines: addressLines.latin, country }, language),
    ownName: printedName(name),
    telephone,
    email,
    customsReference: customsReference ?? null,
  };
}

function printTerms(parcel: SettledParcel, language: PaperLanguage): PrintedInvoice['terms'] {
  const { incoterm, grossWeightGrams, lines, dimensionsCentimetres, consignee } = parcel;
  const nets = lines.map((line) => line.netWeightGrams);
  const net = nets.reduce<number | null>(
    (sum, grams) => (sum === null || grams === null ? null : sum + grams),
    0,
  );
  const { code, place } = incoterm;
  return {
    incoterm: code === null || place === null ? null : `${code} ${place}`,
    currency: parcel.total.currency,
    destination: consignee.country === null ? null : countryName(consignee.country, language),
    packages: parcel.packages,
    grossKilograms: kilograms(grossWeightGrams, language),
    netKilograms: kilograms(net, language),
    centimetres: dimensionsCentimetres === null ? null : dimensionsCentimetres.join(' × '),
  };
}

function kilograms(grams: number | null, language: PaperLanguage): Text {
  return grams === null ? null : printedKilograms(grams, language);
}

function printLine(
  line: SettledParcel['lines'][number],
  parcel: SettledParcel,
  language: PaperLanguage,
): PrintedInvoiceLine {
  const destination = parcel.consignee.country ?? '';
  const declared = parcel.originDeclaration !== null;
  // English is on every invoice, in the second line of the French one.
  const other = language === 'fr' ? line.description.en : null;
  return {
    description: line.description[language],
    other,
    atDestination: printedDestinationText(line.atDestination),
    material: line.material[language],
    making: line.making[language],
    hs: line.hs,
    origin: printedOrigin(line.origin, { destination, language }),
    preferential: declared ? line.origin.country === 'MA' : null,
    quantity: line.quantity,
    unit: words[language].units[line.unit]({ count: line.quantity }),
    unitPrice: printedAmount(line.unitPrice, language),
    value: printedAmount(line.value, language),
    netKilograms: kilograms(line.netWeightGrams, language),
  };
}

function printSums(parcel: SettledParcel, { language, sums }: Printing): PrintedInvoice['sums'] {
  const print = (amount: Money) => printedAmount(amount, language);
  return {
    goods: print(sums.goods),
    discount: parcel.discount.minor === 0n ? null : print(parcel.discount),
    freight: print(parcel.freight),
    insurance: print(parcel.insurance),
    delivered: print(sums.delivered),
    charges: parcel.charges.map(({ label, amount }) => ({
      label: label[language],
      amount: print(amount),
    })),
    total: print(sums.total),
  };
}

function printDeclaration(
  parcel: SettledParcel,
  language: PaperLanguage,
): PrintedInvoice['originDeclaration'] {
  const declared = parcel.originDeclaration;
  if (declared === null) return null;
  const destination = parcel.consignee.country ?? '';
  const { declaration, moroccan } = words[language].invoice;
  const regions = parcel.lines.map((line) => regionAsOrigin(line.origin, destination));
  const origin = regions.find((region) => region !== undefined) ?? moroccan;
  const wording = declaration({ origin, authorisation: declared.authorisation ?? '' });
  return { wording, place: declared.place };
}
