// A parcel's dossier: weigh, settle the codes, write the papers.
import { fail } from '@sveltejs/kit';
import { isId } from '#domain/ids/id.ts';
import { type Action, may } from '#domain/permissions/may.ts';
import { settleClass } from '#server/catalogue/settle-class.ts';
import { registerForPapers } from '#server/cooperatives/register-for-papers.ts';
import { currentMarket } from '#server/current-market.ts';
import { readDossier } from '#server/dossier/read-dossier.ts';
import { writePapers } from '#server/dossier/write-papers.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { measureParcel } from '#server/orders/measure-parcel.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  allow(locals, 'write-papers');
  if (!isId(params.id)) throw new NotFound(`parcel ${params.id}`);
  return { dossier: await readDossier(currentMarket(), { parcelId: params.id }) };
}

export const actions: Actions = {
  async measure({ locals, params, request }) {
    const by = allow(locals, 'measure-parcel');
    const form = await request.formData();
    const whole = (name: string) =>
      Math.round(Number(String(form.get(name) ?? '').replace(',', '.')));
    const measures = {
      grossWeightGrams: whole('grossWeight'),
      lengthMm: whole('length') * 10,
      widthMm: whole('width') * 10,
      heightMm: whole('height') * 10,
    };
    const outcome = await measureParcel(currentMarket(), { parcelId: params.id, measures, by });
    return 'refused' in outcome ? fail(422, { refused: outcome.refused }) : { measured: true };
  },
  async classify({ locals, request }) {
    const form = await request.formData();
    const outcome = await settleClass(currentMarket(), {
      asker: locals.asker,
      goodId: String(form.get('good')),
      hsCode: String(form.get('code')),
    });
    return 'refused' in outcome ? fail(422, { refused: outcome.refused }) : { settled: true };
  },
  async exporter({ locals, params, request }) {
    allow(locals, 'write-papers');
    const form = await request.formData();
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const { exporter } = await readDossier(currentMarket(), { parcelId: params.id });
    const details = {
      addressLine: said('addressLine'),
      postcode: said('postcode'),
      taxIdentifier: said('taxIdentifier'),
      tradeRegister: said('tradeRegister'),
      artisanRegister: said('artisanRegister'),
    };
    const asked = { asker: locals.asker, cooperativeId: exporter.cooperativeId, details };
    const outcome = await registerForPapers(currentMarket(), asked);
    return 'refused' in outcome ? fail(422, { refused: outcome.refused, fields: outcome.fields }) : { registered: true };
  },
  async write({ locals, params, request }) {
    allow(locals, 'write-papers');
    const draft = (await request.formData()).get('draft') === 'yes';
    const outcome = await writePapers(currentMarket(), { parcelId: params.id, draft });
    return 'refused' in outcome ? fail(409, { refused: outcome.refused }) : { written: true };
  },
};

function allow(locals: App.Locals, action: Action): string {
  if (!may(locals.asker, action)) throw new Forbidden(action);
  return locals.asker!.person.id;
}
