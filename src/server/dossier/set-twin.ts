// Puts a twin on paper: its template, its words, and nothing that travels by wire only.
import { barsOf } from '#domain/papers/code128.ts';
import type { PrintedCn23 } from '#domain/papers/cn23.ts';
import type { PrintedInvoice } from '#domain/papers/commercial-invoice.ts';
import type { Question } from '#domain/papers/question.ts';
import type { Twin } from '#domain/papers/twin.ts';
import { en } from '#messages/papers/en.ts';
import { fr } from '#messages/papers/fr.ts';
import { type SetPaper, typeset } from './typeset.ts';

const words = { en, fr };
type AnyTwin = Twin<PrintedInvoice> | Twin<PrintedCn23>;

/** The questions are printed on a draft, so that whoever holds it knows what to ask. */
export function setTwin(twin: AnyTwin, questions: readonly Question[] = []): Promise<SetPaper> {
  const labels = words[twin.language];
  const { printed, draft, language } = twin;
  const asked = questions.map((question) => askedIn(language, question));
  const content = { printed, labels, draft, language, questions: [...new Set(asked)] };
  return typeset(`${twin.kind}.typ`, { ...content, ...onlyFor(twin) });
}

function onlyFor({ kind, printed, electronic, language }: AnyTwin) {
  if (kind !== 'cn23') return {};
  const { articles } = printed as PrintedCn23;
  const seeContinuation = words[language].cn23.seeContinuation({ lines: articles.length - 3 });
  const number = electronic.postalItemNumber;
  return { seeContinuation, bars: number === null ? null : barsOf(number) };
}

function askedIn(language: 'en' | 'fr', { questionKey, values }: Question): string {
  const question = words[language].questions[questionKey];
  return typeof question === 'string' ? question : question(values as never);
}
