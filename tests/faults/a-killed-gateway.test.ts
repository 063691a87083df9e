// The pretend gateway is a process of its own: killed right after it took the money, it still has it.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import type { PaymentGateway } from '#server/payments/gateway.ts';
import { pretendGateway } from '#server/payments/gateways/pretend.ts';
import { readPretendSecret } from '#server/payments/gateways/pretend-secret.ts';

const main = fileURLToPath(new URL('../../src/pretend-gateway/main.ts', import.meta.url));
const kills = Number(process.env.KILLS ?? 3);

let folder: string;
let port: number;
let house: PaymentGateway;
let child: ChildProcess;

async function start(): Promise<void> {
  const env = {
    ...process.env,
    QAFILA_DATA: folder,
    QAFILA_MODE: 'demo',
    PRETEND_GATEWAY_PORT: String(port),
    PRETEND_GATEWAY_WEBHOOK_URL: 'http://127.0.0.1:9/nobody',
  };
  child = spawn(process.execPath, [main], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise<void>((done, fail) => {
    child.stdout!.once('data', () => done());
    child.once('exit', (code) => fail(new Error(`the gateway ended with ${code}`)));
  });
}

async function kill(): Promise<void> {
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qafila-gateway-'));
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  ({ port } = server.address() as { port: number });
  await new Promise((done) => server.close(done));
  const secret = readPretendSecret(folder);
  house = pretendGateway({ mode: 'demo', url: `http://127.0.0.1:${port}`, secret });
  await start();
});
afterAll(async () => {
  await kill();
  await rm(folder, { recursive: true, force: true });
});

describe('the pretend gateway, killed and started again', () => {
  it.each(Array.from({ length: kills }, (_, at) => at + 1))(
    'has kept what it said (%i)',
    async (at) => {
      const request = {
        key: `operation-${at}`,
        paymentId: `01940000-0000-7000-8000-00000000000${at % 10}`,
        amount: money(61_200n, 'EUR'),
        description: 'Qafila',
        language: 'en',
        returnUrl: 'http://localhost:3000/en-gb/checkout/return',
      };
      const { sessionRef, redirectUrl } = await house.createSession(request);
      const choice = new URLSearchParams({ choice: 'approve' });
      await fetch(redirectUrl.replace('localhost', '127.0.0.1'), {
        method: 'POST',
        body: choice,
        redirect: 'manual',
      });
      await kill();
      await expect(house.fetchStatus(sessionRef)).rejects.toThrow();
      await start();
      expect(await house.fetchStatus(sessionRef)).toMatchObject({ state: 'captured' });
      expect((await house.createSession(request)).sessionRef).toBe(sessionRef);
      await house.refund({ key: `refund-${at}`, sessionRef, amount: money(200n, 'EUR') });
      await kill();
      await start();
      expect((await house.fetchStatus(sessionRef)).refunded).toEqual(money(200n, 'EUR'));
    },
  );
});
