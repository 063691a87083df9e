// What a sound file truly is, by its first bytes: what phones and browsers record.

export type RecordingType = 'audio/webm' | 'audio/ogg' | 'audio/mp4' | 'audio/wav';

export function recordingType(bytes: Uint8Array): RecordingType | undefined {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.byteLength, 4096),
  ).toString('latin1');
  if (head.startsWith('\x1aE\xdf\xa3') && head.includes('webm')) return 'audio/webm';
  if (head.startsWith('OggS')) return 'audio/ogg';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WAVE') return 'audio/wav';
  return isSoundInMp4(head) ? 'audio/mp4' : undefined;
}

/** ISO 14496-12: the first box names its brands; those of still pictures (avif, heic, mif1) are no sound. */
function isSoundInMp4(head: string): boolean {
  if (head.slice(4, 8) !== 'ftyp') return false;
  const brands = [
    'M4A ',
    'M4V ',
    'mp41',
    'mp42',
    'isom',
    'iso2',
    'iso4',
    'iso5',
    'iso6',
    '3gp4',
    '3gp5',
    '3gp6',
    'dash',
  ];
  return brands.includes(head.slice(8, 12));
}
