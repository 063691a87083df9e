// A seller's words for materials, found in our vocabulary where they are exactly one of its words.
import { type MaterialId, materialIds, materials } from '#domain/craft/materials.ts';

const bySpelling = new Map<string, MaterialId>();
for (const id of materialIds) {
  const { en, fr, ar, de, es, ja } = materials[id];
  const row: { spellings?: readonly string[] } = materials[id];
  for (const word of [id, en, fr, ar, de, es, ja, ...(row.spellings ?? [])]) {
    bySpelling.set(word.toLowerCase(), id);
  }
}

export type MatchedMaterials = {
  readonly known: readonly MaterialId[];
  readonly unknown: readonly string[];
};

export function matchMaterials(words: readonly string[]): MatchedMaterials {
  const known = new Set<MaterialId>();
  const unknown: string[] = [];
  for (const word of words) {
    const id = bySpelling.get(word.toLowerCase());
    if (id) known.add(id);
    else unknown.push(word);
  }
  return { known: [...known], unknown };
}
