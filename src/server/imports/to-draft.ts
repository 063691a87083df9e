// From a listed good and what is answered about it to a draft: nothing is filled in by assumption.
import type { Draft, DraftMaker, DraftVariant, Suggested } from '#server/catalogue/draft-good.ts';
import type { Answer, VariantAnswer } from './answers.ts';
import { type ListedGood, type ListedVariant, variantName } from './listed-good.ts';
import { matchMaterials } from './match-materials.ts';

export type DraftParts = {
  readonly listed: ListedGood;
  readonly answer: Answer;
  readonly pictures: readonly string[];
  readonly makers?: readonly DraftMaker[];
};

export function toDraft({ listed, answer, pictures, makers }: DraftParts): Draft {
  const variants = listed.variants.map((variant) => toVariant(variant, listed, answer));
  const { known } = matchMaterials(listed.materials);
  return {
    suggested: {
      kind: kindOf(variants),
      materials: known.length > 0 ? known : undefined,
      language: listed.language,
    },
    kind: answer.kind,
    form: answer.form,
    style: answer.style,
    materials: answer.materials,
    colours: answer.colours,
    techniques: answer.techniques,
    dyes: answer.dyes,
    motifs: answer.motifs,
    attributes: answer.attributes,
    hsCode: answer.hsCode,
    madeIn: answer.madeIn,
    makingDays: answer.makingDays,
    ownTitle: listed.title,
    story: listed.description === '' ? undefined : listed.description,
    language: answer.language,
    variants,
    pictures,
    makers,
  };
}

/** Whether the listing leaves the stock of a variant open, so that it must be asked. */
export function leavesStockOpen(listed: ListedGood, answer: Answer): boolean {
  return listed.variants.some((variant) => toVariant(variant, listed, answer).stock === undefined);
}

// One piece is one of a kind; several, or several variants, are units of stock.
function kindOf(variants: readonly DraftVariant[]): Suggested['kind'] {
  return variants.length === 1 && variants[0]!.stock === 1 ? 'piece' : 'stocked';
}

// What is said of the good holds for each variant; what is said of the variant wins.
function toVariant(variant: ListedVariant, listed: ListedGood, answer: Answer): DraftVariant {
  const own = answerOf(variant, answer);
  const single = listed.variants.length === 1;
  return {
    sku: variant.sku,
    options: variant.options,
    price: variant.price,
    stock: own.stock ?? (single ? answer.stock : undefined) ?? variant.stock,
    size: own.size ?? answer.size,
    weightGrams:
      own.weightGrams ?? own.weight ?? answer.weightGrams ?? answer.weight ?? variant.weightGrams,
    packedWeightGrams:
      own.packedWeightGrams ?? own.packedWeight ?? answer.packedWeightGrams ?? answer.packedWeight,
    packedSize: own.packedSize ?? answer.packedSize,
  };
}

function answerOf(variant: ListedVariant, { variants = {} }: Answer): VariantAnswer {
  const names = [variant.sku, variantName(variant)];
  const name = names.find((name) => name !== undefined && Object.hasOwn(variants, name));
  return name === undefined ? {} : variants[name]!;
}
