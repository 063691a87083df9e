// Dividing integers with a named rounding: whoever divides money says what happens to the rest.

export type Rounding = 'half-up' | 'half-even' | 'down' | 'up' | 'floor' | 'ceiling';

/** numerator ÷ denominator as an integer. "half-up" goes away from zero, "down" towards it. */
export function divide(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator === 0n) throw new RangeError('division by zero');
  if (denominator < 0n) return divide(-numerator, -denominator, rounding);
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n) return quotient;
  const away = numerator < 0n ? -1n : 1n;
  return roundsAway(rest < 0n ? -rest : rest, denominator, quotient, away, rounding)
    ? quotient + away
    : quotient;
}

function roundsAway(
  rest: bigint,
  denominator: bigint,
  quotient: bigint,
  away: bigint,
  rounding: Rounding,
): boolean {
  switch (rounding) {
    case 'half-up':
      return rest * 2n >= denominator;
    case 'half-even':
      return rest * 2n > denominator || (rest * 2n === denominator && quotient % 2n !== 0n);
    case 'down':
      return false;
    case 'up':
      return true;
    case 'floor':
      return away < 0n;
    case 'ceiling':
      return away > 0n;
  }
}
