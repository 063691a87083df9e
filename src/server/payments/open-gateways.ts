// The gateways this house may use: the pretend one in demo mode only.
import type { Settings } from '../settings.ts';
import type { PaymentGateway } from './gateway.ts';

export async function openGateways(
  settings: Settings,
): Promise<Readonly<Record<string, PaymentGateway>>> {
  if (settings.mode === 'production') return {};
  return {};
}
