// Demo pictures are drawn beside the open shop, in a process of their own that makes way for everything
// else: drawing one keeps a core busy for a second, and nobody who reads a page should wait for it.
import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { drawingProgress } from '#server/media/draw-waiting-pictures.ts';
import type { Market } from '#server/market.ts';
import { root } from './root.ts';

const drawing = [join(root, 'bin/qafila.ts'), 'draw'];

/** The pictures a first start waits for: apart too, so that the shop stays as small as it opens. */
export async function drawFirstApart(): Promise<void> {
  const child = spawn(process.execPath, [...drawing, '--first'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: process.env,
  });
  await new Promise<void>((done, fail) => child.once('error', fail).once('exit', () => done()));
}

export type Drawing = { readonly waiting: number; close(): Promise<void> };

/** Undefined where nothing waits to be drawn, or the setting says that nothing more is. */
export async function drawBeside(market: Market): Promise<Drawing | undefined> {
  const { mode, pictures } = market.settings;
  if (mode === 'production' || pictures !== 'all') return undefined;
  const { waiting } = await drawingProgress(market);
  if (waiting === 0) return undefined;
  const child = spawn(process.execPath, [...drawing, '--while-open'], {
    // It ends when this pipe closes, so a killed parent leaves no orphan behind.
    stdio: ['pipe', 'ignore', 'inherit'],
    env: process.env,
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.once('error', (error) => console.error(`drawing: ${error.message}`));
  if (child.pid) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  return {
    waiting,
    async close() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
