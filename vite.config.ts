import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, isRunnableDevEnvironment, type Plugin } from 'vite';
import { adapter } from './bin/build/adapter.ts';

// src/serve.ts is an entry of Kit's own server build, so that Hono, Kit and the worker share one market.
const serveEntry: Plugin = {
  name: 'qafila-serve',
  config: () => ({
    environments: { ssr: { build: { rolldownOptions: { input: { serve: 'src/serve.ts' } } } } },
  }),
};

// In development the same doors answer inside Vite's own server, before Kit's pages. They come from
// Kit's module runner: another would be another module graph, with another market.
const serveInDevelopment: Plugin = {
  name: 'qafila-dev',
  configureServer(vite) {
    return () => {
      const { ssr } = vite.environments;
      if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('Vite has no module runner');
      const doors = ssr.runner
        .import('/src/serve-development.ts')
        .then(({ openForDevelopment }) => openForDevelopment());
      vite.middlewares.use((request, response, next) => {
        doors.then((answer) => answer(request, response, next), next);
      });
    };
  },
};

export default defineConfig({
  plugins: [
    ...(process.env.QAFILA_DEV ? [serveInDevelopment] : []),
    sveltekit({
      adapter: adapter(),
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      inlineStyleThreshold: 40_000,
      // Addresses from the root: with no browser code Kit does not rewrite those inside inlined styles.
      paths: { relative: false },
      compilerOptions: { runes: true },
    }),
    serveEntry,
  ],
  server: { host: '127.0.0.1' },
});
