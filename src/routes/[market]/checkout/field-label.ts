// What a field of an address is called in the country it goes to.
import type { AddressName } from '#domain/addresses/check-address.ts';
import type { CheckoutMessages } from '#messages/checkout/checkout-messages.ts';

type Where = { readonly country: string; readonly say: CheckoutMessages['checkout'] };

export function fieldLabel(name: AddressName, { country, say }: Where): string {
  return say.fieldIn[country]?.[name] ?? say.field[name];
}
