// Somebody starts it twice, or with settings that cannot be: one sentence says what to do, and exit 1.
import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts, type RunningHouse, runCommand, startHouse } from '../a-house.ts';

let house: RunningHouse;
beforeAll(async () => void (house = await startHouse({ QAFILA_SEED: 'none' })));
afterAll(() => house.stop());

const alive = async () => (await fetch(`${house.address}/health`)).status;

describe('a house that is open already', () => {
  it('tells a second start where it is, and stays open', async () => {
    const { code, err } = await runCommand(['start'], house.env);
    expect(code).toBe(1);
    expect(err).toContain(`http://127.0.0.1:${house.env.PORT}/`);
    expect(err).toMatch(/set PORT to another/);
    expect(err).not.toMatch(/^ +at /m);
    expect(await alive()).toBe(200);
  });

  it('is joined by a command, which leaves it running', async () => {
    const { code, out } = await runCommand(['doctor', '--json'], house.env);
    expect(code).toBe(0);
    const { healthy, findings } = JSON.parse(out);
    expect(healthy).toBe(true);
    const says = (what: string) => findings.find((one: { what: string }) => one.what === what).says;
    expect(says('PostgreSQL')).toMatch(/joined/);
    expect(says('Web')).toMatch(/200/);
    expect(await alive()).toBe(200);
  });

  it('shares its database with a second one on another port, and outlives it', async () => {
    const second = await startHouse({ ...house.env, ...(await freePorts()), QAFILA_SEED: 'none' });
    expect(second.printed()).toMatch(/PostgreSQL joined/);
    await second.stop();
    expect(await alive()).toBe(200);
  });
});

const wrong: readonly [string, Record<string, string>, RegExp][] = [
  ['a port that is no number', { PORT: 'http' }, /PORT: /],
  ['a mode that is none', { QAFILA_MODE: 'staging' }, /QAFILA_MODE: /],
  ['production without an address', { QAFILA_MODE: 'production' }, /ORIGIN: /],
  [
    'a database that does not answer',
    { DATABASE_URL: 'postgres://x:y@127.0.0.1:1/x' },
    /DATABASE_URL/,
  ],
];

describe('a start that cannot be', () => {
  it.each(wrong)('because of %s says so in a sentence', async (_, env, says) => {
    const { code, err } = await runCommand(['start'], {
      ...(await freePorts()),
      QAFILA_SEED: 'none',
      ...env,
    });
    expect(code).toBe(1);
    expect(err).toMatch(says);
    expect(err).not.toMatch(/^ +at /m);
  });

  it('because something else holds the port says which', async () => {
    const other: Server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as { port: number };
    const env = { ...house.env, ...(await freePorts()), PORT: String(port) };
    const { code, err } = await runCommand(['start'], env);
    await new Promise((done) => other.close(done));
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`PORT|${port}`));
    expect(err).not.toMatch(/^ +at /m);
    expect(await alive()).toBe(200);
  });
});
