// An application as anybody may send it: all of it right, or what is wrong by field.
import { type CraftId, craftIds } from '../craft/crafts.ts';
import { isRegion, type RegionId } from '../craft/regions.ts';
import { plainDigits } from './digits.ts';
import { readIce } from './ice.ts';
import { readPhone } from './phone.ts';
import { readRib, type RibFault } from './rib.ts';

export const legalForms = ['cooperative', 'union', 'group', 'company', 'artisan'] as const;
export type LegalForm = (typeof legalForms)[number];
export const contactLanguages = ['fr', 'ar', 'en'] as const;
export type ContactLanguage = (typeof contactLanguages)[number];

export type Application = {
  readonly name: string;
  readonly nameArabic?: string;
  readonly legalForm: LegalForm;
  readonly crafts: readonly CraftId[];
  readonly region: RegionId;
  readonly place: string;
  readonly foundedYear?: number;
  readonly membersCount?: number;
  readonly womenCount?: number;
  readonly contactName: string;
  readonly contactPhone?: string;
  readonly contactEmail?: string;
  readonly contactLanguage: ContactLanguage;
  readonly rna?: string;
  readonly ice?: string;
  readonly rib?: string;
};

export type ApplicationField = keyof Application;
export type FieldFault =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'not-known'
  | 'not-a-year'
  | 'not-a-number'
  | 'more-women-than-members'
  | 'not-a-phone'
  | 'not-an-email'
  | 'phone-or-email'
  | 'not-arabic'
  | 'not-15-digits'
  | RibFault;
export type ApplicationRefused = {
  readonly refused: 'application-does-not-hold';
  readonly fields: Readonly<Partial<Record<ApplicationField, FieldFault>>>;
};

/** What came with the form: text, and lists of text for crafts. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

type Faults = Partial<Record<ApplicationField, FieldFault>>;

export function checkApplication(given: Given, thisYear: number): Application | ApplicationRefused {
  const faults: Faults = {};
  const read = reader(given, faults);
  const application: Application = {
    name: read.text('name', { least: 2, most: 200 }) ?? '',
    nameArabic: read.text('nameArabic', { least: 2, most: 200, optional: true }),
    legalForm: read.oneOf('legalForm', legalForms),
    crafts: readCrafts(given['crafts'], faults),
    region: read.region(),
    place: read.text('place', { least: 2, most: 80 }) ?? '',
    foundedYear: read.count('foundedYear', { least: 1900, most: thisYear, fault: 'not-a-year' }),
    membersCount: read.count('membersCount', { least: 1, most: 100_000, fault: 'not-a-number' }),
    womenCount: read.count('womenCount', { least: 0, most: 100_000, fault: 'not-a-number' }),
    contactName: read.text('contactName', { least: 2, most: 200 }) ?? '',
    ...readContact(read, faults),
    contactLanguage: read.oneOf('contactLanguage', contactLanguages),
    rna: read.text('rna', { least: 3, most: 40, optional: true }),
    ...readNumbers(read, faults),
  };
  checkTogether(application, faults);
  return Object.keys(faults).length > 0
    ? { refused: 'application-does-not-hold', fields: faults }
    : application;
}

function checkTogether(
  { nameArabic, membersCount, womenCount }: Application,
  faults: Faults,
): void {
  if (nameArabic && !/\p{Script=Arabic}/u.test(nameArabic)) faults.nameArabic ??= 'not-arabic';
  if (womenCount === undefined || faults.womenCount) return;
  // How many of an unknown number says nothing, and the database refuses it too.
  if (membersCount === undefined && !faults.membersCount) faults.membersCount = 'missing';
  if (membersCount !== undefined && womenCount > membersCount) {
    faults.womenCount = 'more-women-than-members';
  }
}

type Reader = ReturnType<typeof reader>;

function readContact(read: Reader, faults: Faults) {
  const phone = read.raw('contactPhone');
  const email = read.raw('contactEmail').toLowerCase();
  const contactPhone = phone ? readPhone(phone) : undefined;
  if (phone && !contactPhone) faults.contactPhone = 'not-a-phone';
  if (email && !isEmail(email)) faults.contactEmail = 'not-an-email';
  if (!phone && !email) faults.contactPhone = 'phone-or-email';
  return { contactPhone, contactEmail: email || undefined };
}

function readNumbers(read: Reader, faults: Faults) {
  const [iceText, ribText] = [read.raw('ice'), read.raw('rib')];
  const ice = iceText ? readIce(iceText) : undefined;
  if (ice && 'refused' in ice) faults.ice = ice.refused;
  const rib = ribText ? readRib(ribText) : undefined;
  if (rib && 'refused' in rib) faults.rib = rib.refused;
  return {
    ice: ice && 'ice' in ice ? ice.ice : undefined,
    rib: rib && 'rib' in rib ? rib.rib : undefined,
  };
}

export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+\.[a-z0-9-]{2,}$/i.test(text);
}

function readCrafts(value: Given[string], faults: Faults): CraftId[] {
  const chosen = [...new Set(value === undefined ? [] : [value].flat())];
  if (chosen.length === 0) faults.crafts = 'missing';
  const known = chosen.filter((id): id is CraftId => (craftIds as readonly string[]).includes(id));
  if (known.length < chosen.length) faults.crafts = 'not-known';
  return known;
}

type Length = { readonly least: number; readonly most: number; readonly optional?: boolean };
type Count = { readonly least: number; readonly most: number; readonly fault: FieldFault };

function reader(given: Given, faults: Faults) {
  const raw = (field: ApplicationField) => {
    const value = given[field];
    return typeof value === 'string' ? clean(value) : '';
  };
  return {
    raw,
    text(field: ApplicationField, { least, most, optional }: Length): string | undefined {
      const value = raw(field);
      const length = [...value].length;
      if (length === 0 && optional) return undefined;
      if (length === 0) faults[field] = 'missing';
      else if (length < least) faults[field] = 'too-short';
      else if (length > most) faults[field] = 'too-long';
      return value;
    },
    oneOf<Choice extends string>(field: ApplicationField, choices: readonly Choice[]): Choice {
      const value = raw(field);
      const choice = choices.find((one) => one === value);
      if (!choice) faults[field] = value ? 'not-known' : 'missing';
      return choice ?? choices[0]!;
    },
    region(): RegionId {
      const value = raw('region');
      if (isRegion(value)) return value;
      faults.region = value ? 'not-known' : 'missing';
      return 'MA-01';
    },
    count(field: ApplicationField, { least, most, fault }: Count): number | undefined {
      const value = plainDigits(raw(field));
      if (value === '') return undefined;
      const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
      if (number >= least && number <= most) return number;
      faults[field] = fault;
      return undefined;
    },
  };
}

/** Free text without control characters, marks of direction or doubled spaces. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s{2,}/g, ' ')
    .trim();
}
