// Which engine answers: PostgreSQL's, until an operator plugs in another one here (docs/search.md).
import type { Market } from '../market.ts';
import type { SearchEngine } from './engine.ts';
import { postgresEngine } from './postgres/postgres-engine.ts';

export function engineOf(_market: Market): SearchEngine {
  return postgresEngine;
}
