// A process that pays or settles, and kills itself as `kill -9` would at the moment it is told to. The
// moments are named after what was just done; nothing after them runs.
import { openMarket } from '#server/market.ts';
import { aQuoter } from '#server/checkout/a-quote.ts';
import { payForCart } from '#server/checkout/pay-for-cart.ts';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import type { PaymentGateway } from '#server/payments/gateway.ts';
import { pretendGateway } from '#server/payments/gateways/pretend.ts';
import { readSettings } from '#server/settings.ts';

const work = JSON.parse(process.env.WORK!) as {
  verb: 'pay' | 'settle';
  crashAt: string;
  databaseUrl: string;
  gatewayUrl: string;
  secret: { apiKey: string; webhookSecret: string };
  request: { acceptedTotal: { minor: string } } & Record<string, unknown>;
  groupId: string;
};

const dieAt = (point: string) => {
  if (work.crashAt === point) process.kill(process.pid, 'SIGKILL');
};

const gateway = pretendGateway({ mode: 'demo', url: work.gatewayUrl, secret: work.secret });
const crashing: PaymentGateway = {
  ...gateway,
  async createSession(request) {
    dieAt('order-placed');
    const session = await gateway.createSession(request);
    dieAt('session-opened');
    return session;
  },
  async fetchStatus(sessionRef) {
    const status = await gateway.fetchStatus(sessionRef);
    dieAt('gateway-asked');
    return status;
  },
  async refund(request) {
    const status = await gateway.refund(request);
    dieAt('refund-asked');
    return status;
  },
};

const market = openMarket({
  settings: readSettings({}),
  connectionString: work.databaseUrl,
  gateways: { pretend: crashing },
});
if (work.verb === 'pay') {
  const acceptedTotal = { minor: BigInt(work.request.acceptedTotal.minor), currency: 'EUR' };
  await payForCart(market, { ...work.request, acceptedTotal } as never, aQuoter());
  dieAt('session-recorded');
} else {
  await settleOrderGroup(market, { groupId: work.groupId, reason: 'return' });
  dieAt('group-settled');
}
await market.close();
