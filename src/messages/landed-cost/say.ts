// From a key and its values, as the landed-cost law returns them, to the sentence in a language.
import type { LandedCostMessages } from './en.ts';

type Said = { readonly key: string; readonly values: Readonly<Record<string, string | number>> };

/** Throws on a key no language has: the law and its sentences are tested to agree. */
export function say(messages: LandedCostMessages, { key, values }: Said): string {
  if (!Object.hasOwn(messages, key)) throw new RangeError(`no sentence for ${key}`);
  const message: unknown = messages[key as keyof LandedCostMessages];
  if (typeof message === 'string') return message;
  return (message as (values: Said['values']) => string)(values);
}
