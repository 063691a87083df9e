// Writes the composed part of docs/vocabulary.md: node bin/write-vocabulary.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { composedPart, pageMarks } from '#domain/craft/titles-page.ts';

const path = new URL('../docs/vocabulary.md', import.meta.url);
const [from, to] = pageMarks;
const page = readFileSync(path, 'utf8');
const before = page.slice(0, page.indexOf(from) + from.length);
const after = page.slice(page.indexOf(to));
writeFileSync(path, `${before}\n\n${composedPart()}\n\n${after}`);
