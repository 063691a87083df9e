// Whether a parcel's papers may be printed. A missing or assumed fact blocks them and asks.
import { ask, isCounted, isWritten } from './ask.ts';
import { checkLines } from './check-lines.ts';
import { checkOriginDeclaration } from './check-origin-declaration.ts';
import { isLatin } from './latin.ts';
import type { ParcelFacts, Party } from './parcel-facts.ts';
import type { Question, QuestionKey } from './question.ts';
import { isS10 } from './s10.ts';
import { isAssumed, settle, settleParcel, type SettledParcel } from './settled.ts';

export type CheckedParcel =
  | { readonly ready: true; readonly parcel: SettledParcel }
  | { readonly ready: false; readonly blocked: readonly Question[] };

export function checkParcel(facts: ParcelFacts): CheckedParcel {
  const blocked = [
    ...checkExporter(facts),
    ...checkParty('sellerOfRecord', facts.sellerOfRecord, 'seller'),
    ...checkParty('importer', facts.importer, 'importer'),
    ...checkConsignee(facts),
    ...checkLines(facts),
    ...checkParcelItself(facts),
    ...checkOriginDeclaration(facts),
  ];
  return blocked.length > 0
    ? { ready: false, blocked }
    : { ready: true, parcel: settleParcel(facts) };
}

const isNoneOrWritten = (text: string | null): boolean => text === null || isLatin(text);
const areWritten = (lines: readonly string[]): boolean => lines.length > 0 && lines.every(isLatin);
const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

function checkExporter({ exporter }: ParcelFacts): Question[] {
  const { name, addressLines, country, ice, taxIdentifier, telephone } = exporter;
  const { tradeRegister, artisanRegister } = exporter;
  const none = { is: isNoneOrWritten };
  return [
    ...ask('exporter.name', name, 'exporterName', { is: isWritten }),
    ...ask('exporter.addressLines', addressLines, 'exporterAddress', { is: areWritten }),
    ...ask('exporter.country', country, 'exporterCountry', { is: isCountry }),
    ...ask('exporter.ice', ice, 'exporterIce', { is: (text) => /^\d{15}$/.test(text) }),
    ...ask('exporter.taxIdentifier', taxIdentifier, 'exporterTaxIdentifier', { is: isWritten }),
    ...ask('exporter.tradeRegister', tradeRegister, 'exporterTradeRegister', none),
    ...ask('exporter.artisanRegister', artisanRegister, 'exporterArtisanRegister', none),
    ...ask('exporter.telephone', telephone, 'exporterTelephone', { is: isWritten }),
  ];
}

function checkParty(field: string, party: Party, questionKey: QuestionKey): Question[] {
  const questions = [
    ...ask(`${field}.name`, party.name, questionKey, { is: isWritten }),
    ...ask(`${field}.addressLines`, party.addressLines, questionKey, { is: areWritten }),
    ...ask(`${field}.country`, party.country, questionKey, { is: isCountry }),
  ];
  return questions.slice(0, 1); // One question asks for all three.
}

function checkConsignee({ consignee }: ParcelFacts): Question[] {
  const { name, addressLines, country, telephone, email } = consignee;
  const values = { name: settle(name.ownScript) ?? '' };
  const contacts = [telephone, email];
  const guessed = contacts.find(isAssumed);
  const contact = guessed ?? contacts.find((known) => typeof known === 'string' && isLatin(known));
  return [
    ...ask('consignee.name.ownScript', name.ownScript, 'consigneeName'),
    ...ask('consignee.name.latin', name.latin, 'consigneeNameLatin', { values, is: isWritten }),
    ...ask('consignee.addressLines.ownScript', addressLines.ownScript, 'consigneeAddress'),
    ...ask('consignee.addressLines.latin', addressLines.latin, 'consigneeAddressLatin', {
      is: areWritten,
    }),
    ...ask('consignee.country', country, 'consigneeCountry', { is: isCountry }),
    ...ask('consignee.telephone', contact, 'consigneeContact'),
  ];
}

function checkParcelItself(facts: ParcelFacts): Question[] {
  const { incoterm, grossWeightGrams, packages, dimensionsCentimetres, s10 } = facts;
  const net = facts.lines.reduce((sum, line) => sum + (settle(line.netWeightGrams) ?? 0), 0);
  const gross = settle(grossWeightGrams);
  const place = ask('incoterm.place', incoterm.place, 'incoterm', { is: isWritten });
  return [
    ...[...ask('incoterm.code', incoterm.code, 'incoterm'), ...place].slice(0, 1),
    ...ask('grossWeightGrams', grossWeightGrams, 'grossWeight', { is: isCounted }),
    ...(gross !== null && gross < net
      ? ask('grossWeightGrams', undefined, 'grossBelowNet', { values: { gross, net } })
      : []),
    ...ask('packages', packages, 'packages', { is: isCounted }),
    ...ask('dimensionsCentimetres', dimensionsCentimetres, 'dimensions', {
      is: (sides) => sides.length === 3 && sides.every((side) => side > 0),
    }),
    ...(s10 !== null && !isS10(s10)
      ? ask('s10', undefined, 'postalItemNumber', { values: { number: s10 } })
      : []),
  ];
}
