// Pages drawn anew, without the cache: with everything read from PostgreSQL, and the very same pages with
// their data already in memory, which is the limit of it: drawing alone. Both in this process, by the
// built house, so that only the reading differs.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { House, ServeOptions } from '../../src/serve.ts';
import type { Settings } from '#server/settings.ts';
import { root } from '../../bin/root.ts';
import { type Measured, measure } from './flows.ts';

type Kit = ServeOptions['kit'];
type Load = (event: { url: URL }) => unknown;
type PageNode = { readonly server?: { readonly load?: Load } };

const built = (path: string) => import(pathToFileURL(join(root, 'build', path)).href);

export type Drawing = Readonly<Record<string, { reading: Measured; fromMemory: Measured }>>;

/** `paths` by what they are called. Each is drawn over and over, so many at once. */
export async function benchDrawing(
  { settings, connectionString }: { settings: Settings; connectionString: string },
  { paths, lanes = 10, seconds }: { paths: Record<string, string>; lanes?: number; seconds: number },
): Promise<Drawing> {
  const { serve } = (await built('server/serve.js')) as { serve(options: ServeOptions): Promise<House> };
  const { server: kit } = (await built('kit.js')) as { server: Kit };
  const remembering = await rememberingKit();
  const clientFolder = join(root, 'build/client');
  const house = await serve({ settings, connectionString, kit, clientFolder, worker: false });
  try {
    await remembering.init({ env: process.env, read: () => new ReadableStream() });
    const drawing: Record<string, { reading: Measured; fromMemory: Measured }> = {};
    for (const [name, path] of Object.entries(paths)) {
      const url = new URL(path, settings.origin);
      const [reading] = await measure(1, { lanes, seconds }, () => draw(kit, url));
      const [fromMemory] = await measure(1, { lanes, seconds }, () => draw(remembering, url));
      drawing[name] = { reading: reading!, fromMemory: fromMemory! };
    }
    return drawing;
  } finally {
    await house.close();
  }
}

async function draw(kit: Kit, url: URL): Promise<[number]> {
  const began = performance.now();
  const request = new Request(url, { headers: { accept: 'text/html' } });
  const answer = await kit.respond(request, { getClientAddress: () => 'nobody' });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('</html>')) {
    throw new Error(`${url.pathname}: ${answer.status}`);
  }
  return [performance.now() - began];
}

/** The same pages by the same Kit, whose loads answer a second time what they answered the first. */
async function rememberingKit(): Promise<Kit> {
  const source = await readFile(join(root, 'build/kit.js'), 'utf8');
  const node = /import\('(\.\/server\/nodes\/\d+\.js)'\)/g;
  const file = join(root, `build/kit-remembering-${process.pid}.js`);
  await writeFile(
    file,
    `const remember = ${remember};\n` + source.replace(node, "import('$1').then(remember)"),
  );
  try {
    return ((await import(pathToFileURL(file).href)) as { server: Kit }).server;
  } finally {
    await rm(file);
  }
}

/** Written into the module above as it stands here, so it may use nothing from around it. */
function remember(node: PageNode): PageNode {
  const load = node.server?.load;
  if (!load) return node;
  const known = new Map<string, unknown>();
  return {
    ...node,
    server: {
      ...node.server,
      load: async (event) => {
        if (!known.has(event.url.href)) known.set(event.url.href, await load(event));
        return known.get(event.url.href);
      },
    },
  };
}

/** Pages a second with reading and without, and what part of the second the first is. */
export function tellDrawing(drawing: Drawing): string {
  const rows = Object.entries(drawing).map(([name, { reading, fromMemory }]) => {
    const share = `${((100 * reading.perSecond) / fromMemory.perSecond).toFixed(0)} %`;
    const numbers = [reading.perSecond, reading.p50, fromMemory.perSecond, fromMemory.p50];
    const cells = numbers.map((number, at) => number.toFixed(at % 2).padStart(10));
    return `${name.padEnd(34)} ${cells.join(' ')} ${share.padStart(10)}`;
  });
  const head = ['drawn/s', 'p50 ms', 'memory/s', 'p50 ms', 'share'].map((text) => text.padStart(10));
  return [`${'Pages drawn without the cache'.padEnd(34)} ${head.join(' ')}`, ...rows].join('\n');
}
