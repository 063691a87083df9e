// The draft of this address, hers and still a draft; and an answer upon it, then the next screen.
import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { craftMessages } from '#messages/craft/craft-messages.ts';
import { type AtelierLanguage, atelierMessages } from '#messages/atelier/atelier-messages.ts';
import { type Answers, answerGood } from '#server/catalogue/answer-good.ts';
import { readOwnDraft } from '#server/catalogue/read-own-draft.ts';
import { type Step, stepAfter, stepPath, workPath } from '#lib/atelier/steps.ts';
import { enter } from '../../enter.server.ts';

export type DraftEvent = RequestEvent & { readonly params: { readonly id: string } };

export async function ownDraft(event: DraftEvent) {
  const entered = await enter(event);
  const draft = await readOwnDraft(entered.market, {
    asker: entered.asker,
    goodId: event.params.id,
  });
  if (draft.good.state !== 'draft') redirect(303, workPath);
  return { ...entered, ...draft };
}

/** Where a screen leads: on, or back to the summary when she came from there. */
export function onwards({ params, url }: DraftEvent, step: Step): string {
  const back = url.searchParams.get('then') === 'check';
  return stepPath(params.id, back ? 'check' : stepAfter(step));
}

/** `stay` saves and shows the same screen again. What does not hold comes back with its words. */
export async function answerStep(
  event: DraftEvent,
  { step, answers, stay = false }: { step: Step; answers: Answers; stay?: boolean },
) {
  const { market, asker, language } = await enter(event);
  const outcome = await answerGood(market, { asker, goodId: event.params.id, answers });
  if ('completed' in outcome)
    redirect(303, stay ? event.url.pathname + event.url.search : onwards(event, step));
  if (outcome.refused !== 'good-does-not-hold') redirect(303, workPath);
  return fail(400, { told: toldOf(outcome.fields, answers, language), said: answers });
}

/** By the id of the input on the screen; what another screen must put right has none, and begins with "_". */
function toldOf(
  fields: Readonly<Record<string, string>>,
  answers: Answers,
  language: AtelierLanguage,
) {
  const asked = new Set(
    Object.keys(answers).map((field) => field.replace(/^variant\.size\./, 'variant.')),
  );
  const told = Object.entries(fields)
    // A measure that does not hold is said once, not also as a size that lacks it.
    .filter(([field], _, all) => field !== 'variant.size' || all.length === 1)
    .map(([field, fault]) => {
      if (field === 'variant.size')
        return ['size', atelierMessages(language).faults['lacks-a-measure']];
      return [
        asked.has(field) ? field.replace('variant.', '') : `_${field}`,
        faultWords(fault, language),
      ];
    });
  return Object.fromEntries(told) as Record<string, string>;
}

function faultWords(fault: string, language: AtelierLanguage): string {
  const own: Readonly<Record<string, string>> = atelierMessages(language).faults;
  const craft: Readonly<Record<string, string>> = craftMessages(language).faults;
  return own[fault] ?? craft[fault] ?? atelierMessages(language).wrong;
}
