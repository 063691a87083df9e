// Starts the pretend gateway as a process of its own: `node src/pretend-gateway/main.ts`.
import { join } from 'node:path';
import { readPretendSecret } from '#server/payments/gateways/pretend-secret.ts';
import { readSettings } from '#server/settings.ts';
import { openPretendGateway } from './open-gateway.ts';

const settings = readSettings(process.env);
if (settings.mode === 'production') {
  console.error('The pretend gateway does not start in production: no money moves here.');
  process.exit(1);
}

const gateway = await openPretendGateway({
  folder: join(settings.dataFolder, 'pretend-gateway'),
  secret: readPretendSecret(settings.dataFolder),
  host: settings.host,
  port: settings.pretendGatewayPort,
  origin: process.env.PRETEND_GATEWAY_ORIGIN || besideShop(),
  webhookUrl:
    process.env.PRETEND_GATEWAY_WEBHOOK_URL ||
    `http://${reachable(settings.host)}:${settings.port}/api/payments/pretend/messages`,
  faults: process.env.PRETEND_GATEWAY_FAULTS === 'yes',
});
console.log(`pretend gateway at ${gateway.url}`);

// Whoever started it holds the other end: when that closes, even by kill -9, this ends too.
process.stdin.resume().once('end', () => process.exit(0));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}

/** Where the shop's own visitors find it, unless somebody says otherwise: the same host, our port. */
function besideShop(): string | undefined {
  const { hostname } = new URL(settings.origin);
  return settings.pretendGatewayPort
    ? `http://${hostname}:${settings.pretendGatewayPort}`
    : undefined;
}

/** A house that listens everywhere is called by loopback. */
function reachable(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}
