// npm run dev: the whole house, with Vite in front so that a saved file is seen at once.
import { openMarket } from '#server/market.ts';
import { runVite } from './build/build.ts';
import { migrateDatabase, openDatabase } from './database.ts';
import { prepareMarket } from './prepare-market.ts';
import { startPretendGateway } from './pretend-gateway.ts';

const database = await openDatabase();
await migrateDatabase(database);
const { settings, connectionString } = database;
const gateway = await startPretendGateway(settings);
const market = openMarket({ settings, connectionString });
await prepareMarket(market, (text) => console.error(text));
await market.close();
// Ctrl-C reaches Vite too, which ends first; then we close what we opened.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
const env = {
  ...process.env,
  QAFILA_DEV: '1',
  QAFILA_DATA: settings.dataFolder,
  DATABASE_URL: connectionString,
};
await runVite(['dev', '--port', String(settings.port)], env).catch(() => {});
await gateway?.close();
await database.release();
