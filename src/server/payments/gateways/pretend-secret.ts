// What the house and its pretend gateway share: random, made at the first start of either, kept in
// `pretend-gateway/secret.json` under the data folder, readable by its owner only.
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type PretendSecret = {
  /** Sent by the house with every call. */
  readonly apiKey: string;
  /** Signs the gateway's messages; base64. */
  readonly webhookSecret: string;
};

export function readPretendSecret(dataFolder: string): PretendSecret {
  const folder = join(dataFolder, 'pretend-gateway');
  const path = join(folder, 'secret.json');
  return read(path) ?? make({ folder, path });
}

function read(path: string): PretendSecret | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PretendSecret;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written whole beside it, then linked: of two processes that start at once the first one wins. */
function make({ folder, path }: { folder: string; path: string }): PretendSecret {
  mkdirSync(folder, { recursive: true });
  const secret: PretendSecret = {
    apiKey: randomBytes(24).toString('base64url'),
    webhookSecret: randomBytes(32).toString('base64'),
  };
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(secret), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  return read(path)!;
}
