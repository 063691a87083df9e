// A source by its own name.
import { sources } from './sources.ts';

/** Undefined for one that is not in the list, such as what an operator cites: its name is its key. */
export function titleOf(source: string): string | undefined {
  return Object.hasOwn(sources, source) ? sources[source as keyof typeof sources].title : undefined;
}
