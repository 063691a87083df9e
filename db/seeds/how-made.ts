// What invented makers tell of their work besides: how it was made, what coloured it, what one can see
// on it. It agrees with the drawings of the good, and says nothing where the drawing leaves it open.
import type { DyeId } from '#domain/craft/dyes.ts';
import type { MotifId } from '#domain/craft/motifs.ts';
import type { TechniqueId } from '#domain/craft/techniques.ts';

type Made = {
  readonly techniques?: readonly TechniqueId[];
  readonly motifs?: readonly MotifId[];
  /** By the colour that is seen. */
  readonly dyes?: Readonly<Record<string, DyeId>>;
};

const plants = {
  red: 'madder',
  orange: 'madder',
  indigo: 'indigo',
  blue: 'indigo',
  saffron: 'saffron',
  henna: 'henna',
  brown: 'walnut',
  green: 'weld',
} as const satisfies Record<string, DyeId>;

/** By form and style, by form alone where the style has no row. */
const made: Readonly<Record<string, Made>> = {
  'rug/beni-ouarain': { motifs: ['lozenge', 'lattice'] },
  'rug/mrirt': { motifs: ['lozenge'] },
  'rug/azilal': { motifs: ['lozenge'] },
  'rug/taznakht': {
    techniques: ['knotting', 'twining'],
    motifs: ['medallion', 'band'],
    dyes: plants,
  },
  'rug/rabati': { motifs: ['medallion', 'flower'] },
  'rag-rug/boucherouite': { motifs: ['lozenge'] },
  'flat-rug/hanbel': { motifs: ['band', 'chevron'] },
  'flat-rug/zanafi': { techniques: ['twining'], motifs: ['band'] },
  'cushion-cover/hanbel': { techniques: ['flat-weaving'], motifs: ['band', 'chevron'] },
  'blanket/handira': { techniques: ['flat-weaving'], motifs: ['stripe'] },
  'blanket/hanbel': { techniques: ['flat-weaving'], motifs: ['band'] },
  scarf: { dyes: plants },
  'plate/fes': {
    techniques: ['throwing', 'brush-painting'],
    motifs: ['rosette'],
    dyes: { blue: 'cobalt', indigo: 'cobalt', green: 'copper' },
  },
  'plate/safi': { techniques: ['throwing', 'brush-painting'], motifs: ['zigzag', 'lozenge'] },
  'bowl/tamegroute': { techniques: ['throwing'], dyes: { green: 'copper' } },
  'vase/tamegroute': { techniques: ['throwing'], dyes: { green: 'copper' } },
  'tagine/safi': { techniques: ['throwing', 'brush-painting'], motifs: ['triangle', 'lozenge'] },
  'jug/safi': { techniques: ['throwing'] },
  'tile-panel/fes': { techniques: ['tile-cutting'], motifs: ['star-sixteen', 'rosette'] },
  'fibula/tiznit': { techniques: ['filigree', 'enamelling'] },
  'bracelet/tiznit': { techniques: ['engraving', 'enamelling'] },
  pouf: { motifs: ['star-eight'] },
  lantern: { techniques: ['piercing'], motifs: ['star-eight'] },
  tray: { techniques: ['repousse', 'engraving'], motifs: ['rosette'] },
  basket: { techniques: ['coiling'] },
  'bread-basket': { techniques: ['coiling'] },
  'straw-hat': { techniques: ['plaiting'] },
  'argan-oil': { techniques: ['cold-pressing'] },
};

type Asked = {
  readonly form: string;
  readonly style?: string;
  readonly colours: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
};

export type HowMade = {
  readonly techniques: readonly string[];
  readonly dyes: readonly string[];
  readonly motifs: readonly string[];
};

export function howMade({ form, style, colours, attributes }: Asked): HowMade {
  const { techniques = [], motifs = [], dyes = {} } = made[`${form}/${style}`] ?? made[form] ?? {};
  // Of yarn a plant is named only where the dyes are told to be of plants.
  const told = dyes === plants && attributes['dye'] !== 'plant-dyed' ? {} : dyes;
  const used = colours.flatMap((colour) => told[colour] ?? []);
  return { techniques, dyes: [...new Set(used)], motifs };
}
