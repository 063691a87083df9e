import { expect, test } from 'vitest';
import { withoutHydration } from './without-hydration.ts';

test('marks of blocks and links to styles that are there already go, and nothing a reader sees', () => {
  const drawn =
    '<head><link href="/_app/immutable/assets/Seal.D_8oxX0T.css" rel="stylesheet" disabled media="(max-width: 0)">\n' +
    '<link rel="canonical" href="/de-de/"></head>' +
    '<!--hqm8aa--><p><!--[-1--><!--]--><!--[0-->Zehn <!---->Stücke<!--]--></p><!--$s1-->';
  expect(withoutHydration(drawn)).toBe(
    '<head><link rel="canonical" href="/de-de/"></head><p>Zehn Stücke</p>',
  );
});

test('a comment that says something stays, and so does a sheet that is needed', () => {
  const page =
    '<!-- said by hand --><link href="/print.css" rel="stylesheet" media="print"><p>&lt;!--[--&gt;</p>';
  expect(withoutHydration(page)).toBe(page);
});
