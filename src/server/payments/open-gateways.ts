// The gateways this house may use: the pretend one in demo mode only.
import type { Settings } from '#server/settings.ts';
import type { PaymentGateway } from './gateway.ts';
import { pretendGateway } from './gateways/pretend.ts';
import { readPretendSecret } from './gateways/pretend-secret.ts';

export function openGateways(settings: Settings): Readonly<Record<string, PaymentGateway>> {
  if (settings.mode === 'production') return {};
  const url = `http://127.0.0.1:${settings.pretendGatewayPort}`;
  const secret = readPretendSecret(settings.dataFolder);
  return { pretend: pretendGateway({ mode: settings.mode, url, secret }) };
}
