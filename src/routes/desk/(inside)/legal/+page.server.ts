// The operator's legal pages: which are written, and one of them in one language to write.
import { fail } from '@sveltejs/kit';
import { isLegalPage, legalPages } from '#domain/legal/legal-pages.ts';
import { markets } from '#domain/markets.ts';
import { may } from '#domain/permissions/may.ts';
import { readReturnsWritten, writeReturns } from '#server/channels/write-returns.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { readLegalTexts, writeLegalText } from '#server/orders/legal-texts.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

const languages = [...new Set(markets.map((one) => one.language))];

export async function load({ locals, url }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker);
  const market = currentMarket();
  const wished = url.searchParams.get('page') ?? '';
  const page = isLegalPage(wished) ? wished : 'imprint';
  const spoken = url.searchParams.get('in');
  const language = languages.find((one) => one === spoken) ?? languages[0]!;
  const [texts, returns] = await Promise.all([
    readLegalTexts(market, { page }),
    readReturnsWritten(market),
  ]);
  const written = texts.find((one) => one.language === language);
  return {
    legalPage: page,
    legalPages,
    writtenIn: language,
    texts: languages.map((one) => ({
      language: one,
      written: texts.some((text) => text.language === one),
    })),
    written: written && { text: written.text, by: written.by, at: written.at },
    returns,
    mayWrite: may(asker, 'write-legal-text'),
  };
}

export const actions = {
  text: async ({ locals, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'write-legal-text');
    const form = await request.formData();
    const said = (name: string) => String(form.get(name) ?? '');
    const text = said('text');
    const outcome = await writeLegalText(currentMarket(), {
      asker,
      page: said('page'),
      language: said('in'),
      text,
    });
    return 'written' in outcome ? { saved: true } : fail(400, { most: outcome.most, text });
  },
  returns: async ({ locals, request }: RequestEvent) => {
    const asker = enterDesk(locals.asker, 'write-legal-text');
    const form = await request.formData();
    const told = {
      days: String(form.get('days') ?? ''),
      fees: String(form.get('fees') ?? ''),
      countries: form.getAll('countries').map(String),
    };
    const outcome = await writeReturns(currentMarket(), { asker, told });
    return 'written' in outcome ? { returnsSaved: true } : fail(400, { told, refused: outcome });
  },
};
