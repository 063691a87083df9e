// What a paper asks before it can be printed: the field, the question and what the question names.
import type { en } from '#messages/papers/en.ts';

export type QuestionKey = keyof (typeof en)['questions'];
export type QuestionValues = Readonly<Record<string, string | number>>;

/** `field` is the path of the fact: "exporter.ice", "lines.0.hs". */
export type Question = {
  readonly field: string;
  readonly questionKey: QuestionKey;
  readonly values: QuestionValues;
};
