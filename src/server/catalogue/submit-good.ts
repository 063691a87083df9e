// The cooperative sends a draft to the desk: only what can be shown, else it says what is missing.
import type { Asker } from '#domain/permissions/may.ts';
import { tellEvent } from '../events/tell-event.ts';
import type { Market } from '../market.ts';
import type { OpenQuestion } from './desk-good.ts';
import { type NotADraft, withOwnDraft } from './own-draft.ts';
import { markSubmitted } from './store-of-atelier.ts';

export type SubmitOutcome =
  | { readonly submitted: true }
  | { readonly refused: 'open-questions'; readonly questions: readonly OpenQuestion[] }
  | NotADraft;

export async function submitGood(
  market: Market,
  { asker, goodId }: { asker: Asker; goodId: string },
): Promise<SubmitOutcome> {
  return withOwnDraft<SubmitOutcome>(market, { asker, goodId }, async (market, good, place) => {
    const questions = questionsForHer(good.questions);
    if (questions.length > 0) return { refused: 'open-questions', questions };
    await markSubmitted(market, place);
    await tellEvent(market, {
      kind: 'good-submitted',
      subjectKind: 'good',
      subjectId: goodId,
      cooperativeId: place.cooperativeId,
      data: { by: asker.person.id },
    });
    return { submitted: true };
  });
}

/** What she can answer before it is shown; her cooperative's own approval is the desk's to settle. */
export function questionsForHer(questions: readonly OpenQuestion[]): OpenQuestion[] {
  return questions.filter(
    ({ key, before }) => before === 'publish' && key !== 'seller-not-approved',
  );
}
