import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeFile } from './decode-file.ts';

const text = 'TITLE,PRICE\nTapis « Azilal » tissé à la main – laine,1200\n';
const encoded = (encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });
const why = (bytes: Uint8Array) => {
  const read = decodeFile(bytes);
  return 'refused' in read ? read.refused.key : 'read';
};

describe('a file is decoded', () => {
  it.each([
    ['UTF-8', encoded('utf-8'), 'utf-8'],
    ['UTF-8 with its mark', encoded('utf-8', true), 'utf-8'],
    ['UTF-16 little end first', encoded('utf-16le', true), 'utf-16le'],
    ['UTF-16 big end first', encoded('utf-16be', true), 'utf-16be'],
    ['UTF-16 without a mark', encoded('utf-16le'), 'utf-16le'],
    ['UTF-16 big end first without a mark', encoded('utf-16be'), 'utf-16be'],
    ['Windows-1252', encoded('windows-1252'), 'windows-1252'],
  ])('%s, to the letter', (_name, bytes, encoding) => {
    expect(decodeFile(bytes)).toEqual({ text, encoding });
  });

  it('in Windows-1252 also where a French capital stands before a no-break space', () => {
    const shouted = 'TITRE\nTAPIS TISSÉ\u00a0: BÉNI OUARAIN «\u00a0DÉCORÉ\u00a0»\n';
    expect(decodeFile(iconv.encode(shouted, 'windows-1252'))).toEqual({
      text: shouted,
      encoding: 'windows-1252',
    });
  });
});

describe('a file is refused rather than read with wrong letters', () => {
  it.each([
    [
      'two encodings mixed',
      Buffer.concat([encoded('utf-8'), encoded('windows-1252')]),
      'mixed-encoding',
    ],
    [
      'Arabic of Windows-1256',
      iconv.encode('TITLE\nزربية من الصوف\n', 'windows-1256'),
      'undecodable',
    ],
    [
      'a zero byte inside text',
      Buffer.from('TITLE,PRICE\nRug\0,12\nand more text\n'),
      'undecodable',
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex'),
      'undecodable',
    ],
    ['UTF-16 cut inside a letter', encoded('utf-16le', true).subarray(0, 41), 'undecodable'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only a mark and line ends', Buffer.from('\ufeff\r\n\r\n'), 'empty'],
    [
      'bytes Windows-1252 does not have',
      Buffer.from([0x41, 0x42, 0x81, 0x8d, 0x0a]),
      'undecodable',
    ],
  ])('%s', (_name, bytes, key) => {
    expect(why(bytes)).toBe(key);
  });
});
