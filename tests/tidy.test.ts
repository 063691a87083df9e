// STYLE.md as a test: sizes, names, drawers and words that must not be here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from '../house.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|svelte|css|sql|md|js|typ)$/.test(file) && existsSync(file));
const code = files.filter((file) => /^(src|bin|tests|house\.ts)/.test(file) && /\.(ts|svelte)$/.test(file));
const text = (file: string) => readFileSync(file, 'utf8');
const lines = (file: string) => text(file).split('\n').length;

// Rows, words and rules are as long as the world is (decision 20).
const asLongAsTheWorld = /(schema\.ts|^src\/messages\/|\/rules\/|\/(forms|forms-of-[a-z]+|form-nouns|home-names|names|materials|styles|techniques|dyes|motifs|provinces|colours|regions|titles-read|tariff-classes|pictograms-of-[a-z]+)\.ts)/;
const ours = code.filter((file) => !asLongAsTheWorld.test(file) && !file.endsWith('.test.ts'));

describe('the house is tidy', () => {
  it('has no file over 400 lines, and nine in ten are under 200', () => {
    expect(ours.filter((file) => lines(file) > 400)).toEqual([]);
    expect(ours.filter((file) => lines(file) > 200).length / ours.length).toBeLessThan(0.1);
  });

  it('has files of the size of a thought: the median is at most 80 lines', () => {
    const sizes = ours.filter((file) => file.startsWith('src/')).map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('has no line over 120 columns, and few over 100', () => {
    const long = ours.flatMap((file) =>
      text(file).split('\n').filter((line) => line.length > 100).map((line) => ({ file, line })),
    );
    const total = ours.reduce((sum, file) => sum + lines(file), 0);
    expect(long.length / total).toBeLessThan(0.03);
  });

  it('has no drawers', () => {
    const drawer = /(^|\/)(utils?|helpers?|common|misc|types|manager|service|index)(\.ts|\/)/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('says on the first line of each file what it is for', () => {
    const silent = ours.filter((file) => file.endsWith('.ts') && !file.startsWith('src/routes/'))
      .filter((file) => !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(text(file)));
    expect(silent).toEqual([]);
  });

  it('has a room for each line of the map, and a line for each room', () => {
    const built = readdirSync('src/server', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'db').map((entry) => entry.name);
    const mapped = Object.entries(rooms);
    expect(built.filter((room) => !(room in rooms))).toEqual([]);
    expect(mapped.filter(([room, { ...law }]) => !('planned' in law) && !built.includes(room)).map(([room]) => room)).toEqual([]);
  });

  it('lets a room call only rooms above it', () => {
    const order = Object.keys(rooms);
    const upward = Object.entries(rooms).flatMap(([room, { may }]) =>
      (may as readonly string[]).filter((other) => order.indexOf(other) >= order.indexOf(room)).map((other) => `${room} → ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it('names no registry, no path of a machine, and nobody who writes it', () => {
    const words = new RegExp(['registry\\.npm' + 'js', '/wo' + 'rk/', '/ho' + 'me/[a-z]', 'cl' + 'aude', 'anth' + 'ropic', '\\bLL' + 'M\\b'].join('|'), 'i');
    expect(files.filter((file) => words.test(text(file)))).toEqual([]);
  });

  it('has no lonely or skipped test without its reason', () => {
    const lonely = code.filter((file) => /\b(it|test|describe)\.(only|todo|skip)\b/.test(text(file)) && basename(file) !== 'tidy.test.ts');
    expect(lonely).toEqual([]);
  });

  it('uses logical properties in its styles', () => {
    const physical = /(margin|padding|border)-(left|right|top|bottom)\b|(?<![-\w])(left|right)\s*:|text-align:\s*(left|right)/;
    const styled = files.filter((file) => /\.(css|svelte)$/.test(file));
    expect(styled.filter((file) => physical.test(text(file).replace(/<script[\s\S]*?<\/script>/g, ''))).map((file) => dirname(file))).toEqual([]);
  });
});
