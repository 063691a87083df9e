// The life of a cooperative in the house, and the only way to move.

export const cooperativeMoves = {
  applied: ['in-review', 'approved', 'refused'],
  'in-review': ['approved', 'refused'],
  approved: ['suspended'],
  suspended: ['approved'],
  refused: ['in-review'],
} as const satisfies Record<string, readonly string[]>;

export type CooperativeState = keyof typeof cooperativeMoves;

export function mayBecome(from: string, to: CooperativeState): boolean {
  const moves: readonly string[] = cooperativeMoves[from as CooperativeState] ?? [];
  return moves.includes(to);
}
