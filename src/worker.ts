// What happens later: jobs from graphile-worker, and the readers of events, woken by each commit.
import { Logger, run, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Market } from '#server/market.ts';
import { crontab, everyMinute, onceADay, readersOfEvents, tasks } from './work.ts';

export type Worker = { close(): Promise<void> };

export async function openWorker(market: Market, connectionString: string): Promise<Worker> {
  const runner = await run({
    connectionString,
    concurrency: 2,
    maxPoolSize: 4,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') console.error(`worker: ${message}`);
    }),
    taskList: tasksOf(market),
    crontab,
  });
  const readers = await wakeReaders(market, connectionString);
  return {
    async close() {
      await readers.close();
      await runner.stop();
    },
  };
}

function tasksOf(market: Market): TaskList {
  const all = Object.entries({ ...tasks, ...everyMinute, ...onceADay });
  return Object.fromEntries(
    all.map(([name, task]) => [
      name,
      async (payload: unknown) => void (await task(market, payload as never)),
    ]),
  );
}

/** Readers run after each commit that told something, and every ten seconds in case one was missed. */
async function wakeReaders(market: Market, connectionString: string): Promise<Worker> {
  let asked = true;
  let closed = false;
  let wake = () => {};
  const listener = new pg.Client({ connectionString, application_name: 'qafila-events' });
  listener.on('error', (error) => console.error(`event listener lost: ${error.message}`));
  listener.on('notification', () => {
    asked = true;
    wake();
  });
  await listener.connect();
  await listener.query('listen qafila_events');
  const timer = setInterval(() => ((asked = true), wake()), 10_000);
  const loop = (async () => {
    while (!closed) {
      if (!asked) await new Promise<void>((done) => (wake = done));
      asked = false;
      if (!closed) await readOnce(market);
    }
  })();
  return {
    async close() {
      closed = true;
      clearInterval(timer);
      wake();
      await loop;
      await listener.end();
    },
  };
}

async function readOnce(market: Market): Promise<void> {
  for (const [name, reader] of Object.entries(readersOfEvents)) {
    try {
      while ((await reader(market)).more);
    } catch (error) {
      console.error(`reader ${name}: ${(error as Error).message}`);
    }
  }
}
