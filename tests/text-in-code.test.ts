// All text for people comes from messages, and every number through Intl: read from the code itself.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numbersInCode, textInCode } from './text-in-code.ts';

const shop = ['src/routes/[[]market]/**', 'src/lib/components'];
const filesOf = (kind: string) =>
  shop
    .flatMap((folder) => globSync(`${folder}/*.${kind}`))
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
const read = (file: string) => readFileSync(file, 'utf8');
const templates = filesOf('svelte');
const scripts = filesOf('ts');

/** By file, so that one look tells where to go. */
function tell(files: readonly string[], find: (source: string) => readonly string[]) {
  const found = files.map((file) => [file, find(read(file))] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}

describe('the shop’s code', () => {
  it('is there to be read', () => {
    expect(templates.length).toBeGreaterThan(30);
    expect(scripts.length).toBeGreaterThan(20);
  });

  it('has no text for people in a template', () => {
    expect(tell(templates, textInCode)).toEqual({});
  });

  it('has no sentence in a script', () => {
    const sentence = /(?<![\w.$])(['"`])(\p{Lu}\p{Ll}+(?: [\p{L}’']+)+[.!?]?)\1/gu;
    const find = (source: string) =>
      [...withoutComments(source).matchAll(sentence)].map((match) => match[2]!);
    expect(tell([...scripts, ...templates], find)).toEqual({});
  });

  it('writes numbers, money and days by the locale, and apart from the text around them', () => {
    expect(tell(templates, numbersInCode)).toEqual({});
  });

  it('leaves formatting to the formatters', () => {
    const byHand = /\.toLocale\w*String\(|\.toFixed\(|\bnew Intl\.\w+/g;
    const find = (source: string) => source.match(byHand) ?? [];
    expect(tell([...scripts, ...templates], find)).toEqual({});
  });

  it('asks for the words of the market, so that a pseudo market is heard', () => {
    const byLanguage = /\b\w+Messages\((?:\w+\.)?language\)/g;
    const find = (source: string) => source.match(byLanguage) ?? [];
    expect(tell([...scripts, ...templates], find)).toEqual({});
  });

  it('gives messages amounts and lengths that stand apart from the words', () => {
    const given = /[{,]\s*\w+: format(?:Money|MoneyFully|Number|Length|Weight|Pounds)\(/g;
    const said = /\bsay[\w.[\]']*\(\{[^;]*?\}\)/g;
    const find = (source: string) =>
      (source.match(said) ?? []).flatMap((call) => call.match(given) ?? []);
    expect(tell([...scripts, ...templates], find)).toEqual({});
  });
});

describe('the reader of templates', () => {
  it.each([
    ['<p>Buy now</p>', ['Buy now']],
    ['<button aria-label="Close">×</button>', ['Close']],
    ['<Field label="Name" name="name" />', ['Name']],
    ["<p>{sold ? 'Sold out' : say.left}</p>", ['Sold out']],
    ['<p class="hint" id="some words">· {say.a} –</p>', []],
    ["<p>{kind === 'sold' ? say.sold : ''}</p>", []],
    ['<meta name="robots" content="noindex" />', []],
    ['<meta name="description" content="Rugs for you" />', ['Rugs for you']],
  ])('in %s finds %j', (source, found) => expect(textInCode(source)).toEqual(found));

  it.each([
    ['<p>{formatMoney(a, b)}</p>', ['formatMoney(a, b)']],
    ['<p><bdi>{formatMoney(a, b)}</bdi></p>', []],
    ['<p>{line.quantity}</p>', ['line.quantity']],
    ['<option>{index + 1}</option>', ['index + 1']],
    ['<option>{formatNumber(index + 1, locale)}</option>', []],
    ['<p>{say.each({ amount: isolated(formatMoney(a, b)) })}</p>', []],
  ])('in %s finds the numbers %j', (source, found) => expect(numbersInCode(source)).toEqual(found));
});

function withoutComments(source: string): string {
  return source.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
