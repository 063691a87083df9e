// Which faces may be shown now: of a cooperative for the desk, of one maker for her page.
import type { Face } from '#domain/pictures/face.ts';
import type { Market } from '#server/market.ts';
import { widthsOf } from '#server/media/media-url.ts';
import { findFaces, type FaceRow } from './store.ts';

/** By the person's id. */
export async function facesOf(
  market: Market,
  { cooperativeId }: { cooperativeId: string },
): Promise<Readonly<Record<string, Face>>> {
  const rows = await findFaces(market, { cooperativeId });
  return Object.fromEntries(rows.map((row) => [row.person_id, presentFace(row)]));
}

export async function faceOfMaker(
  market: Market,
  { makerId }: { makerId: string },
): Promise<Face | undefined> {
  const [row] = await findFaces(market, { makerId });
  return row && presentFace(row);
}

/** A portrait stands small on every page: no width above 480 is ever asked for. */
function presentFace({ picture_id: id, width, height }: FaceRow): Face {
  const widths = widthsOf(width).filter((one, index) => index === 0 || one <= 480);
  const set = (type: string) =>
    widths.map((one) => `/media/people/${id}/${one}.${type} ${one}w`).join(', ');
  const src = `/media/people/${id}/${widths.at(-1)!}.webp`;
  return { width, height, src, avif: set('avif'), webp: set('webp') };
}
