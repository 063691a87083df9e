// The names closest to one that is not there, so that a slip of the keyboard is quickly seen.

export function nearestNames(asked: string, names: readonly string[], count = 3): string[] {
  const close = Math.max(3, Math.ceil(asked.length / 2));
  return names
    .map((name) => ({ name, distance: distanceOf(asked.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= close || name.includes(asked))
    .sort((left, right) => left.distance - right.distance || (left.name < right.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}

// Letters to add, drop or change to come from one word to the other (Levenshtein).
function distanceOf(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let column = 1; column <= to.length; column++) {
      const changed = before[column - 1]! + (from[row - 1] === to[column - 1] ? 0 : 1);
      now.push(Math.min(changed, before[column]! + 1, now[column - 1]! + 1));
    }
    before = now;
  }
  return before[to.length]!;
}
