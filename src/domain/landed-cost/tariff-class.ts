// From a craft form and what is known of the piece to its tariff class, or to the question left.
import type { Attributes } from './shipment.ts';
import { isTariffClass } from './tariff-classes.ts';
import { saidByForm, tariffForms } from './tariff-forms.ts';
import { type Traits, traitsOf } from './traits.ts';

/** With a class, `ask` is a question whose answer may still move it to another. */
export type TariffClassAnswer =
  | { readonly tariffClass: string; readonly ask?: string }
  | { readonly tariffClass?: undefined; readonly ask: string };

/**
 * Attributes read: `upper`, `outer`, `metal`, `fibre` or `material` ("wool", "leather", "brass" …),
 * `technique` ("knotted", "flat-woven", "tufted"; "hand-" before it is dropped), `sole` ("leather",
 * "rubber"), `filled` or `filling`, `electric` (false, "ceiling", "table"; else with `mounting`) and
 * `led`, `use` ("table", "ornament", "food", "cosmetic"), `purpose` or `foodContact`, `usedAs` ("bed",
 * "wall", "floor"), `wearer`, `cut`, `upholstered`, `frame`, `soapKind`, `setting`, `enamelled`,
 * `visibleGround`, `refining`, `ironMake`, `age`, `kelim`. Yes and no are booleans or words.
 */
export function tariffClassOf(form: string, attributes: Attributes = {}): TariffClassAnswer {
  // "cushion-cover" is a form and a class: as a form it still asks for its fibre.
  if (!Object.hasOwn(tariffForms, form)) {
    return isTariffClass(form) ? { tariffClass: form } : { ask: 'ask-form' };
  }
  const [answer = '', ask] = tariffForms[form]!(traitsOfForm(form, attributes)).split('?');
  return answer.startsWith('ask-') ? { ask: answer } : { tariffClass: answer, ask };
}

/** What was said of the piece, and what its form says where nobody did. */
export function traitsOfForm(form: string, attributes: Attributes = {}): Traits {
  const traits = traitsOf(attributes);
  if (!Object.hasOwn(saidByForm, form)) return traits;
  const said = Object.entries(traits).filter(([, value]) => value !== undefined);
  return { ...saidByForm[form], ...(Object.fromEntries(said) as Traits) };
}
