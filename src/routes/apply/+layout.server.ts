// The application's language is said by its address, so that each is a page of its own.
import { deskLanguage } from '#messages/desk/desk-messages.ts';
import type { LayoutServerLoadEvent } from './$types';

export const csr = false;

export function load({ url, locals }: LayoutServerLoadEvent) {
  const language = deskLanguage(url.searchParams.get('lang'));
  locals.language = language;
  return { language };
}
