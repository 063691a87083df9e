// The screens of a new work in the order they come, one question each, and the address of each.

export const steps = [
  'photos',
  'what',
  'materials',
  'size',
  'makers',
  'price',
  'voice',
  'check',
] as const;
export type Step = (typeof steps)[number];

export const homePath = '/atelier';
export const startPath = '/atelier/new';
export const workPath = '/atelier/work';
export const heardPath = '/atelier/heard';

export const stepPath = (goodId: string, step: Step) => `/atelier/new/${goodId}/${step}`;

export function stepAfter(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? 'check';
}

export function pathBefore(goodId: string, step: Step): string {
  const before = steps[steps.indexOf(step) - 1];
  return before ? stepPath(goodId, before) : homePath;
}

export const photoPath = (goodId: string, position: number, version = '') =>
  `/atelier/photo/${goodId}/${position}${version && `?v=${version.slice(0, 12)}`}`;

export const recordingPath = (goodId: string, version: string) =>
  `/atelier/recording/${goodId}?v=${version.slice(0, 12)}`;

/** Where an open question is answered; undefined for what is not hers to answer. */
export function stepOfQuestion(field: string): Step | undefined {
  if (field === 'picture') return 'photos';
  if (field === 'form' || field === 'style') return 'what';
  if (field === 'materials' || field === 'colours') return 'materials';
  if (field.startsWith('size') || field === 'packedWeightGrams') return 'size';
  if (field === 'origin' || field === 'region' || field === 'place') return 'makers';
  if (['price', 'stock', 'one-piece', 'making-days'].includes(field)) return 'price';
  return undefined;
}
