// More work, less work: counted here at once, kept when she goes on.

export function enhanceWeights(form: HTMLFormElement): void {
  form.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name=do]');
    if (!button) return;
    event.preventDefault();
    const [does, person] = button.value.split(':');
    const weight = form.elements.namedItem(`weight.${person}`) as HTMLInputElement;
    const next = (Number(weight.value) || 1) + (does === 'more' ? 1 : -1);
    weight.value = String(Math.min(20, Math.max(1, next)));
    if (next > 0) return;
    const chosen = form.querySelector<HTMLInputElement>(`input[name=makes][value="${person}"]`);
    if (chosen) chosen.checked = false;
    chosen?.focus();
  });
}
