// qafila doctor: looks at everything a running house needs and says what to do about what is wrong.
import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, statfs } from 'node:fs/promises';
import pg from 'pg';
import { proveLedger } from '#server/ledger/read-balances.ts';
import { openMarket } from '#server/market.ts';
import { checkStore } from '#server/media/check-store.ts';
import type { Settings } from '#server/settings.ts';
import { readMigrations } from '#server/db/migrate.ts';
import { join } from 'node:path';
import { type Command, CommandError } from '../command.ts';
import { type Database, openDatabase } from '../database.ts';
import { root } from '../root.ts';

type Finding = {
  readonly what: string;
  readonly ok: boolean;
  /** It runs so, but an operator would rather know. */
  readonly warns?: true;
  readonly says: string;
};
type Answer = { readonly healthy: boolean; readonly findings: readonly Finding[] };

export const command: Command = {
  name: 'doctor',
  summary: 'Looks at everything a running house needs and says what to do.',
  usage: 'doctor',
  async run({ values }): Promise<Answer> {
    const database = await openDatabase();
    try {
      const findings = [
        node(),
        await folder(database),
        await media(database),
        secret(database.settings),
        ...(await postgres(database)),
        await web(database),
      ];
      const answer = { healthy: findings.every((finding) => finding.ok), findings };
      if (!answer.healthy && !values.json) throw new CommandError(show(answer));
      return answer;
    } finally {
      await database.release();
    }
  },
  show,
};

function show({ findings }: Answer): string {
  const mark = ({ ok, warns }: Finding) => (ok ? (warns ? '!' : '✓') : '✗');
  return findings.map((one) => `${mark(one)} ${one.what}: ${one.says}`).join('\n');
}

function node(): Finding {
  const ok = Number(process.versions.node.split('.')[0]) >= 24;
  return {
    what: 'Node',
    ok,
    says: ok ? process.version : `${process.version}, but 24 is needed: npm ci`,
  };
}

async function folder({ settings }: Database): Promise<Finding> {
  await mkdir(settings.dataFolder, { recursive: true });
  const writable = await access(settings.dataFolder, constants.W_OK).then(
    () => true,
    () => false,
  );
  const { bavail, bsize } = await statfs(settings.dataFolder);
  const freeMegabytes = Math.floor((bavail * bsize) / 1e6);
  return {
    what: 'Data folder',
    ok: writable && freeMegabytes > 500,
    says: `${settings.dataFolder}, ${freeMegabytes} MB free${writable ? '' : ', but it cannot be written'}`,
  };
}

export async function media({ settings }: Pick<Database, 'settings'>): Promise<Finding> {
  const random = (bytes: number) => randomBytes(bytes);
  return { what: 'Media', ...(await checkStore({ settings, random })) };
}

/** In production a copy of the database alone should not be enough to sign a cookie. */
export function secret({ mode, secret }: Pick<Settings, 'mode' | 'secret'>): Finding {
  if (secret) return { what: 'Secret', ok: true, says: 'QAFILA_SECRET signs the cookies' };
  const kept = { what: 'Secret', ok: true, says: 'made by the house, kept in the database' };
  if (mode === 'demo') return kept;
  return { ...kept, warns: true, says: `${kept.says}: set QAFILA_SECRET (see .env.example)` };
}

async function postgres(database: Database): Promise<Finding[]> {
  const { connectionString, settings } = database;
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ version: string; number: number }>(
    `select current_setting('server_version') as version,
       current_setting('server_version_num')::int as number`,
  );
  const { version = '', number = 0 } = rows[0] ?? {};
  const applied = await client.query<{ name: string }>('select name from schema_migrations').then(
    (answer) => new Set(answer.rows.map((row) => row.name)),
    () => new Set<string>(),
  );
  await client.end();
  const waiting = (await readMigrations(join(root, 'db/migrations'))).filter(
    ({ name }) => !applied.has(name),
  );
  const findings = [
    { what: 'PostgreSQL', ok: number >= 150000, says: `${version} (${database.how})` },
    {
      what: 'Migrations',
      ok: waiting.length === 0,
      says: waiting.length ? `${waiting.length} waiting: npx qafila migrate` : 'all applied',
    },
  ];
  if (waiting.length) return findings;
  const market = openMarket({ settings, connectionString });
  const proof = await proveLedger(market);
  await market.close();
  const says = `${proof.transfers} transfers, ${proof.entries} entries, ${proof.balanced ? 'balanced' : 'NOT BALANCED'}`;
  return [...findings, { what: 'Ledger', ok: proof.balanced, says }];
}

async function web({ settings }: Database): Promise<Finding> {
  const address = `http://127.0.0.1:${settings.port}/health`;
  const health = await fetch(address, { signal: AbortSignal.timeout(3_000) }).catch(
    () => undefined,
  );
  if (!health) return { what: 'Web', ok: true, says: `not running (port ${settings.port})` };
  return { what: 'Web', ok: health.ok, says: `${address} answers ${health.status}` };
}
