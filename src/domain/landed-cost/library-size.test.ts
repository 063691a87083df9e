// The whole law with all its rules, as a browser would load it: under 60 KB.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';

it('weighs less than 60 KB in brotli, rules and all', { timeout: 120_000 }, async () => {
  const entry = 'virtual:law';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'the-law',
        resolveId: (id: string) => (id === entry ? `\0${entry}` : undefined),
        load: (id: string) =>
          id === `\0${entry}`
            ? `export { quoteDelivery } from '/src/domain/landed-cost/quote-delivery.ts';
               export { ruleBook } from '/src/domain/landed-cost/rules/rule-book.ts';`
            : undefined,
      },
    ],
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as {
    output: { type: string; code?: string }[];
  };
  const code = output.flatMap((part) => (part.type === 'chunk' ? [part.code!] : [])).join('\n');
  expect(code).toContain('eu-ma-preference');
  const kilobytes = brotliCompressSync(code).byteLength / 1000;
  expect(kilobytes).toBeGreaterThan(5);
  expect(kilobytes).toBeLessThan(60);
});
