// One cooperative: its details, its checklist, its approval, its members and their accounts.
import { fail } from '@sveltejs/kit';
import { may } from '#domain/permissions/may.ts';
import { givenFrom } from '#lib/desk/given-from.ts';
import { addMember } from '#server/cooperatives/add-member.ts';
import { approve } from '#server/cooperatives/approve.ts';
import { changeDetails } from '#server/cooperatives/change-details.ts';
import { checkItem } from '#server/cooperatives/check-item.ts';
import { consentToName } from '#server/cooperatives/consent-to-name.ts';
import { readCooperative } from '#server/cooperatives/read-cooperatives.ts';
import { refuse } from '#server/cooperatives/refuse.ts';
import { facesOf } from '#server/consent/read-faces.ts';
import { hideFace, showFace } from '#server/consent/show-face.ts';
import { mostBytes } from '#server/media/keep-original.ts';
import { currentMarket } from '#server/current-market.ts';
import { enterDesk } from '#server/desk/enter-desk.ts';
import { makeAccount } from '#server/identity/make-account.ts';
import type { PageServerLoadEvent, RequestEvent } from './$types';

export async function load({ locals, params }: PageServerLoadEvent) {
  const asker = enterDesk(locals.asker, 'read-cooperative');
  const cooperative = await readCooperative(currentMarket(), { asker, slug: params.slug });
  const allowed = { approve: may(asker, 'approve-cooperative'), rib: may(asker, 'change-rib') };
  const faces = await facesOf(currentMarket(), { cooperativeId: cooperative.id });
  return { cooperative, allowed, faces };
}

/** Who asks, of which cooperative, and what her form says. */
async function asked({ locals, params, request }: RequestEvent) {
  const asker = enterDesk(locals.asker);
  const form = await request.formData();
  const said = (name: string) => String(form.get(name) ?? '').slice(0, 2000);
  return { asker, slug: params.slug, form, said };
}

export const actions = {
  check: async (event: RequestEvent) => {
    const { asker, slug, said } = await asked(event);
    const checked = said('checked') === 'yes';
    await checkItem(currentMarket(), {
      asker,
      slug,
      item: said('item'),
      checked,
      note: said('note'),
    });
    return { done: 'check' as const };
  },
  approve: async (event: RequestEvent) => {
    const { asker, slug } = await asked(event);
    const outcome = await approve(currentMarket(), { asker, slug });
    return 'refused' in outcome
      ? fail(409, { notApproved: outcome.refused })
      : { done: 'approved' as const };
  },
  refuse: async (event: RequestEvent) => {
    const { asker, slug, said } = await asked(event);
    const outcome = await refuse(currentMarket(), { asker, slug, reason: said('reason') });
    return 'refused' in outcome
      ? fail(400, { notRefused: outcome.refused })
      : { done: 'refused' as const };
  },
  details: async (event: RequestEvent) => {
    const { asker, slug, form } = await asked(event);
    const given = givenFrom(form);
    const outcome = await changeDetails(currentMarket(), { asker, slug, given });
    if (!('refused' in outcome))
      return { done: 'changed' as const, lookAgainAt: outcome.lookAgainAt };
    // A RIB that was refused is not handed back to the page.
    const { rib: _, ...shown } = given;
    return fail(400, {
      given: shown,
      fields: outcome.refused === 'not-your-rib' ? {} : outcome.fields,
      notYourRib: outcome.refused === 'not-your-rib',
    });
  },
  member: async (event: RequestEvent) => {
    const { asker, slug, said } = await asked(event);
    const member = {
      name: said('memberName'),
      role: said('role'),
      phone: said('phone'),
      email: said('email'),
      language: said('language') || 'ar',
    };
    const outcome = await addMember(currentMarket(), { asker, slug, ...member });
    if ('refused' in outcome) return fail(400, { member, memberFields: outcome.fields });
    return { done: outcome.added ? ('memberAdded' as const) : ('memberThere' as const) };
  },
  consent: async (event: RequestEvent) => {
    const { asker, slug, form, said } = await asked(event);
    const { id } = await readCooperative(currentMarket(), { asker, slug });
    const publicName = form.has('take') ? null : said('publicName');
    const given = { asker, personId: said('personId'), cooperativeId: id, publicName };
    const outcome = await consentToName(currentMarket(), given);
    return 'refused' in outcome ? fail(422, { notAName: true }) : { done: 'nameKept' as const };
  },
  face: async (event: RequestEvent) => {
    enterDesk(event.locals.asker); // before anything is read
    const length = Number(event.request.headers.get('content-length') ?? Number.NaN);
    if (!(length <= mostBytes + 100_000)) return fail(413, { notAFace: 'badFace' as const });
    const { asker, slug, form, said } = await asked(event);
    const { id: cooperativeId } = await readCooperative(currentMarket(), { asker, slug });
    const hers = { asker, personId: said('personId'), cooperativeId };
    if (form.has('hide')) {
      await hideFace(currentMarket(), hers);
      return { done: 'changed' as const, lookAgainAt: [] };
    }
    const file = form.get('picture');
    const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
    const outcome = await showFace(currentMarket(), { ...hers, bytes });
    if (!('refused' in outcome)) return { done: 'changed' as const, lookAgainAt: [] };
    return outcome.refused === 'storage-unavailable'
      ? fail(503, { notAFace: 'faceLater' as const })
      : fail(422, { notAFace: 'badFace' as const });
  },
  account: async (event: RequestEvent) => {
    const { asker, slug, said } = await asked(event);
    const { members } = await readCooperative(currentMarket(), { asker, slug });
    const member = members.find((one) => one.personId === said('personId'));
    if (!member) return fail(404, { noAccount: 'noEmail' as const });
    const outcome = await makeAccount(currentMarket(), { asker, personId: member.personId });
    if (!('refused' in outcome))
      return { account: { email: outcome.email, password: outcome.oneTimePassword } };
    return fail(409, {
      noAccount: outcome.refused === 'email-taken' ? ('emailTaken' as const) : ('noEmail' as const),
    });
  },
};
