// What a page's head tells those who do not look at the page: its one address, the same page in every
// market, and how a link to it looks (https://ogp.me asks title, type, image and url).
import { markets } from '#domain/markets.ts';
import { isOwn, isWhole } from './addresses.ts';

/** None is asked of a page that is in no index: a cart, an order, what is not there. */
export function headFaults(html: string, address: string): string[] {
  const { origin } = new URL(address);
  const [head = ''] = html.split('</head>');
  const canonicals = links(head, 'canonical').map(({ href }) => href);
  if (canonicals.length === 0) {
    const told = links(head, 'alternate').some(({ hreflang }) => hreflang);
    return told ? ['names other markets, but not itself'] : [];
  }
  const [canonical = ''] = canonicals;
  const here = { head, canonical, origin };
  return [
    ...(canonicals.length > 1 ? ['has two canonical addresses'] : []),
    ...(isOwn(canonical, origin) ? [] : [`its canonical address is ${canonical}`]),
    ...(new URL(address).pathname === pathOf(canonical) ? [] : [`is not ${canonical}`]),
    ...alternateFaults(here),
    ...sharedFaults(here),
  ];
}

/** Its one address, and those of the same page in the markets it names. */
export function addressesIn(html: string): { canonical?: string; others: readonly string[] } {
  const [head = ''] = html.split('</head>');
  const others = links(head, 'alternate').filter(
    ({ hreflang = 'x-default' }) => hreflang !== 'x-default',
  );
  return {
    canonical: links(head, 'canonical')[0]?.href,
    others: others.flatMap(({ href }) => href ?? []),
  };
}

type Head = { readonly head: string; readonly canonical: string; readonly origin: string };

function alternateFaults({ head, canonical, origin }: Head): string[] {
  const told = links(head, 'alternate').filter(({ hreflang }) => hreflang);
  const languages = told.map(({ hreflang }) => hreflang!).sort();
  const asked = [...markets.map((one) => `${one.language}-${one.country}`), 'x-default'].sort();
  return [
    ...(languages.join() === asked.join() ? [] : [`is told in ${languages.join()}`]),
    ...(told.some(({ href }) => href === canonical) ? [] : ['does not name itself']),
    ...told.flatMap(({ href = '' }) => (isOwn(href, origin) ? [] : [`leads to ${href}`])),
  ];
}

function sharedFaults({ head, canonical }: Head): string[] {
  const said = (name: string) =>
    tags(head, 'meta').flatMap((tag) => (tag.property === `og:${name}` ? [tag.content ?? ''] : []));
  const once = ['title', 'type', 'image', 'url', 'description', 'locale', 'site_name'];
  const sizes = ['image:width', 'image:height'];
  return [
    ...once.flatMap((name) => (said(name).filter(Boolean).length === 1 ? [] : [`no og:${name}`])),
    ...said('image').flatMap((image) => (isWhole(image) ? [] : [`og:image is ${image}`])),
    ...said('url').flatMap((url) => (url === canonical ? [] : [`og:url is ${url}`])),
    ...sizes.flatMap((name) => (/^[1-9]\d+$/.test(said(name)[0] ?? '') ? [] : [`no og:${name}`])),
  ];
}

type Tag = Readonly<Record<string, string | undefined>>;

const links = (head: string, rel: string) => tags(head, 'link').filter((tag) => tag.rel === rel);
const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : address);

function tags(head: string, name: string): Tag[] {
  return [...head.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        value!.replaceAll('&amp;', '&'),
      ]),
    ),
  );
}
