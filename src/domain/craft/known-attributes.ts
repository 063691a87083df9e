// Answers given, and those the materials already give: what is known is never asked again.
import type { AttributeId } from './attributes.ts';
import { formRow } from './forms.ts';
import type { GoodFacts } from './good-facts.ts';
import { kindOfMaterial, type MaterialKind } from './materials.ts';

/** Every attribute of the form that is known, for customs and for safety law. */
export function knownAttributes(facts: GoodFacts): Readonly<Record<string, string>> {
  const { asks, mayAsk } = formRow(facts.form);
  const known = [...asks, ...mayAsk].map((id) => [id, knownAttribute(facts, id)] as const);
  return Object.fromEntries(known.flatMap(([id, value]) => (value ? [[id, value]] : [])));
}

/** The answer given, or the one the materials imply; undefined when it must be asked. */
export function knownAttribute(facts: GoodFacts, id: AttributeId): string | undefined {
  const given = facts.attributes[id];
  if (given !== undefined) return given;
  if (id === 'fibre') return onlyFibre(facts);
  if (id === 'outer') return onlySurface(facts, 'basketry');
  if (id === 'upper') return onlySurface(facts, 'raffia');
  return id === 'coral' && facts.materials.includes('coral') ? 'yes' : undefined;
}

// One fibre needs no question. Rags, sabra (agave or viscose under one name) and mixtures do.
function onlyFibre({ materials }: GoodFacts): string | undefined {
  const fibres = materials.filter((id) => kindOfMaterial(id) === 'fibre');
  const only = fibres.length === 1 ? fibres[0] : undefined;
  if (only === 'synthetic-fibre') return 'synthetic';
  return only === 'recycled-textile' || only === 'sabra' ? undefined : only;
}

function onlySurface({ materials }: GoodFacts, plaited: 'basketry' | 'raffia'): string | undefined {
  const kinds = new Set<MaterialKind>(materials.map(kindOfMaterial));
  const [only] = kinds;
  if (kinds.size !== 1) return undefined;
  if (only === 'leather') return 'leather';
  if (only === 'fibre') return 'textile';
  const named = plaited === 'basketry' || materials.every((id) => id === 'raffia');
  return only === 'plaiting' && named ? plaited : undefined;
}
