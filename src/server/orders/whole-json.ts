// What is stored whole: money inside keeps its integers as text ("minor": "1250").

export function wholeJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? part.toString() : part,
  );
}
