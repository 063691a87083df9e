// The island of saved works and of what is in the cart: pages are the same for everybody, so that only
// here, in the browser, they learn what is this visitor's.
import {
  mostSaved,
  readSaved,
  savedCookie,
  withoutSaved,
  withSaved,
  writeSaved,
} from '#domain/shelf/saved-works.ts';

const year = 365 * 86_400;

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

function keep(ids: readonly string[]): void {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  const life = ids.length > 0 ? year : 0;
  document.cookie = `${savedCookie}=${writeSaved(ids)}; path=/; max-age=${life}; samesite=lax${secure}`;
}

function show(): void {
  const saved = readSaved(cookie(savedCookie));
  const counts = { saved: saved.length, cart: Number(cookie('cart_count')) || 0 };
  for (const badge of document.querySelectorAll<HTMLElement>('[data-count]')) {
    const count = counts[badge.dataset['count'] as keyof typeof counts];
    const locale = badge.dataset['locale'];
    badge.hidden = count === 0;
    badge.textContent = new Intl.NumberFormat(locale).format(count);
  }
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-save]')) {
    const button = form.querySelector('button')!;
    const isSaved = saved.includes(form.dataset['save']!);
    button.setAttribute('aria-pressed', String(isSaved));
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-save]')) {
  form.addEventListener('submit', (event) => {
    const id = form.dataset['save']!;
    const saved = readSaved(cookie(savedCookie));
    // The page of saved works says that it is full.
    if (!saved.includes(id) && saved.length >= mostSaved) return;
    event.preventDefault();
    keep(saved.includes(id) ? withoutSaved(saved, id) : withSaved(saved, id));
    show();
  });
}
addEventListener('pageshow', show);
show();
