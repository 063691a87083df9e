// What a form says, as text; a file where text was meant is nothing.
import type { Gift } from '#server/checkout/cart.ts';

export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

export function giftOf(form: FormData): Gift {
  const message = text(form, 'giftMessage').replace(/\r\n/g, '\n');
  return { message, from: text(form, 'giftFrom'), hidesPrice: true };
}
