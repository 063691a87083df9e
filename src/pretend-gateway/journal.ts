// The gateway's memory: one JSON line a thing that happened, on the disk before anybody is told.
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

export type Journal<Entry> = {
  readonly past: readonly Entry[];
  write(entry: Entry): void;
  close(): void;
};

/** A last line torn by a crash was never told to anybody: it is cut off. */
export function openJournal<Entry>(path: string): Journal<Entry> {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a+', 0o600);
  const bytes = readFileSync(path);
  const whole = bytes.lastIndexOf(0x0a) + 1;
  if (whole < bytes.length) ftruncateSync(file, whole);
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').filter(Boolean);
  return {
    past: lines.map((line) => JSON.parse(line) as Entry),
    write(entry) {
      writeSync(file, `${JSON.stringify(entry)}\n`);
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}
