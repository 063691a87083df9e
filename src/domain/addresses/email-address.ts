// Whether a text may be an e-mail address: what people mistype is caught, what is rare is let
// through.

export function isEmailAddress(text: string): boolean {
  if (text.length > 254 || /[\s<>,;"]/.test(text)) return false;
  const at = text.lastIndexOf('@');
  const name = text.slice(0, at);
  const domain = text.slice(at + 1);
  if (at < 1 || name.length > 64 || name.includes('@')) return false;
  const labels = domain.split('.');
  return labels.length > 1 && labels.every((label) => isLabel.test(label));
}

/** A part of a domain's name, in any script. */
const isLabel = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
