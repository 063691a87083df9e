// The postal customs declaration CN23, box by box as the UPU numbers them, all in Latin letters.
// Boxes: OECD, Misuse of small parcels for trade in counterfeit goods (2018), annex A, and
// https://www.hongkongpost.hk/en/sending_mail/clearance/cn23.html (read 2026-11-23).
import type { Money } from '../money/money.ts';
import { countryName, printedOrigin } from './origin.ts';
import type { PaperLanguage } from './parcel-facts.ts';
import { sumsOf, type ParcelSums } from './parcel-sums.ts';
import { printedAmount, type PrintedAmount, printedKilograms } from './printed-amount.ts';
import { spacedS10 } from './s10.ts';
import type { SettledParcel } from './settled.ts';
import { electronicOf, type Twin } from './twin.ts';

type Text = string | null;

export type PrintedCn23 = {
  readonly itemNumber: Text;
  readonly from: {
    business: Text;
    addressLines: readonly string[] | null;
    country: Text;
    telephone: Text;
    customsReference: Text;
  };
  readonly to: {
    name: Text;
    addressLines: readonly string[] | null;
    country: Text;
    importerReference: Text;
    importerContact: Text;
  };
  readonly articles: readonly {
    description1: Text;
    quantity2: number;
    netKilograms3: Text;
    value5: PrintedAmount;
    hs7: Text;
    origin8: Text;
  }[];
  readonly grossKilograms4: Text;
  readonly totalValue6: PrintedAmount;
  readonly postalCharges9: { freight: PrintedAmount; insurance: PrintedAmount | null };
  /** A present bought in a shop is a sale; "gift" is between private persons. */
  readonly category10: 'sale-of-goods';
  readonly gift: boolean;
  readonly comments11: readonly string[];
  readonly licences12: readonly string[];
  readonly certificates13: readonly string[];
  readonly invoice14: string;
  readonly on15: string;
};

/** The twin of the CN23. The values are the true ones, after the discount; they sum to box 6. */
export function cn23(
  parcel: SettledParcel,
  { language, draft }: { language: PaperLanguage; draft: boolean },
): Twin<PrintedCn23> {
  const sums = sumsOf(parcel);
  return {
    kind: 'cn23',
    format: 1,
    language,
    draft,
    printed: printDeclaration(parcel, { language, sums }),
    electronic: electronicOf(parcel, sums.lineValues),
  };
}

type Printing = { language: PaperLanguage; sums: ParcelSums };

function printDeclaration(parcel: SettledParcel, { language, sums }: Printing): PrintedCn23 {
  const print = (amount: Money) => printedAmount(amount, language);
  const gross = parcel.grossWeightGrams;
  return {
    itemNumber: parcel.s10 === null ? null : spacedS10(parcel.s10),
    from: printSender(parcel, language),
    to: printAddressee(parcel, language),
    articles: printArticles(parcel, { language, sums }),
    grossKilograms4: gross === null ? null : printedKilograms(gross, language),
    totalValue6: print(sums.goodsAfterDiscount),
    postalCharges9: {
      freight: print(parcel.freight),
      insurance: parcel.insurance.minor === 0n ? null : print(parcel.insurance),
    },
    category10: 'sale-of-goods',
    gift: parcel.gift,
    comments11: parcel.restrictions,
    licences12: parcel.licences,
    certificates13: parcel.certificates,
    invoice14: parcel.invoiceNumber,
    on15: parcel.on,
  };
}

function printSender({ exporter }: SettledParcel, language: PaperLanguage): PrintedCn23['from'] {
  const { name, addressLines, country, telephone, ice } = exporter;
  return {
    business: name,
    addressLines,
    country: country === null ? null : countryName(country, language),
    telephone,
    customsReference: ice === null ? null : `ICE ${ice}`,
  };
}

function printAddressee({ consignee }: SettledParcel, language: PaperLanguage): PrintedCn23['to'] {
  const { name, addressLines, country, telephone, email, customsReference } = consignee;
  const contacts = [telephone, email].filter((contact) => contact !== null);
  return {
    name: name.latin,
    addressLines: addressLines.latin,
    country: country === null ? null : countryName(country, language),
    importerReference: customsReference ?? null,
    importerContact: contacts.length === 0 ? null : contacts.join(' · '),
  };
}

function printArticles(
  parcel: SettledParcel,
  { language, sums }: Printing,
): PrintedCn23['articles'] {
  const destination = parcel.consignee.country ?? '';
  return parcel.lines.map((line, index) => ({
    description1: describe(line, language),
    quantity2: line.quantity,
    netKilograms3:
      line.netWeightGrams === null ? null : printedKilograms(line.netWeightGrams, language),
    value5: printedAmount(sums.lineValues[index]!, language),
    hs7: line.hs,
    origin8: printedOrigin(line.origin, { destination, language }),
  }));
}

/** "Rug, sheep wool, hand-knotted": customs wants what it is, of what, made how. */
function describe(line: SettledParcel['lines'][number], language: PaperLanguage): Text {
  const parts = [line.description[language], line.material[language], line.making[language]];
  return parts.includes(null) ? null : parts.join(', ');
}
