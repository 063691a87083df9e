// qafila migrate: brings the database to the newest shape.
import type { Command } from '../command.ts';
import { migrateDatabase, openDatabase } from '../database.ts';

type Answer = { applied: string[] };

export const command: Command = {
  name: 'migrate',
  summary: 'Brings the database to the newest shape.',
  usage: 'migrate',
  async run(): Promise<Answer> {
    const database = await openDatabase();
    try {
      return { applied: await migrateDatabase(database) };
    } finally {
      await database.release();
    }
  },
  show: ({ applied }: Answer) => (applied.length ? applied.join('\n') : 'Nothing to do.'),
};
