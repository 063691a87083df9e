// The pretend gateway this command may use: the one of this house when it runs, else one of its own,
// on another port when a stranger sits on ours.
import { createServer } from 'node:net';
import { readPretendSecret } from '#server/payments/gateways/pretend-secret.ts';
import type { Settings } from '#server/settings.ts';

/** Answers the port to set when what answers on the one that is set does not know our key. */
export async function portBesideStrangers(settings: Settings): Promise<number | undefined> {
  const { apiKey } = readPretendSecret(settings.dataFolder);
  const answer = await fetch(`http://127.0.0.1:${settings.pretendGatewayPort}/ledger`, {
    headers: { authorization: `Bearer ${apiKey}` },
    signal: AbortSignal.timeout(2_000),
    redirect: 'manual',
  }).catch(() => undefined);
  await answer?.body?.cancel();
  // Ours answered, or nobody did: then ours is started there.
  return answer === undefined || answer.status === 200 ? undefined : freePort();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
