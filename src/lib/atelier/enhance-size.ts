// The drawing beside a woman, a chair or a hand follows the digits as she types them.
import type { SizeKind } from '#domain/craft/sizes.ts';
import { drawScale } from './draw-scale.ts';

export function enhanceSize(form: HTMLFormElement): void {
  const figure = form.querySelector<HTMLElement>('[data-drawing]')!;
  form.addEventListener('input', () => {
    const entries = [...form.querySelectorAll<HTMLInputElement>('input[id$=Mm]')].map(
      (input) => [input.name, Math.min(digitsOf(input.value) * 10, 20_000)] as const,
    );
    const drawing = drawScale(Object.fromEntries(entries), form.dataset['size'] as SizeKind);
    figure.innerHTML = drawing?.svg ?? '';
    if (!drawing) return;
    const caption = document.createElement('figcaption');
    caption.textContent = figure.dataset[drawing.beside] ?? '';
    figure.append(caption);
  });
}

function digitsOf(text: string): number {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[,٫]/, '.');
  return Number(plain) || 0;
}
