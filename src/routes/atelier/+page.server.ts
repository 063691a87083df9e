import { may } from '#domain/permissions/may.ts';
import { enter } from './enter.server.ts';
import type { PageServerLoadEvent } from './$types';

export async function load(event: PageServerLoadEvent) {
  const { asker } = await enter(event);
  return {
    name: asker.person.name,
    member: asker.memberships.length > 0,
    mayStart: asker.memberships.some((one) => may(asker, 'list-good', one)),
  };
}
