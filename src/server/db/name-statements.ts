// Statements asked again and again get a name, so that PostgreSQL reads and plans each once a connection.
// A name is never taken back from a connection, so few are given: to what was asked often enough, while
// there are some left. Lists belong in one array (`= any($1)`): an `in` is another text for each length.
// A statement whose best plan depends on its values says so: `/* planned anew */`, and gets none; nor does
// one that writes: those are asked less often, and a plan for all values once missed a partial index.
import pg from 'pg';

const withoutName = '/* planned anew */';
const reads = /^\s*(select|with)\b/i;
const writes = /\b(insert|update|delete|merge)\b/i;

export type Names = {
  /** The name of a statement; undefined while it is rare, or where no name is left. */
  of(text: string): string | undefined;
  /** A name did not work: this statement goes without from now on, or all of them do. */
  refused(text: string, code: string | undefined): void;
};

/** A plan whose columns have changed under it, by a migration beside the running house. */
const planChanged = '0A000';
/** No such name on this connection: a pooler between us and PostgreSQL hands connections around. */
const nameUnknown = new Set(['26000', '42P05']);

export function giveNames({ mostNames = 200, mostTexts = 2_000, askedOften = 5 } = {}): Names {
  const given = new Map<string, string | undefined>();
  const asked = new Map<string, number>();
  let off = false;
  return {
    of(text) {
      if (off) return undefined;
      if (given.has(text) || given.size >= mostNames) return given.get(text);
      if (!reads.test(text) || writes.test(text) || text.includes(withoutName)) return undefined;
      const times = (asked.get(text) ?? 0) + 1;
      if (times >= askedOften) {
        asked.delete(text);
        given.set(text, `qafila_${given.size}`);
        return given.get(text);
      }
      if (asked.size >= mostTexts) asked.clear();
      asked.set(text, times);
      return undefined;
    },
    refused(text, code) {
      if (code === planChanged) given.set(text, undefined);
      if (nameUnknown.has(code ?? '')) off = true;
    },
  };
}

const ours = giveNames();

type Ask = (...given: unknown[]) => unknown;

/** A connection that names what Kysely asks; what is asked in any other form stays as it is. */
export class NamingClient extends pg.Client {
  override query(...given: never[]): never {
    const ask = super.query.bind(this) as Ask;
    return askNamed(ask, ours, given) as never;
  }
}

function askNamed(ask: Ask, names: Names, given: readonly unknown[]): unknown {
  const [text, values] = given;
  const plain = given.length === 2 && typeof text === 'string' && Array.isArray(values);
  const name = plain ? names.of(text) : undefined;
  if (!plain || !name) return ask(...given);
  const answer = ask({ name, text, values }) as Promise<unknown>;
  return answer.catch((error: { code?: string }) => {
    names.refused(text, error.code);
    throw error;
  });
}
