// The ways a gateway fails, asked for one by one by tests: it did the work and does not say so, it
// hangs, it hangs up. Off unless the gateway is opened with faults.
import type { Context, MiddlewareHandler } from 'hono';

export const faultModes = [
  '500-before',
  '500-after-commit',
  'lost-response',
  'hang-after-commit',
  'hang-before',
] as const;
export type FaultMode = (typeof faultModes)[number];
export type Step = 'create' | 'status' | 'find' | 'cancel' | 'refund';
export type Fault = { readonly mode: FaultMode; readonly on: Step; times: number };

export type Faults = {
  add(fault: Fault): void;
  clear(): void;
  /** How many requests wait for an answer now. */
  hanging(): number;
  readonly middleware: (step: Step) => MiddlewareHandler;
};

export function openFaults(closing: AbortSignal): Faults {
  let faults: Fault[] = [];
  let hanging = 0;
  const hang = async () => {
    hanging += 1;
    await until(closing);
    hanging -= 1;
  };
  const next = (step: Step): FaultMode | undefined => {
    const fault = faults.find(({ on, times }) => on === step && times > 0);
    if (fault) fault.times -= 1;
    return fault?.mode;
  };
  return {
    add: (fault) => void faults.push({ ...fault }),
    clear: () => void (faults = []),
    hanging: () => hanging,
    middleware: (step) => async (context, proceed) => {
      const mode = next(step);
      if (mode === 'hang-before') await hang();
      if (mode === '500-before') return context.json({ error: 'it broke' }, 500);
      await proceed();
      if (mode === 'hang-after-commit') await hang();
      if (mode === 'lost-response') hangUp(context);
      if (mode === '500-after-commit') {
        context.res = new Response('{"error":"it broke, afterwards"}', { status: 500 });
      }
    },
  };
}

function hangUp(context: Context): void {
  (context.env as { incoming: { socket: { destroy(): void } } }).incoming.socket.destroy();
}

function until(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
}
