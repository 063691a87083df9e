// The sentence for what the cart could not do.
import { checkoutMessages } from '#messages/checkout/checkout-messages.ts';
import type { Reader } from '#messages/words-for.ts';

type Sorry = {
  readonly refused: string;
  readonly left?: number;
  readonly most?: number;
  readonly length?: number;
};

export function saySorry(sorry: Sorry, reader: Reader): string {
  const say = checkoutMessages(reader).cart.sorry;
  const { refused, left = 0, most = 0, length = 0 } = sorry;
  switch (refused) {
    case 'sold-out':
      return left > 0 ? say['fewer-left']({ count: left }) : say['sold-out'];
    case 'message-too-long':
      return say[refused]({ most, length });
    case 'name-too-long':
      return say[refused]({ most });
    case 'not-for-sale':
    case 'not-a-quantity':
    case 'cart-full':
    case 'other-currency':
    case 'no-rate':
    case 'not-in-cart':
    case 'no-cart':
    case 'lapsed':
      return say[refused];
    default:
      throw new RangeError(`no sentence for ${refused}`);
  }
}
