// From a remark on a rates file to its sentence.
import type { RatesMessages } from './en.ts';

export type RatesKey = keyof RatesMessages['says'];
type Said = { readonly key: RatesKey; readonly values: Readonly<Record<string, string | number>> };

export function sayRemark(messages: RatesMessages, { key, values }: Said): string {
  const message: unknown = messages.says[key];
  if (typeof message === 'string') return message;
  return (message as (values: Said['values']) => string)(values);
}
