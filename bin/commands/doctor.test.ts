import { expect, it } from 'vitest';
import { secret } from './doctor.ts';

it('the doctor warns of a missing secret in production alone, and never prints it', () => {
  expect(secret({ mode: 'production' })).toMatchObject({
    ok: true,
    warns: true,
    says: expect.stringContaining('set QAFILA_SECRET'),
  });
  expect(secret({ mode: 'demo' })).not.toHaveProperty('warns');
  const own = secret({ mode: 'production', secret: 'a-secret-of-more-than-32-characters' });
  expect(own).not.toHaveProperty('warns');
  expect(own.says).not.toContain('a-secret');
});
