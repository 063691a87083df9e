// A real PostgreSQL of our own, from npm, kept under the data folder: started, joined or adopted.
import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { placeCluster, runQuietly, type ClusterPlace } from './cluster-place.ts';

export type Cluster = {
  readonly url: string;
  /** Where the data lies: not always where it was asked for, see cluster-place.ts. */
  readonly folder: string;
  readonly how: 'created' | 'started' | 'joined';
  /** Stops the server, unless somebody else is still connected to it. */
  stop(): Promise<'stopped' | 'left running'>;
};

export type ClusterOptions = {
  readonly folder: string;
  readonly database?: string;
  /** PostgreSQL settings, such as { fsync: 'off' } for tests. */
  readonly parameters?: Readonly<Record<string, string>>;
};

const superuser = 'qafila';

export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const place = await placeCluster(options.folder);
  const created = await initialise(place);
  const deadline = Date.now() + 30_000;
  for (;;) {
    const running = await joinRunning(place);
    if (running) return cluster(place, running, created ? 'created' : 'joined', options);
    const child = await launch(place, options.parameters ?? {});
    const url = await untilReady(place, child);
    if (url) return cluster(place, url, created ? 'created' : 'started', options);
    if (Date.now() > deadline) throw new Error(`PostgreSQL does not start: see ${place.log}`);
    await sleep(200); // another process may have started it first: look again
  }
}

async function cluster(
  place: ClusterPlace,
  serverUrl: string,
  how: Cluster['how'],
  { database = 'qafila' }: ClusterOptions,
): Promise<Cluster> {
  await createDatabase(serverUrl, database);
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return { url: url.href, folder: place.folder, how, stop: () => stop(place, serverUrl) };
}

async function initialise(place: ClusterPlace): Promise<boolean> {
  const exists = await readFile(join(place.data, 'PG_VERSION')).catch(() => undefined);
  if (exists) return false;
  await rm(place.data, { recursive: true, force: true }); // a half-made one from a killed first start
  await mkdir(place.folder, { recursive: true });
  const password = randomBytes(18).toString('base64url');
  await writeFile(place.password, password, { mode: 0o600 });
  if (place.owner) {
    await chown(place.folder, place.owner.uid, place.owner.gid);
    await chown(place.password, place.owner.uid, place.owner.gid);
  }
  await runQuietly(
    join(place.binaries, 'initdb'),
    [
      `--pgdata=${place.data}`,
      `--username=${superuser}`,
      `--pwfile=${place.password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-instructions',
    ],
    place.owner,
  );
  return true;
}

/** The address of the server that already runs on this data, whoever started it. */
async function joinRunning(place: ClusterPlace): Promise<string | undefined> {
  const lines = await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (!lines) return undefined;
  const [pid = '', , , port = ''] = lines.split('\n');
  if (await isPostgres(Number(pid))) {
    const url = await serverUrl(place, Number(port));
    for (let tries = 0; tries < 50; tries++) {
      if (await answers(url)) return url;
      if (!(await isPostgres(Number(pid)))) break;
      await sleep(100);
    }
    if (await isPostgres(Number(pid))) {
      throw new Error(`A PostgreSQL (process ${pid}) holds ${place.data} and does not answer`);
    }
  }
  await rm(join(place.data, 'postmaster.pid'), { force: true }); // stale: its process is gone
  return undefined;
}

async function launch(
  place: ClusterPlace,
  parameters: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(await freePort()),
    shared_buffers: '128MB',
    max_connections: '120',
    timezone: 'UTC',
    ...parameters,
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const log = await open(place.log, 'a');
  const child = spawn(join(place.binaries, 'postgres'), ['-D', place.data, ...flags], {
    // Its own process group: Ctrl-C reaches us first, and we stop it when our work is done.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    cwd: place.folder,
    ...place.owner,
  });
  child.on('error', () => {});
  child.unref();
  await log.close();
  return child;
}

async function untilReady(place: ClusterPlace, child: ChildProcess): Promise<string | undefined> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null || child.signalCode !== null) return undefined;
    const lines = await readFile(join(place.data, 'postmaster.pid'), 'utf8').catch(() => '');
    const [pid, , , port, , , , state = ''] = lines.split('\n');
    if (Number(pid) === child.pid && state.trim() === 'ready') {
      return serverUrl(place, Number(port));
    }
    await sleep(25);
  }
  return undefined;
}

async function createDatabase(serverUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database "${database}"`);
  } catch (error) {
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end();
  }
}

async function stop(place: ClusterPlace, url: string): Promise<'stopped' | 'left running'> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ others: string }>(
    `select count(*)::text as others from pg_stat_activity
     where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  await client.end();
  if (rows[0]?.others !== '0') return 'left running';
  const [pid] = (await readFile(join(place.data, 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGINT'); // PostgreSQL's fast shutdown: everything is written first
  for (let tries = 0; tries < 400 && (await isPostgres(Number(pid))); tries++) await sleep(25);
  return 'stopped';
}

async function serverUrl(place: ClusterPlace, port: number): Promise<string> {
  const password = (await readFile(place.password, 'utf8')).trim();
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') throw error; // not our password: not ours
    return false;
  }
}

/** Alive and really a PostgreSQL: after a crash its number may belong to somebody else. */
async function isPostgres(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return false;
  }
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (status === undefined) return process.platform !== 'linux';
  return status.includes('(postgres)') && !/\) Z /.test(status);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

const sleep = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
