// The pages a buyer sees at the gateway: plain forms, no script, and in plain sight that no money moves.
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Books } from './books.ts';
import { framed, pagePolicy } from './page-frame.ts';
import { pageWords } from './page-words.ts';
import type { Session } from './session.ts';

export type PageParts = {
  readonly books: Books;
  readonly now: () => number;
  readonly tell: () => void;
};

export function hostedPages({ books, now, tell }: PageParts): Hono {
  const pages = new Hono();
  pages.get('/pay/:ref', (context) => {
    const session = books.session(context.req.param('ref'));
    if (!session) return context.notFound();
    return show(context, session, bodyOf(session));
  });
  pages.get('/pay/:ref/challenge', (context) => {
    const session = books.session(context.req.param('ref'));
    if (!session) return context.notFound();
    return show(context, session, session.state === 'open' ? challenge(session) : bodyOf(session));
  });
  pages.post('/pay/:ref', async (context) => {
    const session = books.session(context.req.param('ref'));
    if (!session) return context.notFound();
    const form = await context.req.parseBody();
    if (form['choice'] === 'challenge')
      return context.redirect(`/pay/${session.ref}/challenge`, 303);
    choose({ books, now }, session, {
      choice: String(form['choice']),
      minutes: Number(form['minutes']),
    });
    tell();
    return context.redirect(session.returnUrl, 303);
  });
  return pages;
}

/** A session that was decided stays as it was, whatever an old page still offers. */
function choose(
  { books, now }: Pick<PageParts, 'books' | 'now'>,
  session: Session,
  { choice, minutes }: { choice: string; minutes: number },
): void {
  const at = now();
  if (choice === 'approve') books.move(session, 'captured', { at });
  if (choice === 'decline') books.move(session, 'declined', { at });
  if (choice === 'never') books.move(session, 'processing', { at });
  if (choice === 'late') {
    const wait = Number.isFinite(minutes) ? Math.min(Math.max(minutes, 0), 1440) : 2;
    books.move(session, 'processing', { at, approvesAt: at + wait * 60_000 });
  }
}

function show(context: Context, session: Session, body: ReturnType<typeof html>) {
  context.header('content-security-policy', pagePolicy(new URL(session.returnUrl).origin));
  context.header('cache-control', 'no-store');
  context.header('referrer-policy', 'no-referrer');
  context.header('x-content-type-options', 'nosniff');
  return context.html(framed(session, body));
}

function bodyOf(session: Session) {
  const words = pageWords(session.language);
  if (session.state === 'open') return choices(session);
  if (session.state === 'processing') {
    return html`<p>${words.processing}</p>
      <form method="post" action="/pay/${session.ref}">
        <button name="choice" value="approve">${words.approveNow}</button>
        <button name="choice" value="decline">${words.decline}</button>
      </form>
      <p><a href="${session.returnUrl}">${words.back}</a></p>`;
  }
  return html`<p>${words.ended[session.state]}</p>
    <p><a href="${session.returnUrl}">${words.back}</a></p>`;
}

function choices({ ref, language }: Session) {
  const words = pageWords(language);
  return html`<form method="post" action="/pay/${ref}">
    <button name="choice" value="approve" class="first">${words.approve}</button>
    <button name="choice" value="challenge">${words.challenge}</button>
    <button name="choice" value="decline">${words.decline}</button>
    <p>
      <label for="minutes">${words.lateAfter}</label>
      <input id="minutes" name="minutes" type="number" min="0" max="1440" value="2" />
    </p>
    <button name="choice" value="late">${words.late}</button>
    <button name="choice" value="never">${words.never}</button>
  </form>`;
}

function challenge({ ref, language }: Session) {
  const words = pageWords(language);
  return html`<h2>${words.challengeTitle}</h2>
    <p>${words.challengeAsks}</p>
    <form method="post" action="/pay/${ref}">
      <button name="choice" value="approve" class="first">${words.challengeYes}</button>
      <button name="choice" value="decline">${words.challengeNo}</button>
    </form>`;
}
