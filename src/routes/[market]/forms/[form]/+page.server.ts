// The works of one form: rugs, plates, fibulas.
import { formHeading } from '#domain/craft/count-form.ts';
import { crafts } from '#domain/craft/crafts.ts';
import { formRow, isForm } from '#domain/craft/forms.ts';
import { homeNames } from '#domain/craft/home-names.ts';
import { craftPath, formPath, worksPath } from '#lib/paths.ts';
import { shopMessages } from '#messages/shop/shop-messages.ts';
import { NotFound } from '#server/not-there.ts';
import { readShelfPage } from '../../crafts/read-shelf-page.server.ts';
import { shareForm } from '../../share.server.ts';
import { shopMarketOf } from '../../shop-market.ts';
import type { PageServerLoadEvent } from './$types';

export async function load({ params, url }: PageServerLoadEvent) {
  const shopMarket = shopMarketOf(params);
  const { form } = params;
  if (!isForm(form)) throw new NotFound(`form ${form}`);
  const { language } = shopMarket;
  const { craft } = formRow(form);
  const subject = { title: formHeading(form, language), demands: { form: [form] } };
  // A word that is doubtful is kept for search and not printed as how it is called.
  const { zgh, ary, doubtful } = homeNames[form] ?? {};
  const isSure = (lang: 'zgh' | 'ary') => doubtful !== lang && doubtful !== 'both';
  return {
    ...(await readShelfPage({ shopMarket, query: url.searchParams, subject })),
    share: shareForm(form, shopMarket),
    atHome: [
      ...(zgh && isSure('zgh') ? [{ lang: 'zgh', word: zgh }] : []),
      ...(ary && isSure('ary') ? [{ lang: 'ary', word: ary }] : []),
    ],
    at: {
      path: formPath(shopMarket, form),
      steps: [
        { text: shopMessages(shopMarket).shelf.all, href: worksPath(shopMarket) },
        { text: crafts[craft][language], href: craftPath(shopMarket, craft) },
      ],
    },
  };
}
