// The block of data as it leaves, in the page's head.
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import StructuredData from './StructuredData.svelte';

it('structured data stands in the head as one block that no text of a seller can end', () => {
  const said = { '@type': 'Thing', name: '</script><script>alert(1)</script>' };
  const { head, body } = render(StructuredData, { props: { data: said } });
  const blocks = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)];
  expect(blocks).toHaveLength(1);
  expect(JSON.parse(blocks[0]![1]!)).toEqual(said);
  expect(head.match(/<script/g)).toHaveLength(1);
  expect(body).not.toContain('alert');
});
