import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { adapter } from './bin/build/adapter.ts';

// src/serve.ts is an entry of Kit's own server build, so that Hono, Kit and the worker share one market.
const serveEntry: Plugin = {
  name: 'qafila-serve',
  config: () => ({
    environments: { ssr: { build: { rolldownOptions: { input: { serve: 'src/serve.ts' } } } } },
  }),
};

// In development the same doors answer inside Vite's own server.
const serveInDevelopment: Plugin = {
  name: 'qafila-dev',
  async configureServer(vite) {
    const { openForDevelopment } = await vite.ssrLoadModule('/src/serve-development.ts');
    const answer = await openForDevelopment();
    vite.middlewares.use(answer);
  },
};

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      csp: { mode: 'hash', directives: { 'default-src': ['self'] } },
      inlineStyleThreshold: 40_000,
      compilerOptions: { runes: true },
    }),
    serveEntry,
    ...(process.env.QAFILA_DEV ? [serveInDevelopment] : []),
  ],
  server: { host: '127.0.0.1' },
});
