// Hears on a connection of its own which pages are no longer true. While it cannot hear, nothing kept
// may be served: `lost` is called at once, `heard` with 'all' when the connection is there again.
import pg from 'pg';
import { pagesChannel, type Tag } from './tags.ts';

export type PageWatch = { close(): Promise<void> };

type Watcher = { heard(tags: readonly Tag[]): void; lost(): void };

const retryMilliseconds = 1_000;

export async function watchPages(connectionString: string, watcher: Watcher): Promise<PageWatch> {
  let closed = false;
  let client: pg.Client | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const next = new pg.Client({ connectionString, application_name: 'qafila-pages' });
    const lost = () => {
      if (closed || client !== next) return;
      client = undefined;
      watcher.lost();
      retry = setTimeout(() => void listen(), retryMilliseconds);
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ payload = '' }) => watcher.heard(payload.split(' ') as Tag[]));
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${pagesChannel}`);
      watcher.heard(['all']);
    } catch {
      lost();
    }
  }

  await listen();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      await client?.end();
    },
  };
}
