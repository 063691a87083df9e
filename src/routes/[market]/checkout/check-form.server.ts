// The checkout's form, read and checked: who buys and where it goes, or a sentence for each field.
import { addressForm } from '#domain/addresses/address-forms.ts';
import {
  type AddressName,
  type AddressProblem,
  checkAddress,
} from '#domain/addresses/check-address.ts';
import { isEmailAddress } from '#domain/addresses/email-address.ts';
import type { ShipTo } from '#domain/addresses/ship-to.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type CheckoutMessages, checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import type { Buyer } from '#server/orders/place-group.ts';
import { text } from '../cart/form-text.ts';
import { type CheckoutErrors, checkoutFields, type CheckoutValues } from './checkout-values.ts';
import { fieldLabel } from './field-label.ts';

export function readCheckoutForm(form: FormData): CheckoutValues {
  return Object.fromEntries(checkoutFields.map((name) => [name, text(form, name)]));
}

export type CheckedForm =
  | { readonly errors: CheckoutErrors }
  | { readonly errors?: undefined; readonly buyer: Buyer; readonly shipTo: ShipTo };

export function checkForm(
  values: CheckoutValues,
  { shopMarket, phoneNeeded }: { shopMarket: ShopMarket; phoneNeeded: boolean },
): CheckedForm {
  const { country, language } = shopMarket;
  const say = checkoutMessages(shopMarket).checkout;
  const email = values.email ?? '';
  const checked = checkAddress({ country, given: values, phoneNeeded });
  const emailError = sayEmail(email, say);
  if (checked.problems || emailError) {
    const problems = Object.entries(checked.problems ?? {}) as [AddressName, AddressProblem][];
    const errors = problems.map(([name, problem]) => [
      name,
      sayProblem(name, problem, { country, say }),
    ]);
    const ofEmail = emailError ? { email: emailError } : {};
    return { errors: { ...ofEmail, ...Object.fromEntries(errors) } };
  }
  const { shipTo } = checked;
  const { name, phone } = shipTo;
  return { shipTo, buyer: { name, email, language, ...(phone ? { phone } : {}) } };
}

type Say = CheckoutMessages['checkout'];

function sayEmail(email: string, say: Say): string | undefined {
  if (email === '') return say.problem.missing({ label: say.email });
  return isEmailAddress(email) ? undefined : say.problem['not-an-email'];
}

function sayProblem(
  name: AddressName,
  problem: AddressProblem,
  { country, say }: { country: string; say: Say },
): string {
  const label = fieldLabel(name, { country, say });
  switch (problem) {
    case 'not-a-postcode':
      return say.problem[problem]({ example: addressForm(country).example ?? '' });
    case 'not-a-phone':
      return say.problem[problem];
    default:
      return say.problem[problem]({ label });
  }
}
