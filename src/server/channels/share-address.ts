// The address of a shared picture. Its name is a hash of all it says, so that a new price is a new
// address and the old one may be kept by anybody for ever.
import { createHash } from 'node:crypto';
import type { ShareContent, ShareShape } from '#domain/pictures/shared-picture.ts';

export type ShareKind = 'good' | 'cooperative' | 'craft' | 'form' | 'region' | 'home';

export type ShareSubject = {
  readonly marketSlug: string;
  readonly kind: ShareKind;
  readonly id: string;
};

export type SharePlace = ShareSubject & { readonly shape: ShareShape; readonly hash: string };

/** Rises when the drawing itself changes. */
const edition = 2;

export function shareHash(content: ShareContent): string {
  const text = JSON.stringify([edition, inOrder(content)]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export function shareAddress(
  subject: ShareSubject,
  content: ShareContent,
  shape: ShareShape,
): string {
  const { marketSlug, kind, id } = subject;
  return `/media/share/${marketSlug}/${kind}-${id}-${shape}-${shareHash(content)}.jpg`;
}

const address =
  /^\/media\/share\/([a-z]{2}-[a-z]{2})\/(good|cooperative|craft|form|region|home)-([A-Za-z0-9-]{1,80})-(card|story)-([0-9a-f]{16})\.jpg$/;

/** Undefined for what no page of ours has ever written. */
export function readShareAddress(path: string): SharePlace | undefined {
  const found = address.exec(path);
  if (!found) return undefined;
  const [, marketSlug, kind, id, shape, hash] = found as unknown as [
    string,
    string,
    ShareKind,
    string,
    ShareShape,
    string,
  ];
  return { marketSlug, kind, id, shape, hash };
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, inOrder(one)]));
}
