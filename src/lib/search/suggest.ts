// The island of the search box: while one types, fills its list with words that find something. The
// browser shows and reads out the list itself; without this script the box is a plain form.
const wait = 120;

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  listen(input, input.dataset['suggest']!);
}

function listen(input: HTMLInputElement, address: string): void {
  const { list } = input;
  let timer = 0;
  let asking: AbortController | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    asking?.abort();
    const typed = input.value.trim();
    if (!list || typed === '') return;
    timer = window.setTimeout(async () => {
      asking = new AbortController();
      try {
        const { signal } = asking;
        const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal });
        if (!answer.ok) return;
        const found = (await answer.json()) as { words: string }[];
        list.replaceChildren(...found.map(({ words }) => new Option(words, words)));
      } catch {
        // Typed on, or no network: the form still searches.
      }
    }, wait);
  });
}
