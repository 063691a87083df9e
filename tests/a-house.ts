// A whole house for a journey: its own PostgreSQL, pretend gateway, shop and worker on free ports of
// the loopback, as a person would start it: by the command line.
import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '#server/db/cluster.ts';
import { openMarket } from '#server/market.ts';
import { dropPages } from '#server/pages/drop-pages.ts';
import { readSettings } from '#server/settings.ts';
import { root } from '../bin/root.ts';
import { fillDemoMarket } from '../db/seeds/fill-demo-market.ts';

export type RunningHouse = {
  readonly address: string;
  readonly dataFolder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
  /** From the command to "Ready", in milliseconds. */
  readonly opened: number;
  /** What it printed, where the first operator's password stands. */
  printed(): string;
  stop(): Promise<void>;
};

/** Where the project lies and who starts it; else this project, by whoever runs the tests. */
export type Starter = {
  readonly folder?: string;
  readonly uid?: number;
  /** Said to `start` besides, such as `--no-worker`. */
  readonly args?: readonly string[];
};

type Env = Readonly<Record<string, string>>;

export async function startHouse(over: Env = {}, starter: Starter = {}): Promise<RunningHouse> {
  const dataFolder = over.QAFILA_DATA ?? (await aDataFolder());
  const env = { ...(await freePorts()), ...over, QAFILA_DATA: dataFolder };
  const began = performance.now();
  const child = launch(['start', ...(starter.args ?? [])], { env, ...starter });
  const { ended, printed } = listenTo(child);
  let code: number | null | undefined;
  void ended.then((exit) => (code = exit));
  for (let tries = 0; !printed().includes('Ready in'); tries++) {
    if (code !== undefined || tries > 6000) {
      child.kill('SIGTERM');
      throw new Error(`the house did not open:\n${printed()}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    address: `http://localhost:${env.PORT}`,
    dataFolder,
    env,
    pid: child.pid!,
    opened: Math.round(performance.now() - began),
    printed,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (!over.QAFILA_DATA) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The demo market without its drawings, which take a minute, for a house opened with no seed. */
export async function fillWithoutDrawings({ dataFolder, env }: RunningHouse): Promise<void> {
  const { url } = await startCluster({ folder: join(dataFolder, 'postgres') });
  const market = openMarket({ settings: readSettings(env), connectionString: url });
  await fillDemoMarket(market);
  await dropPages(market, ['all']);
  await market.close();
}

/** Any command to its end: its exit code, and what it wrote to each of the two streams. */
export async function runCommand(args: readonly string[], env: Env, starter: Starter = {}) {
  const child = launch(args, { env, ...starter });
  let [out, err] = ['', ''];
  child.stdout!.on('data', (bytes: Buffer) => (out += bytes));
  child.stderr!.on('data', (bytes: Buffer) => (err += bytes));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, out, err };
}

/** One that PostgreSQL's own user may enter, so that all of a house lies in it and goes with it. */
export async function aDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qafila-house-'));
  await chmod(folder, 0o755);
  return folder;
}

export async function freePorts(): Promise<{ PORT: string; PRETEND_GATEWAY_PORT: string }> {
  return { PORT: String(await freePort()), PRETEND_GATEWAY_PORT: String(await freePort()) };
}

function launch(
  args: readonly string[],
  { env, folder = root, uid }: Starter & { env: Env },
): ChildProcess {
  return spawn(process.execPath, [join(folder, 'bin/qafila.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
}

function listenTo(child: ChildProcess) {
  let printed = '';
  child.stdout!.on('data', (bytes: Buffer) => (printed += bytes));
  child.stderr!.on('data', (bytes: Buffer) => (printed += bytes));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return { printed: () => printed, ended };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
