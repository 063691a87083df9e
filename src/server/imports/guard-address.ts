// What a seller’s file may make this machine fetch: public addresses on the web’s two ports, no more.
import ipaddr from 'ipaddr.js';

// Looks public, is not: the address where Azure answers its machines (learn.microsoft.com,
// "What is IP address 168.63.129.16?", read 2026-11-23). The others are link-local or reserved.
const metadataAddresses = new Set(['168.63.129.16']);

/** Whether an address is a public one: not private, loopback, link-local, mapped or reserved. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  return address.range() === 'unicast' && !metadataAddresses.has(address.toString());
}

/** An http(s) URL on its usual port, without a name and password; undefined for all others. */
export function webAddress(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const usual = ['http:', 'https:'].includes(url.protocol) && url.port === '';
  return usual && url.username === '' && url.password === '' ? url : undefined;
}

/** The address inside a URL whose host is one ("[::1]", "127.1"), which needs no resolver. */
export function literalAddress(url: URL): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) ? host : undefined;
}
