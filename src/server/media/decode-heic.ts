// Decodes a HEIC in a thread of its own, one at a time, with a limit of pixels, memory and time.
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

export type HeicLimits = {
  readonly mostPixels: number;
  readonly mostMegabytes: number;
  readonly mostMs: number;
};

/** The largest pictures of phones have 48 million pixels: 4 bytes each, in three copies. */
export const heicLimits: HeicLimits = {
  mostPixels: 50_000_000,
  mostMegabytes: 768,
  mostMs: 30_000,
};

export type HeicPixels = { data: Uint8Array; width: number; height: number };

/** Upright already: libheif turns as the file says. Throws when it cannot, whatever the reason. */
export function decodeHeic(
  bytes: Uint8Array,
  limits: HeicLimits = heicLimits,
): Promise<HeicPixels> {
  const mine = last.then(() => decodeApart(bytes, limits));
  last = mine.catch(() => undefined);
  return mine;
}

let last: Promise<unknown> = Promise.resolve();

const decoderPath = createRequire(import.meta.url).resolve('heic-decode');

function decodeApart(bytes: Uint8Array, limits: HeicLimits): Promise<HeicPixels> {
  const worker = new Worker(thread, {
    eval: true,
    workerData: { bytes, limits, decoderPath },
    resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
    env: {},
    stdout: true,
    stderr: true,
  });
  return new Promise<HeicPixels>((resolve, reject) => {
    const clock = setTimeout(
      () => reject(new Error(`HEIC: not decoded in ${limits.mostMs} ms`)),
      limits.mostMs,
    );
    worker.once('message', (said: HeicPixels | { trouble: string }) =>
      'trouble' in said ? reject(new Error(`HEIC: ${said.trouble}`)) : resolve(said),
    );
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(clock);
      reject(new Error('HEIC: the decoder ended without a word'));
    });
  }).finally(() => worker.terminate());
}

/**
 * The thread's program, as text so that the built house needs no second file. WebAssembly's memory
 * lies outside the limits of a thread: its growth is held here, and libheif then has no room.
 */
const thread = `
const { parentPort, workerData } = require('node:worker_threads');
const { bytes, limits, decoderPath } = workerData;
const grow = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (pages) {
  const after = this.buffer.byteLength + pages * 65536;
  if (after > limits.mostMegabytes * 1e6) throw new RangeError('no more memory');
  return grow.call(this, pages);
};
const decode = require(decoderPath);
(async () => {
  const images = await decode.all({ buffer: bytes });
  const { width, height } = images[0];
  if (!(width * height <= limits.mostPixels)) throw new Error('too many pixels');
  const { data } = await images[0].decode();
  parentPort.postMessage({ width, height, data }, [data.buffer]);
})().catch((error) => parentPort.postMessage({ trouble: String(error?.message ?? error) }));
`;
