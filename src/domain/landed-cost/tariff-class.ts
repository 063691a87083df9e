// From a craft form and what is known of the piece to its tariff class, or to the question left.
import type { Attributes } from './shipment.ts';
import { isTariffClass } from './tariff-classes.ts';
import { tariffForms } from './tariff-forms.ts';
import { traitsOf } from './traits.ts';

/** With a class, `ask` is a question whose answer may still move it to another. */
export type TariffClassAnswer =
  | { readonly tariffClass: string; readonly ask?: string }
  | { readonly tariffClass?: undefined; readonly ask: string };

/**
 * Attributes read: `upper`, `outer`, `metal`, `fibre` or `material` ("wool", "leather", "brass" …),
 * `technique` ("knotted", "flat-woven", "tufted"; "hand-" before it is dropped), `sole` ("leather",
 * "rubber"), `filled` (boolean) or `filling`, `electric` (false, "ceiling", "table") or `electric`
 * with `mounting`, `use` ("table", "ornament", "food", "cosmetic") or `foodContact`, `wearer`, `cut`,
 * `upholstered`, `soapKind`, `age`, `kelim` (false for another woven rug).
 */
export function tariffClassOf(form: string, attributes: Attributes = {}): TariffClassAnswer {
  // "cushion-cover" is a form and a class: as a form it still asks for its fibre.
  if (!Object.hasOwn(tariffForms, form)) {
    return isTariffClass(form) ? { tariffClass: form } : { ask: 'ask-form' };
  }
  const [answer = '', ask] = tariffForms[form]!(traitsOf(attributes)).split('?');
  return answer.startsWith('ask-') ? { ask: answer } : { tariffClass: answer, ask };
}
