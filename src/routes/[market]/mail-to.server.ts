// A letter to the operator, who asks the cooperatives: a link that opens the reader's own mail.
import type { Market } from '#server/market.ts';

export function mailTo({ settings }: Market, subject = ''): string {
  const address = /<([^>]+)>/.exec(settings.mailFrom)?.[1] ?? settings.mailFrom;
  return `mailto:${address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`;
}
