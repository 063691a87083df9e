import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { money } from '#domain/money/money.ts';
import { pretendGateway } from '#server/payments/gateways/pretend.ts';
import { readPretendSecret } from '#server/payments/gateways/pretend-secret.ts';
import { verifyMessage } from '#server/payments/gateways/sign-message.ts';
import { openPretendGateway, type PretendGatewayServer } from './open-gateway.ts';

let folder: string;
let gateway: PretendGatewayServer;
let webhookUrl: string | undefined;
let now = Date.now();
const open = async () => {
  const secret = readPretendSecret(folder);
  gateway = await openPretendGateway({
    folder,
    secret,
    port: 0,
    webhookUrl,
    faults: true,
    now: () => now,
  });
  return pretendGateway({ mode: 'demo', url: gateway.url, secret, timeoutMilliseconds: 2_000 });
};
beforeEach(async () => {
  webhookUrl = undefined;
  now = Date.now();
  folder = await mkdtemp(join(tmpdir(), 'qafila-gateway-'));
});
afterEach(async () => {
  await gateway.close();
  await rm(folder, { recursive: true, force: true });
});

const paymentId = '01940000-0000-7000-8000-000000000001';
const request = {
  key: 'operation-1',
  paymentId,
  amount: money(61_200n, 'EUR'),
  description: 'Qafila QF-0000011',
  language: 'ar',
  returnUrl: 'http://localhost:3000/ar-fr/checkout/return?group=1',
};
const choose = (url: string, choice: string) =>
  fetch(url, { method: 'POST', body: new URLSearchParams({ choice }), redirect: 'manual' });

describe('the pretend gateway', () => {
  it('opens one session a key, and refuses the key for another amount', async () => {
    const house = await open();
    const first = await house.createSession(request);
    expect(await house.createSession(request)).toEqual(first);
    const other = { ...request, amount: money(61_201n, 'EUR') };
    await expect(house.createSession(other)).rejects.toMatchObject({ status: 422 });
    expect(gateway.books.sessions()).toHaveLength(1);
  });

  it('forgets a key after a day, but not the payment: whoever looks first finds it', async () => {
    const house = await open();
    const first = await house.createSession(request);
    now += 25 * 60 * 60 * 1000;
    expect(await house.findSession(paymentId)).toEqual(first);
    expect((await house.createSession(request)).sessionRef).not.toBe(first.sessionRef);
  });

  it('remembers everything after a crash, but a line it never finished', async () => {
    let house = await open();
    const { sessionRef, redirectUrl } = await house.createSession(request);
    await choose(redirectUrl, 'approve');
    await gateway.close();
    await appendFile(join(folder, 'journal.jsonl'), '{"kind":"refunded","ref":"ps_');
    house = await open();
    const status = await house.fetchStatus(sessionRef);
    expect(status).toMatchObject({ state: 'captured', captured: request.amount });
    await house.refund({ key: 'r1', sessionRef, amount: money(200n, 'EUR') });
    const journal = await readFile(join(folder, 'journal.jsonl'), 'utf8');
    expect(
      journal
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).kind)
        .slice(-1),
    ).toEqual(['refunded']);
  });

  it('refunds once a key and never more than it took', async () => {
    const house = await open();
    const { sessionRef, redirectUrl } = await house.createSession(request);
    const refund = (key: string, minor: bigint) =>
      house.refund({ key, sessionRef, amount: money(minor, 'EUR') });
    await expect(refund('r0', 1n)).rejects.toMatchObject({ status: 422 });
    await choose(redirectUrl, 'approve');
    await Promise.all([refund('r1', 61_000n), refund('r1', 61_000n)]);
    await expect(refund('r2', 201n)).rejects.toMatchObject({ status: 422 });
    expect((await refund('r2', 200n)).refunded).toEqual(money(61_200n, 'EUR'));
  });

  it('decides once: an old page that is sent again changes nothing', async () => {
    const house = await open();
    const { sessionRef, redirectUrl } = await house.createSession(request);
    await choose(redirectUrl, 'decline');
    await choose(redirectUrl, 'approve');
    expect((await house.fetchStatus(sessionRef)).state).toBe('declined');
  });

  it('closes an open session, and says so of one that was paid', async () => {
    const house = await open();
    const open1 = await house.createSession(request);
    expect((await house.cancelSession(open1.sessionRef)).state).toBe('expired');
    const paid = await house.createSession({ ...request, key: 'operation-2' });
    await choose(paid.redirectUrl, 'approve');
    expect((await house.cancelSession(paid.sessionRef)).state).toBe('captured');
  });

  it('talks to nobody without the key', async () => {
    await open();
    const answer = await fetch(`${gateway.url}/ledger`, { headers: { authorization: 'Bearer x' } });
    expect(answer.status).toBe(401);
    const mode = (await stat(join(folder, 'pretend-gateway', 'secret.json'))).mode & 0o777;
    expect(mode).toBe(0o600);
  });

  it('tells the house what happened, signed, until the house has heard it', async () => {
    const heard: { headers: IncomingHttpHeaders; body: string }[] = [];
    const server = createServer((incoming, answer) => {
      let body = '';
      incoming.on('data', (part) => (body += part));
      incoming.on('end', () => {
        heard.push({ headers: incoming.headers, body });
        answer.writeHead(heard.length === 1 ? 503 : 200).end();
      });
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`;
    const house = await open();
    const { sessionRef, redirectUrl } = await house.createSession(request);
    await choose(redirectUrl, 'approve');
    await expect.poll(() => heard.length, { timeout: 8_000 }).toBe(2);
    server.close();
    const headers = new Headers(heard[1]!.headers as Record<string, string>);
    const rawBody = heard[1]!.body;
    const { webhookSecret } = readPretendSecret(folder);
    expect(verifyMessage(webhookSecret, { headers, rawBody, now: new Date(now) })).toBeTruthy();
    expect(heard[0]!.headers['webhook-id']).toBe(heard[1]!.headers['webhook-id']);
    expect(house.readMessage(headers, rawBody, new Date(now))).toMatchObject({
      sessionRef,
      paymentId,
    });
  });
});

describe('the page a buyer sees there', () => {
  it('says in her language that no money moves, without a script', async () => {
    const house = await open();
    const { redirectUrl } = await house.createSession(request);
    const page = await fetch(redirectUrl);
    const text = await page.text();
    expect(text).toContain('<html lang="ar" dir="rtl">');
    expect(text).toContain('هذا بنك وهمي');
    expect(text).toMatch(/<bdi>[^<]*612[^<]*<\/bdi>/);
    expect(text).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toContain(
      "form-action 'self' http://localhost:3000",
    );
  });

  it('asks who pays with 3-D Secure confirms on a second page, and then goes back to the shop', async () => {
    const house = await open();
    const { sessionRef, redirectUrl } = await house.createSession(request);
    const second = await choose(redirectUrl, 'challenge');
    expect(second.headers.get('location')).toContain('/challenge');
    expect((await house.fetchStatus(sessionRef)).state).toBe('open');
    const back = await choose(redirectUrl, 'approve');
    expect([back.status, back.headers.get('location')]).toEqual([303, request.returnUrl]);
    expect((await house.fetchStatus(sessionRef)).state).toBe('captured');
  });

  it('is drawn by the style the policy allows, to the letter', async () => {
    const house = await open();
    const page = await fetch((await house.createSession(request)).redirectUrl);
    const style = /<style>([\s\S]*?)<\/style>/.exec(await page.text())![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
  });

  it('never lets what the shop wrote become markup', async () => {
    const house = await open();
    const description = '<img src=x onerror=alert(1)>';
    const { redirectUrl } = await house.createSession({ ...request, description });
    expect(await (await fetch(redirectUrl)).text()).not.toContain('<img');
  });
});

describe('the process', () => {
  it('does not start in production', async () => {
    await open();
    const main = new URL('./main.ts', import.meta.url).pathname;
    const env = {
      ...process.env,
      QAFILA_MODE: 'production',
      ORIGIN: 'https://shop.example',
      QAFILA_DATA: folder,
    };
    const run = spawnSync(process.execPath, [main], { env, encoding: 'utf8', timeout: 20_000 });
    expect([run.status, run.stderr]).toEqual([
      1,
      expect.stringContaining('does not start in production'),
    ]);
  });
});
