// What the checkout's one form holds, as text: kept through every refusal.
import type { AddressName } from '#domain/addresses/check-address.ts';

export const checkoutFields = [
  'email',
  'name',
  'line1',
  'line2',
  'city',
  'region',
  'postcode',
  'phone',
  'latinName',
  'latinCity',
  'latinAddressLines',
  'gift',
  'giftMessage',
  'giftFrom',
  'acceptDoor',
  'method',
  'total',
  'door',
] as const;

export type CheckoutField = (typeof checkoutFields)[number] | AddressName;
export type CheckoutValues = Readonly<Partial<Record<CheckoutField, string>>>;
/** By the name of the field; names with "_" in front belong to none. */
export type CheckoutErrors = Readonly<Record<string, string | undefined>>;
