#!/usr/bin/env node
// Finds Node 24, which npm brought, and hands over to qafila.ts; TypeScript runs on it as it is.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) >= 24) {
  await import('./qafila.ts');
} else {
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  const main = fileURLToPath(new URL('./qafila.ts', import.meta.url));
  const { status } = spawnSync(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}
