// One paper as a PDF, for whoever may see the desk's papers.
import { may } from '#domain/permissions/may.ts';
import { currentMarket } from '#server/current-market.ts';
import { openPaper } from '#server/dossier/open-paper.ts';
import { NotFound } from '#server/not-there.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
  if (!may(locals.asker, 'write-papers')) throw new NotFound(`paper ${params.id}`);
  const { pdf, fileName } = await openPaper(currentMarket(), { paperId: params.id });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileName}"`,
      'cache-control': 'private, no-store',
    },
  });
};
