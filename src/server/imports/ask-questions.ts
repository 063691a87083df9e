// What a draft still lacks before it can be sold and exported, asked of the draft as it stands.
import { attributes, type AttributeId } from '#domain/craft/attributes.ts';
import { formRow, isForm } from '#domain/craft/forms.ts';
import { checkFacts } from '#domain/craft/good-facts.ts';
import { knownAttribute } from '#domain/craft/known-attributes.ts';
import { kindOfSize, type Size } from '#domain/craft/sizes.ts';
import type { Question } from './listed-good.ts';

export type DraftState = {
  readonly form: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly materials: readonly string[];
  readonly originCountry: string | null;
  readonly originRegion: string | null;
  readonly language: string | null;
  readonly pictures: number;
  /** The file left the stock of some variant open. */
  readonly stockOpen: boolean;
  readonly variants: readonly {
    readonly stock: number;
    readonly size: Size;
    readonly weightGrams: number | null;
    readonly packedWeightGrams: number | null;
    readonly packedSizeKnown: boolean;
  }[];
};

export type FieldQuestion = { readonly field: string; readonly question: Question };

export function askQuestions(draft: DraftState): FieldQuestion[] {
  const { variants } = draft;
  const some = (lacks: (variant: (typeof variants)[number]) => boolean) => variants.some(lacks);
  const lacking: [boolean, Exclude<Question['key'], 'attribute'>][] = [
    [draft.form === null, 'form'],
    [draft.originCountry === null, 'madeInCountry'],
    [draft.originCountry === 'MA' && draft.originRegion === null, 'madeInRegion'],
    [!isMaterialKnown(draft), 'materials'],
    [some(({ size }) => !isMeasured(draft.form, size)), 'size'],
    [some(({ weightGrams }) => weightGrams === null), 'weightGrams'],
    [some(({ packedWeightGrams }) => packedWeightGrams === null), 'packedWeightGrams'],
    [some(({ packedSizeKnown }) => !packedSizeKnown), 'packedSize'],
    [draft.stockOpen && some(({ stock }) => stock === 0), 'stock'],
    [draft.language === null, 'language'],
    [draft.pictures === 0, 'picture'],
  ];
  const asked = lacking
    .filter(([lacks]) => lacks)
    .map(([, key]) => ({ field: key, question: { key } }));
  return [...asked, ...askAttributes(draft)];
}

function isMeasured(form: string | null, size: Size): boolean {
  if (!isForm(form)) return Object.keys(size).length > 0;
  return kindOfSize(size, formRow(form).sizes) !== undefined;
}

// A form of one material only needs no answer; one its form never has is no answer.
function isMaterialKnown({ form, materials }: DraftState): boolean {
  if (!isForm(form)) return materials.length > 0;
  const possible: readonly string[] = formRow(form).materials;
  const single = possible.length === 1;
  return (single || materials.length > 0) && materials.every((id) => possible.includes(id));
}

// What export papers need to know of this form, as its maker alone can tell.
function askAttributes({ form, materials, attributes: told }: DraftState): FieldQuestion[] {
  if (!isForm(form)) return [];
  const facts = checkFacts({ form, materials, attributes: told });
  const isKnown = (id: AttributeId) =>
    'refused' in facts ? told[id] !== undefined : knownAttribute(facts, id) !== undefined;
  return formRow(form)
    .asks.filter((id) => !isKnown(id))
    .map((name) => {
      const values = { name, values: attributes[name].join(', ') };
      return { field: `attributes.${name}`, question: { key: 'attribute', values } };
    });
}
