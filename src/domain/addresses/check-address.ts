// An address as it was typed, made into where a parcel goes, or what is wrong with it, field by
// field.
import { isLatin } from '../papers/latin.ts';
import { type AddressField, addressForm, isChosen, type LatinField } from './address-forms.ts';
import { areasOf } from './areas.ts';
import { tidyLine, tidyLines, tidyPhone, tidyPostcode } from './tidy.ts';
import type { ShipTo } from './ship-to.ts';

export type AddressName = AddressField | LatinField | 'phone';
export type AddressGiven = Readonly<Partial<Record<AddressName, string>>>;

export type AddressProblem =
  | 'missing'
  | 'too-long'
  | 'not-a-postcode'
  | 'not-a-region'
  | 'not-a-phone'
  | 'not-latin'
  | 'latin-needed';

export type AddressProblems = Readonly<Partial<Record<AddressName, AddressProblem>>>;

export type Checked =
  | { readonly shipTo: ShipTo; readonly problems?: undefined }
  | { readonly problems: AddressProblems };

/** What customs forms and labels hold in a line. */
export const mostInLine = 70;

type ToCheck = {
  readonly country: string;
  readonly given: AddressGiven;
  /** The carrier rings before it delivers. */
  readonly phoneNeeded?: boolean;
};

export function checkAddress({ country, given, phoneNeeded = false }: ToCheck): Checked {
  const typed = tidied(country, given);
  const problems: Partial<Record<AddressName, AddressProblem>> = {
    ...problemsOfFields(country, typed),
    ...problemsOfLatin(typed),
    ...problemsOfPhone(typed.phone, phoneNeeded),
  };
  if (Object.keys(problems).length > 0) return { problems };
  return { shipTo: shipToOf(country, typed) };
}

type Typed = Readonly<Record<Exclude<AddressName, 'latinAddressLines'>, string>> & {
  readonly latinAddressLines: readonly string[];
};

function tidied(country: string, given: AddressGiven): Typed {
  const line = (name: AddressName) => tidyLine(given[name] ?? '');
  return {
    name: line('name'),
    line1: line('line1'),
    line2: line('line2'),
    city: line('city'),
    region: line('region'),
    postcode: tidyPostcode(country, given.postcode ?? ''),
    latinName: line('latinName'),
    latinCity: line('latinCity'),
    latinAddressLines: tidyLines(given.latinAddressLines ?? ''),
    phone: tidyPhone(given.phone ?? ''),
  };
}

function problemsOfFields(country: string, typed: Typed): AddressProblems {
  const { fields, required, postcode } = addressForm(country);
  const problemOf = (field: AddressField): AddressProblem | undefined => {
    const value = typed[field];
    if (value === '') return required.includes(field) ? 'missing' : undefined;
    if (value.length > mostInLine) return 'too-long';
    if (field === 'postcode' && postcode && !postcode.test(value)) return 'not-a-postcode';
    const known = () => areasOf(country).some(({ code }) => code === value);
    return isChosen(country, field) && !known() ? 'not-a-region' : undefined;
  };
  return only(fields.map((field) => [field, problemOf(field)]));
}

/**
 * What is not in Latin letters is asked for again in them: no customs officer abroad guesses it.
 */
function problemsOfLatin(typed: Typed): AddressProblems {
  const { name, city, latinName, latinCity, latinAddressLines } = typed;
  const problemOf = (asked: boolean, value: string): AddressProblem | undefined => {
    if (value === '') return asked ? 'latin-needed' : undefined;
    if (value.length > mostInLine) return 'too-long';
    return isLatin(value) ? undefined : 'not-latin';
  };
  const ownLines = isForeign(typed.line1) || isForeign(typed.line2);
  const ofLines = (latinAddressLines.length === 0 ? [''] : latinAddressLines)
    .map((line) => problemOf(ownLines, line))
    .find(Boolean);
  return only([
    ['latinName', problemOf(isForeign(name), latinName)],
    ['latinCity', problemOf(isForeign(city), latinCity)],
    ['latinAddressLines', ofLines],
  ]);
}

function problemsOfPhone(phone: string, needed: boolean): AddressProblems {
  if (phone === '') return needed ? { phone: 'missing' } : {};
  return /^\+?\d{6,15}$/.test(phone) ? {} : { phone: 'not-a-phone' };
}

/** Written, and in other letters than Latin ones. */
export function isForeign(text: string): boolean {
  return text !== '' && !isLatin(text);
}

function shipToOf(country: string, typed: Typed): ShipTo {
  const { name, line1, line2, city, region, postcode, phone, latinName, latinCity } = typed;
  const area = areasOf(country).find(({ code }) => code === region);
  const foreign = [line1, line2, city].some(isForeign);
  // Where the address is written largest first, its own-script town stands above the street.
  const town = isForeign(city) ? `${area?.ownName ?? ''}${city}` : '';
  const latinTown = isForeign(city) ? latinCity : city || (area?.name ?? '');
  const latinLines = typed.latinAddressLines.length ? typed.latinAddressLines : [line1, line2];
  const ending = [latinTown, area?.name === latinTown ? '' : (area?.name ?? region), postcode];
  return {
    name,
    ...(isForeign(name) ? { latinName } : {}),
    addressLines: [town, line1, line2].filter(Boolean),
    ...(foreign ? { latinAddressLines: [...latinLines.filter(Boolean), inOrder(ending)] } : {}),
    city: latinTown,
    ...(region ? { region } : {}),
    ...(postcode ? { postcode } : {}),
    country,
    ...(phone ? { phone } : {}),
  };
}

function inOrder(parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}

function only(
  pairs: readonly (readonly [AddressName, AddressProblem | undefined])[],
): AddressProblems {
  return Object.fromEntries(pairs.filter(([, problem]) => problem)) as AddressProblems;
}
