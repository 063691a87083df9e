// Who gets what follows the price as she types it, by the same law the ledger pays by.
import { parseDecimal } from '#domain/money/money.ts';
import { type ShareShown, type Sharing, sharesShown } from './shares-shown.ts';

export function enhancePrice(form: HTMLFormElement): void {
  const sharing = JSON.parse(form.dataset['price']!) as Sharing;
  const list = form.querySelector('[data-shares]')!;
  const none = form.querySelector('[data-no-price]')!;
  const price = form.querySelector<HTMLInputElement>('#price')!;
  const stock = form.querySelector<HTMLInputElement>('#stock')!;
  price.addEventListener('input', () => {
    const said = parseDecimal(price.value, 'MAD');
    const shares = said && said.minor > 0n ? sharesShown(said, sharing) : [];
    none.classList.toggle('empty', shares.length > 0);
    none.toggleAttribute('hidden', shares.length > 0);
    list.replaceChildren(...shares.map(row));
  });
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name=do]');
    if (!button || !['more', 'less'].includes(button.value)) return;
    event.preventDefault();
    const step = button.value === 'more' ? 1 : -1;
    stock.value = String(Math.min(9999, Math.max(1, (Number(stock.value) || 1) + step)));
  });
}

function row(share: ShareShown): HTMLElement {
  const box = document.createElement('div');
  box.className = share.kind;
  const [name, amount, drawn] = ['dt', 'dd', 'dd'].map((tag) => document.createElement(tag));
  name!.append(isolate(share.name));
  amount!.append(isolate(share.amount));
  drawn!.className = 'drawn';
  drawn!.innerHTML = share.drawn;
  box.append(name!, amount!, drawn!);
  return box;
}

function isolate(text: string): HTMLElement {
  const apart = document.createElement('bdi');
  apart.textContent = text;
  return apart;
}
