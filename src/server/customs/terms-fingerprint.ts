// What a price was made under, in one short word: rates, freight, registrations and the law of the day.
// Two readings with the same word give every good the same price, so one may stand for the other.
import { createHash } from 'node:crypto';
import type { DeliveryTerms } from './delivery-terms.ts';

const fingerprints = new WeakMap<DeliveryTerms, string>();
const written = new WeakMap<object, string>();

export function termsFingerprint(terms: DeliveryTerms): string {
  const kept = fingerprints.get(terms);
  if (kept) return kept;
  const { on, rules, ...others } = terms;
  const law = written.get(rules) ?? textOf(rules);
  written.set(rules, law);
  const text = law + textOf(others);
  // A day changes a price only by passing a date that something begins or ends on.
  const dates = new Set(text.match(/"\d{4}-\d{2}-\d{2}"/g)?.map((date) => date.slice(1, -1)));
  const begun = [...dates].filter((date) => date <= on).length;
  const ended = [...dates].filter((date) => date < on).length;
  const fingerprint = createHash('sha256')
    .update(`${text} ${begun} ${ended}`)
    .digest('base64url')
    .slice(0, 16);
  fingerprints.set(terms, fingerprint);
  return fingerprint;
}

/** The day a rate or a reading is of is no part of a price. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (key, one: unknown) =>
    key === 'on' ? undefined : typeof one === 'bigint' ? String(one) : one,
  );
}
