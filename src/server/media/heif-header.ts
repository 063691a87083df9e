// What the boxes of a HEIC say before anything of it is decoded (ISO 23008-12): how many pixels it
// claims, and their colours. Only reads; a file that lies is caught by the decoder's limits.

export type HeifHeader = {
  /** The largest picture in the file, a whole grid or one of its tiles. */
  readonly width: number;
  readonly height: number;
  /** The ICC profile of its colours, where there is one. */
  readonly profile?: Buffer;
  /** ISO 23091-2 colour primaries: 1 is sRGB's, 12 Display P3's. */
  readonly primaries?: number;
};

/** Undefined for a file that is not whole enough to be asked. */
export function readHeifHeader(bytes: Uint8Array): HeifHeader | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const meta = boxesIn(file).find(({ type }) => type === 'meta');
  // A full box: its version and flags come before the boxes in it.
  const inMeta = meta && boxesIn(meta.body.subarray(4));
  const properties = inMeta?.find(({ type }) => type === 'iprp');
  const container = properties && boxesIn(properties.body).find(({ type }) => type === 'ipco');
  if (!container) return undefined;
  const found = boxesIn(container.body);
  const extents = found.filter(({ type, body }) => type === 'ispe' && body.byteLength >= 12);
  const [largest] = extents
    .map(({ body }) => ({ width: body.readUInt32BE(4), height: body.readUInt32BE(8) }))
    .toSorted((a, b) => b.width * b.height - a.width * a.height);
  return largest && { ...largest, ...colours(found) };
}

function colours(found: readonly Box[]): { profile?: Buffer; primaries?: number } {
  const colour = (kind: RegExp) =>
    found.find(({ type, body }) => type === 'colr' && kind.test(body.toString('latin1', 0, 4)));
  const profile = colour(/^(prof|rICC)$/)?.body.subarray(4);
  const said = colour(/^nclx$/)?.body;
  if (profile) return { profile };
  return said && said.byteLength >= 6 ? { primaries: said.readUInt16BE(4) } : {};
}

type Box = { readonly type: string; readonly body: Buffer };

/** Stops at the first box that does not fit: what follows cannot be trusted. */
function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.byteLength && boxes.length < 10_000;) {
    const said = bytes.readUInt32BE(at);
    const long = said === 1 && at + 16 <= bytes.byteLength;
    const head = long ? 16 : 8;
    const size = long
      ? Number(bytes.readBigUInt64BE(at + 8))
      : said === 0
        ? bytes.byteLength - at
        : said;
    if (size < head || at + size > bytes.byteLength) break;
    const type = bytes.toString('latin1', at + 4, at + 8);
    boxes.push({ type, body: bytes.subarray(at + head, at + size) });
    at += size;
  }
  return boxes;
}
