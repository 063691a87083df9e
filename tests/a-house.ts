// A whole house for a journey: its own PostgreSQL, pretend gateway, shop and worker on free ports of
// the loopback, as a person would start it: by the command line.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../bin/root.ts';

export type RunningHouse = {
  readonly address: string;
  readonly dataFolder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pid: number;
  /** What it printed, where the first operator's password stands. */
  printed(): string;
  stop(): Promise<void>;
};

export async function startHouse(over: Record<string, string> = {}): Promise<RunningHouse> {
  const dataFolder = over.QAFILA_DATA ?? (await mkdtemp(join(tmpdir(), 'qafila-house-')));
  const [port, gatewayPort] = [await freePort(), await freePort()];
  const env = {
    PORT: String(port),
    PRETEND_GATEWAY_PORT: String(gatewayPort),
    ...over,
    QAFILA_DATA: dataFolder,
  };
  const child = spawn(process.execPath, [join(root, 'bin/qafila.ts'), 'start'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let ended = false;
  child.stdout.on('data', (bytes: Buffer) => (printed += bytes));
  child.stderr.on('data', (bytes: Buffer) => (printed += bytes));
  const end = new Promise<void>((done) => child.once('exit', () => ((ended = true), done())));
  for (let tries = 0; !printed.includes('Ready in'); tries++) {
    if (ended || tries > 3000) throw new Error(`the house did not open:\n${printed}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    address: `http://localhost:${env.PORT}`,
    dataFolder,
    env,
    pid: child.pid!,
    printed: () => printed,
    async stop() {
      child.kill('SIGTERM');
      await end;
      if (!over.QAFILA_DATA) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
