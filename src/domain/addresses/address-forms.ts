// What each country asks of an address, in the order its people write it: fields, which are
// required, the pattern of its postcode, and the names browsers fill them in by. Order, required
// fields and patterns after Google's libaddressinput address data (CC BY 4.0,
// https://chromium-i18n.appspot.com/ssl-address/data, read 2026-11-23).
import { areasOf } from './areas.ts';

export type AddressField = 'name' | 'line1' | 'line2' | 'city' | 'region' | 'postcode';
export type LatinField = 'latinName' | 'latinAddressLines' | 'latinCity';

export type AddressForm = {
  readonly fields: readonly AddressField[];
  readonly required: readonly AddressField[];
  /** Of the whole postcode, any case; undefined where there is none or any is believed. */
  readonly postcode?: RegExp;
  /** How a good postcode looks. */
  readonly example?: string;
  /** Written in the country's own letters, it is asked for in Latin letters too. */
  readonly ownScript?: true;
};

const western = ['name', 'line1', 'line2', 'postcode', 'city'] as const;
const withArea = ['name', 'line1', 'line2', 'city', 'region', 'postcode'] as const;
const needed = ['name', 'line1', 'postcode', 'city'] as const;

const forms: Readonly<Record<string, AddressForm>> = {
  DE: { fields: western, required: needed, postcode: /^\d{5}$/, example: '10115' },
  FR: { fields: western, required: needed, postcode: /^\d{2} ?\d{3}$/, example: '75011' },
  GB: {
    fields: ['name', 'line1', 'line2', 'city', 'postcode'],
    required: needed,
    // Field post offices (BFPO) are left out: they have no customs entry of this kind.
    postcode: /^[A-Z]{1,2}\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}$/i,
    example: 'EC1A 1HQ',
  },
  US: {
    fields: withArea,
    required: [...needed, 'region'],
    postcode: /^\d{5}(?:[ -]\d{4})?$/,
    example: '10013',
  },
  CA: {
    fields: withArea,
    required: [...needed, 'region'],
    postcode: /^[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/i,
    example: 'H3Z 2Y7',
  },
  JP: {
    fields: ['postcode', 'region', 'city', 'line1', 'line2', 'name'],
    required: [...needed, 'region'],
    postcode: /^\d{3}-?\d{4}$/,
    example: '150-0041',
    ownScript: true,
  },
  AE: { fields: ['name', 'line1', 'line2', 'region'], required: ['name', 'line1', 'region'] },
};

const elsewhere: AddressForm = { fields: western, required: ['name', 'line1', 'city'] };

export function addressForm(country: string): AddressForm {
  return forms[country] ?? elsewhere;
}

/** Of `autocomplete`, within the section of the delivery. */
export const autocompletes = {
  name: 'shipping name',
  line1: 'shipping address-line1',
  line2: 'shipping address-line2',
  city: 'shipping address-level2',
  region: 'shipping address-level1',
  postcode: 'shipping postal-code',
} as const satisfies Record<AddressField, string>;

/** Whether a field is chosen from a list rather than written. */
export function isChosen(country: string, field: AddressField): boolean {
  return field === 'region' && areasOf(country).length > 0;
}
