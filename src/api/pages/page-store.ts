// Pages as they leave, in memory: bounded in bytes, the longest unread leaves first, dropped by what
// they show. Addresses with a query have a shelf of their own, so that no flood of made-up ones can
// push out the pages everybody reads.
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

type Shelf = { readonly most: number; readonly pages: Map<string, KeptPage>; bytes: number };

const remembered = 500;

export function openPageStore({ mostBytes }: { readonly mostBytes: number }): PageStore {
  const plain: Shelf = { most: mostBytes * 0.75, pages: new Map(), bytes: 0 };
  const asked: Shelf = { most: mostBytes * 0.25, pages: new Map(), bytes: 0 };
  const shelfOf = (address: string) => (address.includes('?') ? asked : plain);
  const showing = new Map<Tag, Set<string>>();
  const dropped: (readonly Tag[])[] = [];
  let count = 0;
  let open = false;

  function remove(page: KeptPage): void {
    const shelf = shelfOf(page.address);
    shelf.pages.delete(page.address);
    shelf.bytes -= sizeOf(page);
    for (const tag of page.tags) {
      const addresses = showing.get(tag);
      addresses?.delete(page.address);
      if (addresses?.size === 0) showing.delete(tag);
    }
  }

  function clear(): void {
    for (const shelf of [plain, asked]) {
      shelf.pages.clear();
      shelf.bytes = 0;
    }
    showing.clear();
  }

  return {
    find(address, now) {
      const shelf = shelfOf(address);
      const page = shelf.pages.get(address);
      if (!page) return undefined;
      if (page.until <= now) return void remove(page);
      shelf.pages.delete(address);
      shelf.pages.set(address, page);
      return page;
    },
    moment: () => count,
    keep(page, since) {
      if (!open || count - since > remembered) return;
      const missed = dropped.slice(dropped.length - (count - since));
      if (missed.some((tags) => tags.some((tag) => tag === 'all' || page.tags.includes(tag)))) return;
      const shelf = shelfOf(page.address);
      const before = shelf.pages.get(page.address);
      if (before) remove(before);
      shelf.pages.set(page.address, page);
      shelf.bytes += sizeOf(page);
      for (const tag of page.tags) {
        const addresses = showing.get(tag) ?? new Set();
        showing.set(tag, addresses.add(page.address));
      }
      while (shelf.bytes > shelf.most) remove(shelf.pages.values().next().value!);
    },
    drop(tags) {
      count++;
      dropped.push(tags);
      if (dropped.length > remembered) dropped.shift();
      if (tags.includes('all')) return clear();
      for (const tag of tags) {
        for (const address of [...(showing.get(tag) ?? [])]) {
          remove(shelfOf(address).pages.get(address)!);
        }
      }
    },
    setOpen(now) {
      open = now;
      if (!open) clear();
    },
    get bytes() {
      return plain.bytes + asked.bytes;
    },
  };
}

/** The body, and about what its headers and its places in the maps take. */
function sizeOf(page: KeptPage): number {
  return page.small.byteLength + 2 * page.address.length + 2_048;
}
