import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { startCluster } from './cluster.ts';

const folder = join(tmpdir(), `qafila-cluster-${process.pid}`, 'postgres');
const quick = { folder, parameters: { fsync: 'off' } };
let used: string | undefined;

afterEach(async () => {
  const cluster = await startCluster(quick);
  await cluster.stop();
  await rm(used ?? folder, { recursive: true, force: true });
});

async function ask(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const answer = await client.query(statement);
  await client.end();
  return answer.rows;
}

describe('our own PostgreSQL', () => {
  it('is created once, joined while it runs, survives a kill and starts again', async () => {
    const first = await startCluster(quick);
    used = first.folder;
    expect(first.how).toBe('created');
    await ask(first.url, 'create table kept (word text); ');
    await ask(first.url, "insert into kept values ('tarzazt')");

    const second = await startCluster(quick);
    expect(second.how).toBe('joined');
    expect(second.url).toBe(first.url);

    const pid = Number((await readFile(join(first.folder, 'data/postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    const third = await startCluster(quick);
    expect(third.how).toBe('started');
    expect(await ask(third.url, 'select word from kept')).toEqual([{ word: 'tarzazt' }]);
  });

  it('does not mistake another process that took its number for itself', async () => {
    const first = await startCluster(quick);
    used = first.folder;
    await first.stop();
    const lines = [process.pid, join(first.folder, 'data'), 1, 65000, '', '127.0.0.1', '0 0', 'ready'];
    await writeFile(join(first.folder, 'data/postmaster.pid'), lines.join('\n'));
    const second = await startCluster(quick);
    expect(second.how).toBe('started');
  });

  it('is not stopped under somebody who still uses it', async () => {
    const first = await startCluster(quick);
    used = first.folder;
    const client = new pg.Client({ connectionString: first.url });
    await client.connect();
    expect(await first.stop()).toBe('left running');
    await client.end();
    expect(await first.stop()).toBe('stopped');
  });
});
