// Where a page stands, what it lists and whose house it is, in the words of schema.org.

const context = { '@context': 'https://schema.org/' };

type Step = { readonly text: string; readonly href: string };

/** The last step is the page itself and needs no address. */
export function breadcrumbList(
  { steps, here }: { readonly steps: readonly Step[]; readonly here: string },
  origin: string,
): object {
  const items = [
    ...steps.map(({ text, href }) => ({ name: text, item: origin + href })),
    { name: here },
  ];
  return {
    ...context,
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...item,
    })),
  };
}

type Listed = {
  readonly name: string;
  readonly url: string;
  readonly items: readonly { readonly name: string; readonly url: string }[];
  /** How many stand on the pages before. */
  readonly before: number;
};

export function collectionPage({ name, url, items, before }: Listed): object {
  return {
    ...context,
    '@type': 'CollectionPage',
    name,
    url,
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: items.map((item, index) => ({
        '@type': 'ListItem',
        position: before + index + 1,
        ...item,
      })),
    },
  };
}

export function organization({
  name,
  url,
  about,
}: {
  name: string;
  url: string;
  about: string;
}): object {
  return { ...context, '@type': 'Organization', name, url, description: about };
}

/** A cooperative, where it is. */
export function cooperativeOrganization(house: {
  readonly name: string;
  readonly url: string;
  readonly place: string;
  readonly foundedYear?: number;
}): object {
  return {
    ...context,
    '@type': 'Organization',
    name: house.name,
    url: house.url,
    address: { '@type': 'PostalAddress', addressLocality: house.place, addressCountry: 'MA' },
    ...(house.foundedYear ? { foundingDate: String(house.foundedYear) } : {}),
  };
}
