// One paper as a file: its bytes, and a name a person can find again.
import { isId } from '#domain/ids/id.ts';
import type { Market } from '../market.ts';
import { NotFound } from '../not-there.ts';
import { readPaper } from './paper-bytes.ts';
import { findPaper } from './store-of-dossier.ts';

export async function openPaper(
  market: Market,
  { paperId }: { paperId: string },
): Promise<{ readonly pdf: Buffer; readonly fileName: string }> {
  const paper = isId(paperId) ? await findPaper(market, paperId) : undefined;
  if (!paper) throw new NotFound(`paper ${paperId}`);
  const { number, kind, language, version, status, sha256 } = paper;
  const draft = status === 'draft' ? '-DRAFT' : '';
  return {
    pdf: await readPaper(market, { sha256 }),
    fileName: `${number}-${kind}-${language}-v${version}${draft}.pdf`.replace(/[^\w.-]/g, ''),
  };
}
