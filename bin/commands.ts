// Every command by its name, loaded only when called.
import type { Command } from './command.ts';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).command,
  migrate: async () => (await import('./commands/migrate.ts')).command,
  seed: async () => (await import('./commands/seed.ts')).command,
  draw: async () => (await import('./commands/draw.ts')).command,
  quote: async () => (await import('./commands/quote.ts')).command,
  rules: async () => (await import('./commands/rules.ts')).command,
  rates: async () => (await import('./commands/rates.ts')).command,
  import: async () => (await import('./commands/import.ts')).command,
  caravan: async () => (await import('./commands/caravan.ts')).command,
  search: async () => (await import('./commands/search.ts')).command,
  doctor: async () => (await import('./commands/doctor.ts')).command,
};
