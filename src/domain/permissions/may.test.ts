import { describe, expect, it } from 'vitest';
import { type Action, type Asker, may, type MembershipRole, permissions } from './may.ts';

const own = { cooperativeId: 'azilal' };
const other = { cooperativeId: 'safi' };
const person = { id: 'itto', name: 'Itto', email: null, language: 'fr' };
const member = (role: MembershipRole): Asker => ({
  person,
  memberships: [{ cooperativeId: 'azilal', slug: 'azilal', name: 'Azilal', role }],
  mustChoosePassword: false,
});
const actions = Object.keys(permissions) as Action[];

describe('who may do what', () => {
  it.each(actions)('a stranger may never %s', (action) => {
    expect(may(undefined, action, own)).toBe(false);
    expect(may({ person, memberships: [], mustChoosePassword: false }, action, own)).toBe(false);
  });

  it.each(actions)(
    'nobody of a cooperative may %s in another, nor where no cooperative is named',
    (action) => {
      for (const role of ['member', 'scribe', 'treasurer', 'president'] as const) {
        expect(may(member(role), action, other)).toBe(false);
        expect(may(member(role), action)).toBe(false);
      }
    },
  );

  it('a member reads and lists, a scribe completes, only the desk publishes, only an admin approves', () => {
    expect(may(member('member'), 'read-draft', own)).toBe(true);
    expect(may(member('member'), 'list-good', own)).toBe(true);
    expect(may(member('member'), 'complete-good', own)).toBe(false);
    expect(may(member('scribe'), 'complete-good', own)).toBe(true);
    expect(may(member('president'), 'publish-good', own)).toBe(false);
    const desk: Asker = { ...member('member'), memberships: [], operatorRole: 'desk' };
    expect(may(desk, 'publish-good', other)).toBe(true);
    expect(may(desk, 'approve-cooperative', other)).toBe(false);
    expect(may({ ...desk, operatorRole: 'admin' }, 'approve-cooperative', other)).toBe(true);
  });
});
