// Where gateways tell what became of a payment. The message is believed by its signature only; what
// it says is then asked of the gateway itself. Anything but 2xx makes it tell again.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { settleOrderGroup } from '#server/checkout/settle-order-group.ts';
import { messageHandled, receiveMessage } from '#server/payments/receive-message.ts';
import type { ApiEnv } from './app.ts';

const mostBytes = 64 * 1024;

export const gateways = new Hono<ApiEnv>().post(
  '/:name/messages',
  bodyLimit({
    maxSize: mostBytes,
    onError: (context) => context.json({ error: 'too-large' }, 413),
  }),
  async (context) => {
    const market = context.get('market');
    const gateway = context.req.param('name');
    const rawBody = await context.req.text();
    const received = await receiveMessage(market, {
      gateway,
      headers: context.req.raw.headers,
      rawBody,
    });
    context.header('cache-control', 'no-store');
    switch (received.refused) {
      case 'not-believed':
        return context.json({ error: 'not-believed' }, 401);
      case 'not-ours':
        return context.json({ error: 'not-found' }, 404);
      case 'already-handled':
        return context.body(null, 204);
    }
    const { paymentId, eventId } = received;
    await settleOrderGroup(market, { paymentId, reason: 'webhook' });
    await messageHandled(market, { gateway, eventId });
    return context.body(null, 204);
  },
);
