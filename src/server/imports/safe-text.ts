// From a shop's HTML to plain text that any page may print; says which elements it took out.
import sanitizeHtml from 'sanitize-html';

export type SafeText = { readonly text: string; readonly removed: readonly string[] };

const kept = new Set(
  (
    'p br div span b strong i em u ul ol li h1 h2 h3 h4 h5 h6 blockquote small sup sub hr font ' +
    'section article center pre tbody'
  ).split(' '),
);
const breaks = /^(?:p|div|ul|ol|h[1-6]|blockquote|hr|section|article|center|pre|table|tr)$/;

export function safeText(html: string): SafeText {
  const removed = new Set<string>();
  const spaced = html.replace(/\r\n?/g, '\n');
  const marked = sanitizeHtml(spaced, {
    allowedTags: false,
    allowedAttributes: {},
    allowVulnerableTags: true,
    nonTextTags: [],
    onOpenTag: (name) => void (kept.has(name) || removed.add(name)),
  });
  const plain = sanitizeHtml(withBreaks(marked), { allowedTags: [], allowedAttributes: {} });
  return { text: tidy(unescapeText(plain)), removed: [...removed].sort() };
}

/** One line without markup, for titles, options and names: no direction marks, no line breaks. */
export function safeLine(html: string): string {
  return safeText(html)
    .text.replace(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// Elements that stand on lines of their own leave a line break behind; a list item its dash.
function withBreaks(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<li>/gi, '\n– ')
    .replace(/<\/?([a-z][a-z0-9]*)\s*\/?>/gi, (tag, name: string) =>
      breaks.test(name.toLowerCase()) ? `\n\n${tag}` : tag,
    );
}

// What sanitize-html leaves escaped is text; it is escaped again by whoever prints it.
function unescapeText(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function tidy(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\u00a0/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
