// What people type, as an address keeps it: no stray spaces, wide Japanese letters made plain,
// digits of any script made ours, postcodes in the shape the country writes them.

export function tidyLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

/** The lines of a text, without the empty ones. */
export function tidyLines(text: string): string[] {
  return text.split(/\r?\n/).map(tidyLine).filter(Boolean);
}

export function tidyPhone(text: string): string {
  return tidyLine(text)
    .replace(/^00/, '+')
    .replace(/[\s().\-/]/g, '');
}

export function tidyPostcode(country: string, text: string): string {
  const code = tidyLine(text).toUpperCase();
  const bare = code.replace(/[\s-]/g, '');
  switch (country) {
    case 'JP':
      return /^\d{7}$/.test(bare)
        ? `${bare.slice(0, 3)}-${bare.slice(3)}`
        : code.replace(/^〒 ?/, '');
    case 'CA':
      return /^\w{6}$/.test(bare) ? `${bare.slice(0, 3)} ${bare.slice(3)}` : code;
    case 'GB':
      return /^\w{5,7}$/.test(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : code;
    case 'FR':
      return /^\d{5}$/.test(bare) ? bare : code;
    default:
      return code;
  }
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2012\u2212\u30fc](?=\d)/g, '-')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}
