// Where a list stopped: the instant and the id of the last row seen, as one word of an address.
import { isId } from '#domain/ids/id.ts';

export type Cursor = { readonly at: string; readonly id: string };

export function cursorOf(at: Date, id: string): string {
  return `${at.toISOString()}_${id}`;
}

/** Undefined for what is no cursor of ours: the list then begins at its beginning. */
export function readCursor(text: string | null | undefined): Cursor | undefined {
  const [, at, id] = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z)_(.{36})$/.exec(text ?? '') ?? [];
  return at && id && isId(id) && !Number.isNaN(Date.parse(at)) ? { at, id } : undefined;
}
