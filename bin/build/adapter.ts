// Kit's adapter for our own server: what Vite built, copied to build/, and one module that answers
// requests. src/serve.ts puts Hono in front of it; everything is one module graph (decision 16).
import type { Adapter } from '@sveltejs/kit';

export function adapter({ out = 'build' } = {}): Adapter {
  return {
    name: 'qafila',
    async adapt(builder) {
      builder.rimraf(out);
      builder.writeClient(`${out}/client`);
      builder.writeServer(`${out}/server`);
      builder.generateServerInstance(`${out}/kit.js`, { serverDirectory: `${out}/server` });
      await builder.compress(`${out}/client`);
    },
    supports: { read: () => true },
  };
}
