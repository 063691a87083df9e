// The works somebody saved, as one cookie holds them: short ids, the newest first. Read and written by
// the server and by the island alike.
import { isShortId } from '../ids/short-id.ts';

export const savedCookie = 'saved';
export const mostSaved = 100;

/** What is no id is left out, and each is there once. */
export function readSaved(text: string | undefined): string[] {
  const ids = (text ?? '').slice(0, 2_000).split('.').filter(isShortId);
  return [...new Set(ids)].slice(0, mostSaved);
}

export function writeSaved(ids: readonly string[]): string {
  return ids.join('.');
}

/** With it in front; unchanged where a hundred are saved already. */
export function withSaved(ids: readonly string[], id: string): readonly string[] {
  if (!isShortId(id) || ids.includes(id) || ids.length >= mostSaved) return ids;
  return [id, ...ids];
}

export function withoutSaved(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
