// A bug in a paper is found before it is printed.
export function assert(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(`not so: ${sentence}`);
}
