// The package brings no types; this is the part of it papers use.
declare module 'subset-font' {
  export type SubsetFontOptions = {
    readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    readonly keepAllGlyphs?: boolean;
    readonly variationAxes?: Readonly<Record<string, unknown>>;
  };
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: SubsetFontOptions,
  ): Promise<Buffer>;
}
