// From bytes to text: UTF-8, UTF-16 or Windows-1252, and a refusal for anything else. A wrong guess
// would print wrong letters on customs papers, so what is doubtful is refused.
import iconv from 'iconv-lite';
import type { FileRefusal } from './listed-good.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type DecodedFile = { readonly text: string; readonly encoding: Encoding };

const limitBytes = 50 * 1024 * 1024;

export function decodeFile(bytes: Uint8Array): DecodedFile | { refused: FileRefusal } {
  if (bytes.length > limitBytes) return refuse({ key: 'too-large', values: { limit: 50 } });
  const encoding = encodingOf(bytes);
  if (encoding === 'mixed') return refuse({ key: 'mixed-encoding' });
  if (!encoding) return refuse({ key: 'undecodable' });
  const text = iconv.decode(Buffer.from(bytes), encoding, { stripBOM: true });
  if (text.trim() === '') return refuse({ key: 'empty' });
  if (!isReadable(text) || (encoding === 'windows-1252' && looksForeign(text))) {
    return refuse({ key: 'undecodable' });
  }
  return { text, encoding };
}

function refuse(refused: FileRefusal): { refused: FileRefusal } {
  return { refused };
}

function encodingOf(bytes: Uint8Array): Encoding | 'mixed' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return isUtf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return isUtf16(bytes, 'utf-16be');
  const bare = utf16WithoutMark(bytes);
  if (bare) return isUtf16(bytes, bare);
  if (isUtf8(bytes)) return 'utf-8';
  if (isUtf8(bytes.subarray(0, 3)) && bytes[0] === 0xef && bytes[1] === 0xbb) return 'mixed';
  return holdsUtf8(bytes) ? 'mixed' : windows1252(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Encoding | undefined {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding;
  } catch {
    return undefined;
  }
}

// The header of a CSV file is nearly all ASCII: in UTF-16 every other byte of it is zero.
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, Math.min(bytes.length, 400) & ~1);
  if (start.length < 8) return undefined;
  const zeros = [...start.entries()].filter(([, byte]) => byte === 0).map(([at]) => at);
  const odd = zeros.filter((at) => at % 2 === 1).length;
  const even = zeros.length - odd;
  const most = start.length * 0.4;
  if (odd >= most && even === 0) return 'utf-16le';
  if (even >= most && odd === 0) return 'utf-16be';
  return undefined;
}

// "Ã©", "â€™", two Arabic pairs: what UTF-8 looks like to somebody who reads single bytes.
const utf8Traces = /[\xc2\xc3][\x80-\xbf]|\xe2\x80[\x80-\xbf]|(?:[\xd8-\xdb][\x80-\xbf]){2}/;

function holdsUtf8(bytes: Uint8Array): boolean {
  return utf8Traces.test(Buffer.from(bytes).toString('latin1'));
}

// Five bytes mean nothing in Windows-1252: their presence says that the file is something else.
function windows1252(bytes: Uint8Array): Encoding | undefined {
  const undefinedBytes = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
  return bytes.some((byte) => undefinedBytes.has(byte)) ? undefined : 'windows-1252';
}

// Tab, line feed, vertical tab, form feed and carriage return are text; other controls are not.
function isReadable(text: string): boolean {
  return !/[^\P{Cc}\t\n\v\f\r\x80-\x9f\x7f]/u.test(text);
}

// Four accented letters in a row are no western word, but any Arabic, Greek or Russian one
// that was saved in an encoding of its own.
function looksForeign(text: string): boolean {
  return /[À-ÖØ-öø-ÿ]{4}/.test(text);
}
