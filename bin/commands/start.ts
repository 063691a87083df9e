// qafila start: everything on one machine, and a clean end on Ctrl-C.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { House, ServeOptions } from '../../src/serve.ts';
import { buildWhenStale } from '../build/build.ts';
import { type Command, CommandError } from '../command.ts';
import { drawBeside } from '../draw-beside.ts';
import { type Database, migrateDatabase, openDatabase } from '../database.ts';
import { startPretendGateway } from '../pretend-gateway.ts';
import { root } from '../root.ts';
import { prepareMarket } from '../prepare-market.ts';

export const command: Command = {
  name: 'start',
  summary: 'Builds, starts PostgreSQL, migrates, and serves shop, atelier, desk and worker.',
  usage: 'start [--no-worker]',
  options: { 'no-worker': { type: 'boolean' } },
  help: { 'no-worker': 'serve pages only: another process does the work for later' },
  async run({ values }) {
    const began = performance.now();
    say((await buildWhenStale()) ? 'Built.' : 'Already built.');
    const open: (() => Promise<unknown>)[] = [];
    try {
      const house = await openEverything(open, !values['no-worker']);
      say(`\nOpen ${house.address}/  (desk: ${house.address}/desk)   Ctrl-C stops it; the data stay.`);
      say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      await asked();
      say('\nStopping …');
    } finally {
      for (const close of open.reverse()) await close();
    }
    say('Stopped.');
  },
};

/** Opens one thing after the other and notes how each is closed, so that a failure closes them too. */
async function openEverything(open: (() => Promise<unknown>)[], worker: boolean): Promise<House> {
  const database = await openDatabase();
  open.push(database.release);
  await refuseTwice(database);
  say(`PostgreSQL ${database.how}${database.folder ? `, data in ${database.folder}` : ''}.`);
  const applied = await migrateDatabase(database);
  if (applied.length) say(`Applied ${applied.length} migrations.`);
  const gateway = await startPretendGateway(database.settings);
  if (gateway) open.push(gateway.close);
  const house = await openHouse(database, worker);
  open.push(house.close);
  await prepareMarket(house.market, say);
  const drawing = worker ? await drawBeside(house.market) : undefined;
  if (drawing) {
    open.push(drawing.close);
    say(`${drawing.waiting} more pictures are drawn while the shop is open.`);
  }
  return house;
}

async function openHouse(database: Database, worker: boolean): Promise<House> {
  const module = (path: string) => import(pathToFileURL(join(root, 'build', path)).href);
  const { serve } = (await module('server/serve.js')) as { serve(options: ServeOptions): Promise<House> };
  const { server: kit } = (await module('kit.js')) as { server: ServeOptions['kit'] };
  const { settings, connectionString } = database;
  const clientFolder = join(root, 'build/client');
  try {
    return await serve({ settings, connectionString, kit, clientFolder, worker });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    throw new CommandError(`Something else holds port ${settings.port}: set PORT to another.`);
  }
}

/** A second start finds the first and says where it is. */
async function refuseTwice({ settings }: Database): Promise<void> {
  const address = `http://127.0.0.1:${settings.port}`;
  const signal = AbortSignal.timeout(2_000);
  const running = await fetch(`${address}/health`, { signal }).catch(() => undefined);
  if (!running) return;
  throw new CommandError(
    `Something already answers at ${address}/ (${running.status}): open it, or set PORT to another.`,
  );
}

function asked(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
