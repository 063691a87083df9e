// Puts what an import says into words: a key and its values in, a sentence out.
import type { en } from './en.ts';
import type { Shape } from '../shape.ts';

export type ImportMessages = Shape<typeof en>;
type Told = { readonly key: string; readonly values?: Readonly<Record<string, unknown>> };
type Words = Readonly<Record<string, string | ((values: never) => string)>>;

export function sayReason(messages: ImportMessages, reason: Told): string {
  return say(messages.reasons, { ...reason, values: inWords(messages, reason.values) });
}

export function sayQuestion(messages: ImportMessages, question: Told): string {
  return say(messages.questions, question);
}

export function sayFileRefusal(messages: ImportMessages, refusal: Told): string {
  return say(messages.files, { ...refusal, values: inWords(messages, refusal.values) });
}

function say(words: Words, { key, values = {} }: Told): string {
  const message = words[key];
  if (message === undefined) throw new Error(`imports has no message ${key}`);
  return typeof message === 'string' ? message : message(values as never);
}

// A value named "why" is itself a key: "quote-not-closed", "status 404", "unknown-key all.madein".
function inWords(messages: ImportMessages, values: Told['values']): Told['values'] {
  if (typeof values?.why !== 'string') return values;
  const [key = '', ...rest] = values.why.split(' ');
  const detail = rest.join(' ');
  const words: Words = { ...messages.parsing, ...messages.answers, ...messages.pictures };
  const own = { path: detail, status: Number(detail), limit: limits[key] };
  return {
    ...values,
    why: Object.hasOwn(words, key) ? say(words, { key, values: own }) : values.why,
  };
}

const limits: Readonly<Record<string, number>> = { 'zip-too-many': 5000, 'zip-too-large': 1024 };
