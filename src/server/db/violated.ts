// Constraints are named as sentences; this tells whether an error is one of them speaking.

export function violates(error: unknown, constraint: string): boolean {
  const { code, constraint: named } = error as { code?: string; constraint?: string };
  return typeof code === 'string' && code.startsWith('23') && named === constraint;
}
