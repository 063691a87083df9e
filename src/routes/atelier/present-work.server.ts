// One work of her cooperative as its card shows it.
import { formName, isForm } from '#domain/craft/forms.ts';
import { isCurrency } from '#domain/money/currency.ts';
import { money } from '#domain/money/money.ts';
import { formatMoney } from '#lib/format/money.ts';
import { type AtelierLanguage, atelierLocales } from '#messages/atelier/atelier-messages.ts';
import type { WorkInList } from '#server/catalogue/list-work.ts';
import { photoPath, stepPath } from '#lib/atelier/steps.ts';

export function presentWork(work: WorkInList, language: AtelierLanguage) {
  const { price, form } = work;
  return {
    id: work.id,
    state: work.state,
    form: isForm(form) ? form : undefined,
    name: isForm(form) ? formName(form, language) : (work.ownTitle ?? undefined),
    photo:
      work.photo === undefined
        ? undefined
        : photoPath(work.id, work.photo, `${work.pictures}${work.state}`),
    price:
      price && isCurrency(price.currency)
        ? formatMoney(money(price.minor, price.currency), atelierLocales[language])
        : undefined,
    href:
      work.state === 'draft'
        ? stepPath(work.id, work.pictures > 0 ? 'check' : 'photos')
        : undefined,
  };
}

export type WorkView = ReturnType<typeof presentWork>;
