// Papers lie under the data folder by their hash: written once, whole or not at all, never changed.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';

export async function keepBytes(market: Market, pdf: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const path = pathOf(market, sha256);
  await mkdir(dirname(path), { recursive: true });
  // Renamed into place, so that a crash leaves no half paper under a whole one's name.
  const unfinished = `${path}.${Buffer.from(market.random(6)).toString('hex')}`;
  await writeFile(unfinished, pdf, { flush: true });
  await rename(unfinished, path);
  return sha256;
}

/** The bytes of a paper, or "not there" when they are lost or no longer what was written. */
export async function readPaper(market: Market, { sha256 }: { sha256: string }): Promise<Buffer> {
  const pdf = await readFile(pathOf(market, sha256)).catch(() => undefined);
  const found = pdf && createHash('sha256').update(pdf).digest('hex');
  if (!pdf || found !== sha256) throw new NotFound(`paper ${sha256}`);
  return pdf;
}

function pathOf({ settings }: Market, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new NotFound(`paper ${sha256}`);
  return join(settings.dataFolder, 'papers', sha256.slice(0, 2), `${sha256}.pdf`);
}
