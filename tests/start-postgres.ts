// Before all tests: one PostgreSQL on loopback and a migrated template, which every test file copies.
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startCluster } from '#server/db/cluster.ts';
import { migrate } from '#server/db/migrate.ts';
import { templateName } from '#server/db/test-market.ts';

const migrations = fileURLToPath(new URL('../db/migrations', import.meta.url));

export default async function startPostgres() {
  const cluster = await startCluster({
    folder: join(tmpdir(), `qafila-tests-${process.pid}`),
    database: templateName,
    parameters: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  await migrate(cluster.url, migrations);
  await closeTemplate(cluster.url);
  process.env.QAFILA_TEST_POSTGRES = Object.assign(new URL(cluster.url), { pathname: '/postgres' }).href;
  return async () => {
    await cluster.stop();
    await rm(cluster.folder, { recursive: true, force: true });
  };
}

async function closeTemplate(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(`alter database ${templateName} is_template true`);
  await client.end();
}
