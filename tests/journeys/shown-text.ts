// What of a page never passed through messages: read in en-XA, where every message is in brackets.
import type { Page } from 'playwright-core';
import { areaName, areasOf } from '#domain/addresses/areas.ts';
import { craftIds, crafts } from '#domain/craft/crafts.ts';
import { colourIds, colourName } from '#domain/craft/colours.ts';
import { formHeading } from '#domain/craft/count-form.ts';
import { dyeIds, dyeName } from '#domain/craft/dyes.ts';
import { formIds, formName } from '#domain/craft/forms.ts';
import { materialIds, materialName } from '#domain/craft/materials.ts';
import { motifIds, motifName } from '#domain/craft/motifs.ts';
import { regionIds, regionName } from '#domain/craft/regions.ts';
import { styleName, styles, type StyleId } from '#domain/craft/styles.ts';
import { techniqueIds, techniqueName } from '#domain/craft/techniques.ts';
import { collectionIds, collections } from '#domain/shelf/collections.ts';
import { currencies } from '#domain/money/currency.ts';
import { markets } from '#domain/markets.ts';
import { en as craftWords } from '#messages/craft/en.ts';

/** Every text of the page and of the attributes that are read aloud, data of its own kind apart. */
export async function unbracketed(page: Page): Promise<string[]> {
  const { shown, marked } = await page.evaluate(() => {
    // Names, amounts and what people wrote are marked where they stand; answers are a form's.
    const data =
      'bdi, [translate="no"], [dir="auto"], body [lang], address, textarea, script, style';
    const spoken = ['aria-label', 'alt', 'title', 'placeholder'];
    const found: string[] = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement!.closest(data)) found.push(node.textContent!);
    for (const element of document.body.querySelectorAll('*'))
      for (const name of spoken)
        if (!element.closest(data)) found.push(element.getAttribute(name) ?? '');
    for (const meta of document.querySelectorAll('meta[name="description"], meta[property^="og:"]'))
      if (!/url|image$|locale|type/.test(meta.getAttribute('property') ?? ''))
        found.push(meta.getAttribute('content')!);
    const marked = [...document.body.querySelectorAll(data)].map((one) => one.textContent!.trim());
    return { shown: found, marked };
  });
  // What is marked as a name where it is read is that name in the title and in labels too.
  const names = [...new Set(marked)].filter(Boolean).sort((a, b) => b.length - a.length);
  const nameless = (text: string) => names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  const bare = shown.map(withoutMessages).filter((text) => !isOfTheWorld(nameless(text)));
  return [...new Set(bare)];
}

/** Without what is in brackets, one within another, and what a message isolates. */
function withoutMessages(text: string): string {
  const plain = text.replace(/\u2068[^\u2069]*\u2069/g, '');
  // A message around a link or a name is read in parts: one begins with its bracket, one ends with it.
  const inner = plain.replace(/\[[^[\]]*\]|^\s*\[[^[\]]*$|^[^[\]]*\]\s*$/g, ' ');
  return inner === plain ? plain.replace(/\s+/g, ' ').trim() : withoutMessages(inner);
}

/** Titles, alternative texts and names of things are composed by the vocabulary, in its own words. */
function isOfTheWorld(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return words.every((word) => vocabulary.has(word));
}

const places = new Intl.DisplayNames('en-US', { type: 'region' });
const languages = new Intl.DisplayNames('en-US', { type: 'language' });

const vocabulary = new Set(
  [
    ...craftIds.map((id) => crafts[id].en),
    ...formIds.flatMap((id) => [formName(id, 'en'), formHeading(id, 'en')]),
    ...materialIds.map((id) => materialName(id, 'en')),
    ...colourIds.map((id) => colourName(id, 'en')),
    ...regionIds.map((id) => regionName(id, 'en')),
    ...(Object.keys(styles) as StyleId[]).map((id) => styleName(id, 'en')),
    ...techniqueIds.map((id) => techniqueName(id, 'en')),
    ...dyeIds.map((id) => dyeName(id, 'en')),
    ...motifIds.map((id) => motifName(id, 'en')),
    ...textsOf(craftWords),
    ...Object.values(craftWords.making).map((say) =>
      typeof say === 'function' ? say({ count: 1 } as never) : '',
    ),
    ...collectionIds.map((id) => collections[id].name.en),
    ...markets.flatMap(({ country, language }) => [places.of(country)!, languages.of(language)!]),
    places.of('MA')!,
    ...currencies,
    ...markets.flatMap(({ country }) =>
      areasOf(country).map(({ code }) => areaName(country, code, 'en')),
    ),
  ].flatMap((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? []),
);

/** The craft's sentences, with nothing put into them. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words({ items: [], text: '', inMorocco: true }))];
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsOf) : [];
}
