// Every job and every reader of events by name: one line each, calling a verb.
import type { Market } from '#server/market.ts';

type Task = (market: Market, payload: never) => Promise<unknown>;
type Reader = (market: Market) => Promise<unknown>;

export const tasks: Readonly<Record<string, Task>> = {};

export const everyMinute: Readonly<Record<string, Task>> = {};

export const readersOfEvents: Readonly<Record<string, Reader>> = {};
