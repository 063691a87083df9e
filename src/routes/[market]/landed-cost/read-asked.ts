// What somebody asks of the calculator, from the address: said again in the form, and as a shipment.
import { type AttributeId, isAttribute, isValueOf } from '#domain/craft/attributes.ts';
import { type FormId, formName, formRow, isForm } from '#domain/craft/forms.ts';
import { askedForPrice } from '#domain/craft/questions.ts';
import { isRegion } from '#domain/craft/regions.ts';
import type { Buyer, Place, Shipment } from '#domain/landed-cost/shipment.ts';
import type { ShopMarket } from '#domain/markets.ts';
import { type Currency, isCurrency } from '#domain/money/currency.ts';
import { parseDecimal } from '#domain/money/money.ts';

export type Asked = {
  readonly values: Readonly<Record<string, string>>;
  readonly form?: FormId;
  /** Fields that cannot be read, and how. */
  readonly wrong: Readonly<Record<string, 'required' | 'notNumber'>>;
  /** Undefined until everything needed is there. `facts` are in the words of the craft vocabulary. */
  readonly shipment?: Omit<Shipment, 'on' | 'registrations'>;
  readonly facts: { readonly materials: readonly string[]; readonly attributes: Attributes };
};

type Attributes = Partial<Record<AttributeId, string>>;

const buyers: readonly Buyer[] = ['person', 'business', 'gift'];

export function readAsked(query: URLSearchParams, market: ShopMarket): Asked {
  const values = Object.fromEntries([...query].map(([name, text]) => [name, text.slice(0, 100)]));
  const form = isForm(values.form) ? values.form : undefined;
  const facts = { materials: materialsOf(values, form), attributes: attributesOf(values, form) };
  const asked = { values, form, facts };
  if (!('form' in values) && !('value' in values)) return { ...asked, wrong: {} };
  const currency = currencyOf(values, market);
  const value = parseDecimal(values.value ?? '', currency);
  const quantity = wholeOf(values.quantity || '1');
  const grams = measureOf(values.weight, 1000);
  const area = measureOf(values.area, 1);
  const wrong = {
    ...(form ? {} : { form: 'required' as const }),
    ...(values.value ? {} : { value: 'required' as const }),
    ...(values.value && (!value || value.minor <= 0n) ? { value: 'notNumber' as const } : {}),
    ...(quantity ? {} : { quantity: 'notNumber' as const }),
    ...(grams === null ? { weight: 'notNumber' as const } : {}),
    ...(area === null ? { area: 'notNumber' as const } : {}),
  };
  if (Object.keys(wrong).length > 0) return { ...asked, wrong };
  return {
    ...asked,
    wrong,
    shipment: {
      from: { country: 'MA' },
      to: destinationOf(values, market),
      buyer: buyers.find((one) => one === values.buyer) ?? 'person',
      lines: [
        {
          description: formName(form!, market.language),
          form: form!,
          value: value!,
          quantity: quantity!,
          ...(grams ? { netWeightGrams: Math.ceil(grams) } : {}),
          ...(area ? { areaSquareMetres: area } : {}),
          origin: originOf(values.made),
        },
      ],
    },
  };
}

/** The destination is the market's own; its reference region until another is said. */
function destinationOf({ region, postcode }: Asked['values'], market: ShopMarket) {
  const where = region?.trim() || market.region;
  return {
    country: market.country,
    ...(where ? { region: where } : {}),
    ...(postcode?.trim() ? { postcode: postcode.trim() } : {}),
  };
}

/** Of a place outside Morocco nothing more is asked: its goods get no Moroccan preference. */
function originOf(made = ''): Place {
  if (made === 'elsewhere') return { country: 'XX' };
  return isRegion(made) ? { country: 'MA', region: made } : { country: 'MA' };
}

function currencyOf({ currency = '' }: Asked['values'], market: ShopMarket): Currency {
  return isCurrency(currency) ? currency : market.currency;
}

function materialsOf({ material }: Asked['values'], form?: FormId): string[] {
  const known = form && (formRow(form).materials as readonly string[]).includes(material ?? '');
  return known ? [material!] : [];
}

function attributesOf(values: Asked['values'], form?: FormId): Attributes {
  const asks = form ? askedForPrice(form) : [];
  return Object.fromEntries(
    asks
      .filter((id) => isAttribute(id) && isValueOf(id, values[id]))
      .map((id) => [id, values[id]!]),
  );
}

function wholeOf(text: string): number | undefined {
  const count = Number(latin(text));
  return Number.isInteger(count) && count > 0 && count <= 1000 ? count : undefined;
}

/** Undefined when nothing was said, null when it is no number. */
function measureOf(text: string | undefined, times: number): number | null | undefined {
  if (!text?.trim()) return undefined;
  const number = Number(latin(text).replace(',', '.'));
  return Number.isFinite(number) && number > 0 && number < 1e6 ? number * times : null;
}

/** "٢٫٥" and "2.5" are one number. */
function latin(text: string): string {
  return text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace('٫', '.');
}
