// What every hosted page has around it: the amount, what it is for, and that it is all pretend.
import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { direction } from '#domain/markets.ts';
import { type Money, toDecimal } from '#domain/money/money.ts';
import { knownLanguage, pageWords } from './page-words.ts';
import type { Session } from './session.ts';

const style = `
:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; }
:lang(ar) { line-height: 1.8; }
:lang(ja) { line-height: 1.75; line-break: strict; word-break: auto-phrase; }
body { max-inline-size: 28rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.375rem; line-height: 1.3; margin-block: 0 1rem; text-wrap: balance; }
.pretend { border: 1px dashed; padding: 0.75rem 1rem; margin-block: 0 2rem; }
.for { margin-block: 0; }
.amount { font-size: 2.25rem; line-height: 1.3; font-weight: 600; margin-block: 0 2rem; }
form { display: grid; gap: 0.75rem; margin-block: 0 2rem; }
form p { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
form p { margin-block: 2rem 0; padding-block-start: 2rem; border-block-start: 1px solid GrayText; }
button, input { font: inherit; padding: 0.5rem 1rem; min-block-size: 3rem; border-radius: 4px; }
input { inline-size: 6rem; box-sizing: border-box; border: 1px solid; }
button { border: 1px solid; background: Canvas; color: CanvasText; cursor: pointer; }
button.first { background: CanvasText; color: Canvas; font-weight: 600; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;
// One string, so that nothing stands between the tags that was not hashed.
const styleElement = `<style>${style}</style>`;
const styleHash = createHash('sha256').update(style).digest('base64');

/** Forms may lead back to the shop: a browser follows a form's redirect only where it is allowed. */
export function pagePolicy(returnOrigin: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    `form-action 'self' ${returnOrigin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function framed(session: Session, body: ReturnType<typeof html>) {
  const language = knownLanguage(session.language);
  const words = pageWords(language);
  return html`<!doctype html>
    <html lang="${language}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${words.title}</title>
        ${raw(styleElement)}
      </head>
      <body>
        <main>
          <h1>${words.title}</h1>
          <p class="pretend">${words.noMoneyMoves}</p>
          <p class="for">${words.toPay({ description: session.description })}</p>
          <p class="amount"><bdi>${written(session.amount, language)}</bdi></p>
          ${body}
        </main>
      </body>
    </html>`;
}

function written(amount: Money, language: string): string {
  const format = new Intl.NumberFormat(language === 'ar' ? 'ar-MA' : language, {
    style: 'currency',
    currency: amount.currency,
  });
  return format.format(toDecimal(amount) as `${number}`);
}
