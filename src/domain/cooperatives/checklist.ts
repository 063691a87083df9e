// What the desk looks at between application and approval; nobody is approved with an item open.

/** `when`: only for those it concerns; the others have nothing to look at. */
export const checklist = {
  'registration-seen': {}, // the paper of the cooperatives' register, or the statute
  'rna-verified': { when: 'has-rna' }, // National Register of Crafts, law 50-17
  'ice-verified': {},
  'rib-name-matches': {}, // the name on the bank's attestation, read by a person
  'place-known': {}, // visited, or called on video at the workshop
  'sample-seen': {},
  'prices-understood': {}, // what is shared with the makers, when they are paid
  'terms-agreed': {},
  'photos-consented': {}, // nobody is shown who has not said yes
} as const satisfies Record<string, { when?: 'has-rna' }>;

export type ChecklistItem = keyof typeof checklist;

export const checklistItems = Object.keys(checklist) as readonly ChecklistItem[];

export function isChecklistItem(text: unknown): text is ChecklistItem {
  return typeof text === 'string' && Object.hasOwn(checklist, text);
}

export type Approvable = {
  readonly rna: string | null;
  readonly ice: string | null;
  readonly rib: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
};

/** The items that concern this cooperative, in the order to look at them. */
export function itemsFor({ rna }: Pick<Approvable, 'rna'>): ChecklistItem[] {
  return checklistItems.filter((item) => !('when' in checklist[item]) || !!rna);
}

export type Lacking = ChecklistItem | 'no-ice' | 'no-rib' | 'no-contact';

/** All that still stands between a cooperative and its approval; empty when it may be approved. */
export function lackingForApproval(
  cooperative: Approvable,
  checked: ReadonlySet<string>,
): Lacking[] {
  return [
    ...(cooperative.ice ? [] : (['no-ice'] as const)),
    ...(cooperative.rib ? [] : (['no-rib'] as const)),
    ...(cooperative.contactEmail || cooperative.contactPhone ? [] : (['no-contact'] as const)),
    ...itemsFor(cooperative).filter((item) => !checked.has(item)),
  ];
}
