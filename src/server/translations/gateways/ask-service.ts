// One question over HTTP with a limit of time; whatever goes wrong there is one error here.

import type { z } from 'zod';

export class TranslatorSilent extends Error {}

const milliseconds = 15_000;

type Asked<Answer> = {
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
  readonly shape: z.ZodType<Answer>;
};

export async function askService<Answer>(
  url: string,
  { body, headers = {}, shape }: Asked<Answer>,
): Promise<Answer> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(milliseconds),
      redirect: 'error',
    });
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return shape.parse(await answer.json());
  } catch (error) {
    // The address may hold a key, so it is not repeated.
    throw new TranslatorSilent(error instanceof Error ? error.message : 'no answer');
  }
}
