// Writes the blocks of a mail as text and as HTML. Numbers stand in isolates of their own, so that an
// amount inside Arabic reads as it was meant.
import { direction, type Language } from '#domain/markets.ts';
import type { Block } from './mail.ts';

type ToWrite = {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
};

export function writeMail(mail: ToWrite): { text: string; html: string } {
  return { text: writeText(mail), html: writeHtml(mail) };
}

function writeText({ blocks }: ToWrite): string {
  return `${blocks.map(textOf).join('\n\n')}\n`;
}

function textOf(block: Block): string {
  if ('says' in block) return block.says;
  if ('heading' in block) return `— ${block.heading} —`;
  if ('quote' in block)
    return block.quote
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  if ('link' in block) return `${block.label}\n${block.link}`;
  return block.rows.map(({ label, value }) => `${label}: \u2068${value}\u2069`).join('\n');
}

function writeHtml({ language, title, blocks }: ToWrite): string {
  const body = blocks.map(htmlOf).join('\n');
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body style="font-family: Georgia, serif; line-height: 1.5; max-width: 36rem; margin: 0 auto; padding: 1rem">
${body}
</body>
</html>
`;
}

function htmlOf(block: Block): string {
  if ('says' in block) return `<p>${escaped(block.says)}</p>`;
  if ('heading' in block) return `<h2 style="font-size: 1.125rem">${escaped(block.heading)}</h2>`;
  if ('quote' in block) {
    return `<blockquote dir="auto">${escaped(block.quote).replaceAll('\n', '<br>')}</blockquote>`;
  }
  if ('link' in block) {
    return `<p><a href="${escaped(block.link)}">${escaped(block.label)}</a></p>`;
  }
  const rows = block.rows.map(({ label, value, strong }) => {
    const number = `<bdi>${escaped(value)}</bdi>`;
    return `<tr><td style="padding-block: 0.25rem">${escaped(label)}</td><td style="padding-block: 0.25rem; padding-inline-start: 1.5rem; text-align: end">${strong ? `<strong>${number}</strong>` : number}</td></tr>`;
  });
  return `<table role="presentation" style="width: 100%; border-collapse: collapse">${rows.join('')}</table>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char]!);
}
