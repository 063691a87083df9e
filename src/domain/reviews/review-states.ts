// The life of a review. What was published can be taken down, and a refusal can be taken back; what
// is written stays as she wrote it.

export const reviewMoves = {
  written: ['published', 'refused'],
  published: ['refused'],
  refused: ['published'],
} as const;

export type ReviewState = keyof typeof reviewMoves;

export const reviewStates = Object.keys(reviewMoves) as readonly ReviewState[];

export function mayMoveReview(from: string, to: ReviewState): boolean {
  const moves: readonly string[] = Object.hasOwn(reviewMoves, from)
    ? reviewMoves[from as ReviewState]
    : [];
  return moves.includes(to);
}
