// Sets a paper in type: a Typst template and its data become PDF bytes. One compiler is kept.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readPaperFonts } from './paper-fonts.ts';

export type PaperContent = Readonly<Record<string, unknown>>;

export type SetPaper = {
  readonly pdf: Buffer;
  readonly pages: number;
  /** The text as it stands on the pages, piece after piece, for tests and for searching. */
  text(): string[];
};

/** Equal content gives equal bytes: no clock and no chance goes into the file. */
export async function typeset(template: string, content: PaperContent): Promise<SetPaper> {
  const { compiler, japanese } = await openPress();
  const inputs = { content: JSON.stringify({ ...content, japanese }) };
  const compiled = compiler.compile({ mainFilePath: join(templates, template), inputs });
  const document = compiled.result;
  if (document === null) {
    const errors = compiled.takeDiagnostics()?.shortDiagnostics;
    throw new Error(`the template ${template} does not compile: ${JSON.stringify(errors)}`);
  }
  const pdf = compiler.pdf(document, { creationTimestamp: 0 });
  const pages = document.numOfPages;
  const text = () => textOf(compiler.svg(document));
  compiler.evictCache(10);
  return { pdf, pages, text };
}

type Press = { readonly compiler: NodeCompiler; readonly japanese: string };
let press: Promise<Press> | undefined;

function openPress(): Promise<Press> {
  press ??= readPaperFonts().then(({ fonts, japanese }) => {
    const fontArgs = [{ fontBlobs: fonts }];
    return { compiler: NodeCompiler.create({ workspace: templates, fontArgs }), japanese };
  });
  return press;
}

// A built server runs from elsewhere than its source: templates are found from the package's root.
const templates = findTemplates(import.meta.dirname);

function findTemplates(from: string): string {
  const folder = join(from, 'src/server/dossier/templates');
  if (existsSync(folder)) return folder;
  const above = dirname(from);
  if (above === from) throw new Error('the templates of papers are not there');
  return findTemplates(above);
}

// Typst writes every run of text into its SVG a second time, to be selected.
function textOf(svg: string): string[] {
  const runs = svg.matchAll(/<h5:div class="tsel"[^>]*>([^<]*)<\/h5:div>/g);
  return Array.from(runs, ([, run = '']) =>
    run
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  );
}
