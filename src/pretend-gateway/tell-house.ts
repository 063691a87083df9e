// Tells the house what became of its sessions, signed, again and again until it says it heard.
import { signMessage } from '#server/payments/gateways/sign-message.ts';
import { type Books, statusOf, type Telling } from './books.ts';

export type TellerParts = {
  readonly books: Books;
  readonly webhookUrl: string | undefined;
  readonly webhookSecret: string;
  readonly now: () => number;
};

const waitsSeconds = [1, 2, 5, 15, 60, 300, 900]; // then every 15 minutes: nothing is ever dropped

export function openTeller(parts: TellerParts) {
  const attempts = new Map<string, { tries: number; next: number }>();
  let running: Promise<void> | undefined;
  let closed = false;
  const timer = setInterval(() => tell(), 500);
  timer.unref();

  /** One round at a time; a telling that failed waits longer each time. */
  function tell(): void {
    if (closed || !parts.webhookUrl) return;
    running ??= round().finally(() => (running = undefined));
  }

  async function round(): Promise<void> {
    for (const telling of parts.books.untold()) {
      const attempt = attempts.get(telling.eventId) ?? { tries: 0, next: 0 };
      if (closed || Date.now() < attempt.next) continue;
      if (await send(parts, telling)) {
        if (!closed) parts.books.told(telling.eventId, parts.now());
        continue;
      }
      const wait = waitsSeconds[Math.min(attempt.tries, waitsSeconds.length - 1)]!;
      attempts.set(telling.eventId, { tries: attempt.tries + 1, next: Date.now() + wait * 1000 });
    }
  }

  return {
    tell,
    async close() {
      closed = true;
      clearInterval(timer);
      await running;
    },
  };
}

async function send(parts: TellerParts, { eventId, ref, state }: Telling): Promise<boolean> {
  const session = parts.books.session(ref)!;
  const at = new Date(parts.now());
  const rawBody = JSON.stringify({
    type: `session.${state}`,
    timestamp: at.toISOString(),
    data: statusOf(session),
  });
  try {
    const answer = await fetch(parts.webhookUrl!, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signMessage(parts.webhookSecret, { id: eventId, at, rawBody }),
      },
      body: rawBody,
      signal: AbortSignal.timeout(10_000),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
