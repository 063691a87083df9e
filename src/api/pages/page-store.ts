// Pages as they leave, in memory: bounded in bytes, the longest unread leaves first, dropped by what
// they show. Addresses with a query have a shelf of their own, so that no flood of made-up ones can
// push out the pages everybody reads; on both, what was asked for once goes before what was asked for
// again, so that a crawler that reads everything once changes little.
import type { Tag } from '#server/pages/tags.ts';

export type KeptPage = {
  readonly address: string;
  /** As told to the browser, without the body's length and coding. */
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  /** Brotli. */
  readonly small: Buffer;
  readonly tags: readonly Tag[];
  /** Milliseconds since 1970: days and dates on a page grow old. */
  readonly until: number;
};

export type PageStore = {
  find(address: string, now: number): KeptPage | undefined;
  /** To be asked before a page is drawn, and handed back with it. */
  moment(): number;
  /** Keeps a page, unless something it shows has changed since the moment its drawing began. */
  keep(page: KeptPage, since: number): void;
  drop(tags: readonly Tag[]): void;
  /** Nothing is kept or found while closed. */
  setOpen(open: boolean): void;
  readonly bytes: number;
};

type Row = { readonly pages: Map<string, KeptPage>; bytes: number };
/** `fresh`: asked for once; `proven`: again since. */
type Shelf = { readonly most: number; readonly fresh: Row; readonly proven: Row };

const remembered = 500;
/** Of a shelf, so much is left to pages nobody has asked for twice. */
const freshShare = 0.25;

export function openPageStore({ mostBytes }: { readonly mostBytes: number }): PageStore {
  const plain = aShelf(mostBytes * 0.75);
  const asked = aShelf(mostBytes * 0.25);
  const shelfOf = (address: string) => (address.includes('?') ? asked : plain);
  const showing = new Map<Tag, Set<string>>();
  const dropped: (readonly Tag[])[] = [];
  let count = 0;
  let open = false;

  function remove(page: KeptPage): void {
    takeOff(rowOf(shelfOf(page.address), page.address)!, page);
    for (const tag of page.tags) {
      const addresses = showing.get(tag);
      addresses?.delete(page.address);
      if (addresses?.size === 0) showing.delete(tag);
    }
  }

  function clear(): void {
    for (const shelf of [plain, asked]) {
      for (const row of [shelf.fresh, shelf.proven]) {
        row.pages.clear();
        row.bytes = 0;
      }
    }
    showing.clear();
  }

  return {
    find(address, now) {
      const shelf = shelfOf(address);
      const row = rowOf(shelf, address);
      const page = row?.pages.get(address);
      if (!row || !page) return undefined;
      if (page.until <= now) return void remove(page);
      takeOff(row, page);
      putOn(shelf.proven, page);
      return page;
    },
    moment: () => count,
    keep(page, since) {
      if (!open || count - since > remembered) return;
      const missed = dropped.slice(dropped.length - (count - since));
      if (missed.some((tags) => tags.some((tag) => tag === 'all' || page.tags.includes(tag)))) return;
      const shelf = shelfOf(page.address);
      const before = rowOf(shelf, page.address);
      if (before) remove(before.pages.get(page.address)!);
      putOn(before ?? shelf.fresh, page);
      for (const tag of page.tags) {
        const addresses = showing.get(tag) ?? new Set();
        showing.set(tag, addresses.add(page.address));
      }
      while (bytesOf(shelf) > shelf.most) remove(nextToGo(shelf));
    },
    drop(tags) {
      count++;
      dropped.push(tags);
      if (dropped.length > remembered) dropped.shift();
      if (tags.includes('all')) return clear();
      for (const tag of tags) {
        for (const address of [...(showing.get(tag) ?? [])]) {
          remove(rowOf(shelfOf(address), address)!.pages.get(address)!);
        }
      }
    },
    setOpen(now) {
      open = now;
      if (!open) clear();
    },
    get bytes() {
      return bytesOf(plain) + bytesOf(asked);
    },
  };
}

function aShelf(most: number): Shelf {
  const row = (): Row => ({ pages: new Map(), bytes: 0 });
  return { most, fresh: row(), proven: row() };
}

function rowOf({ fresh, proven }: Shelf, address: string): Row | undefined {
  if (proven.pages.has(address)) return proven;
  return fresh.pages.has(address) ? fresh : undefined;
}

function takeOff(row: Row, page: KeptPage): void {
  row.pages.delete(page.address);
  row.bytes -= sizeOf(page);
}

function putOn(row: Row, page: KeptPage): void {
  row.pages.set(page.address, page);
  row.bytes += sizeOf(page);
}

const bytesOf = ({ fresh, proven }: Shelf) => fresh.bytes + proven.bytes;

function nextToGo({ most, fresh, proven }: Shelf): KeptPage {
  const fromFresh = fresh.bytes > most * freshShare || proven.pages.size === 0;
  return (fromFresh ? fresh : proven).pages.values().next().value!;
}

/** The body, and about what its headers and its places in the maps take. */
function sizeOf(page: KeptPage): number {
  return page.small.byteLength + 2 * page.address.length + 2_048;
}
