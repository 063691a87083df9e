// Pages drawn anew, without the cache: with everything read from PostgreSQL, and the very same pages with
// their data already in memory, which is the limit of it: drawing alone. Both in this process, by the
// built house, so that only the reading differs. Of many addresses each is read before it is drawn from
// memory, and read again only when all of them were: nothing an earlier drawing kept helps the next.
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

const turns = 5;

const built = (path: string) => import(pathToFileURL(join(root, 'build', path)).href);

/** `cpu`: milliseconds of this process a page, PostgreSQL's own not among them. */
type Drawn = Measured & { readonly cpu: number };
export type Drawing = Readonly<Record<string, { reading: Drawn; fromMemory: Drawn }>>;

/** `paths` by what they are called: so many at once, one after the other and again from the first. */
export async function benchDrawing(
  { settings, connectionString }: { settings: Settings; connectionString: string },
  {
    paths,
    lanes = 10,
    seconds,
  }: { paths: Record<string, readonly string[]>; lanes?: number; seconds: number },
): Promise<Drawing> {
  const { serve } = (await built('server/serve.js')) as {
    serve(options: ServeOptions): Promise<House>;
  };
  const { server: kit, memory } = await rememberingKit();
  const clientFolder = join(root, 'build/client');
  const house = await serve({ settings, connectionString, kit, clientFolder, worker: false });
  try {
    const drawing: Record<string, { reading: Drawn; fromMemory: Drawn }> = {};
    for (const [name, some] of Object.entries(paths)) {
      const urls = some.map((path) => new URL(path, settings.origin));
      const size = { lanes, seconds: seconds / turns };
      let read = 0;
      const [reading, fromMemory]: [Drawn[], Drawn[]] = [[], []];
      // In turns, so that whatever else the machine does falls on both.
      for (let turn = 0; turn < turns; turn++) {
        const first = read;
        memory.on = false;
        reading.push(await drawOften(kit, () => urls[read++ % urls.length]!, size));
        memory.on = true;
        let drawn = 0;
        const known = Math.min(read - first, urls.length);
        const next = () => urls[(first + (drawn++ % known)) % urls.length]!;
        fromMemory.push(await drawOften(kit, next, size));
      }
      drawing[name] = { reading: middle(reading), fromMemory: middle(fromMemory) };
    }
    return drawing;
  } finally {
    await house.close();
  }
}

/** The turn in the middle by its pages a second. */
function middle(all: readonly Drawn[]): Drawn {
  return all.toSorted((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)]!;
}

async function drawOften(kit: Kit, next: () => URL, size: { lanes: number; seconds: number }) {
  let pages = 0;
  const before = process.cpuUsage();
  const [measured] = await measure(1, size, () => (pages++, draw(kit, next())));
  const { user, system } = process.cpuUsage(before);
  return { ...measured!, cpu: (user + system) / 1000 / pages };
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

type Memory = { on: boolean };

/** The built Kit, whose loads answer what they last read while memory is on. */
async function rememberingKit(): Promise<{ server: Kit; memory: Memory }> {
  const source = await readFile(join(root, 'build/kit.js'), 'utf8');
  const node = /import\('(\.\/server\/nodes\/\d+\.js)'\)/g;
  const file = join(root, `build/kit-remembering-${process.pid}.js`);
  const wrapped = source.replace(node, "import('$1').then((node) => remember(node, memory))");
  const head = `export const memory = { on: false };\nconst remember = ${remember};\n`;
  await writeFile(file, head + wrapped);
  try {
    return (await import(pathToFileURL(file).href)) as { server: Kit; memory: Memory };
  } finally {
    await rm(file);
  }
}

/** Written into the module above as it stands here, so it may use nothing from around it. */
function remember(node: PageNode, memory: Memory): PageNode {
  const load = node.server?.load;
  if (!load) return node;
  const known = new Map<string, unknown>();
  return {
    ...node,
    server: {
      ...node.server,
      load: async (event) => {
        if (!memory.on) return load(event);
        if (!known.has(event.url.href)) known.set(event.url.href, await load(event));
        return known.get(event.url.href);
      },
    },
  };
}

/** Pages a second with reading and without, what part of the second the first is, and both in CPU. */
export function tellDrawing(drawing: Drawing): string {
  const cells = (numbers: readonly number[]) =>
    numbers.map((number, at) => number.toFixed(at % 2).padStart(9)).join(' ');
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`.padStart(9);
  const rows = Object.entries(drawing).map(([name, { reading, fromMemory }]) =>
    [
      name.padEnd(28),
      cells([reading.perSecond, reading.cpu, fromMemory.perSecond, fromMemory.cpu]),
      percent(reading.perSecond / fromMemory.perSecond),
      percent(fromMemory.cpu / reading.cpu),
    ].join(' '),
  );
  const titles = ['drawn/s', 'CPU ms', 'memory/s', 'CPU ms', 'share', 'of CPU'];
  const head = titles.map((title) => title.padStart(9)).join(' ');
  return [`${'Pages drawn, no cache'.padEnd(28)} ${head}`, ...rows].join('\n');
}
