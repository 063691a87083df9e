// The pretend gateway is its own process with its own storage, as a real one would be; demo mode only.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Settings } from '#server/settings.ts';
import { root } from './root.ts';

export type RunningGateway = { close(): Promise<void> };

export async function startPretendGateway(settings: Settings): Promise<RunningGateway | undefined> {
  if (settings.mode === 'production') return undefined;
  if (await answers(settings.pretendGatewayPort)) return undefined; // another command's: shared
  const child = spawn(process.execPath, [join(root, 'src/pretend-gateway/main.ts')], {
    cwd: root,
    // It ends when this pipe closes, so a killed parent leaves no orphan behind.
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      ...process.env,
      QAFILA_DATA: settings.dataFolder,
      PRETEND_GATEWAY_PORT: String(settings.pretendGatewayPort),
    },
    detached: true,
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  await untilHealthy(settings.pretendGatewayPort, ended);
  return {
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilHealthy(port: number, ended: Promise<number | null>): Promise<void> {
  let code: number | null | undefined;
  void ended.then((exit) => (code = exit ?? 1));
  for (let tries = 0; tries < 200; tries++) {
    if (code !== undefined) throw new Error(`the pretend gateway ended at once (${code})`);
    if (await answers(port)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`the pretend gateway does not answer on port ${port}: set PRETEND_GATEWAY_PORT`);
}

/** Whatever it answers: its API wants a key, which is not ours to show here. */
async function answers(port: number): Promise<boolean> {
  const signal = AbortSignal.timeout(2_000);
  return fetch(`http://127.0.0.1:${port}/`, { signal }).then(() => true, () => false);
}
