// The door of the desk: whoever is not one of its operators goes no further.
import { type Action, type Asker, may } from '#domain/permissions/may.ts';
import { Forbidden } from '../not-there.ts';

/** The operator who asks, or Forbidden. Every room of the desk begins with it. */
export function enterDesk(asker: Asker | undefined, action: Action = 'enter-desk'): Asker {
  if (!asker || !may(asker, 'enter-desk') || !may(asker, action)) throw new Forbidden(action);
  return asker;
}
