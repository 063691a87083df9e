// No page of ours is hydrated (`csr = false`), so what Svelte and Kit leave in it for that serves nobody:
// the marks between blocks, and links to styles that stand in the page already. They are a twentieth of it.
const marks = /<!--(?:\[[-\d!]*|\]|\$?[a-z\d]{0,8})-->/g;
const links = /<link [^>]*rel="stylesheet" disabled media="\(max-width: 0\)"[^>]*>\s*/g;

export function withoutHydration(html: string): string {
  return html.replace(marks, '').replace(links, '');
}
