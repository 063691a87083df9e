import { expect, test, vi } from 'vitest';
import { StorageUnavailable } from '#server/media/blob-store.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { handleError } from './hooks.server.ts';

test.each([
  ['what is not there', new NotFound('good x'), 404],
  ['what is not allowed', new Forbidden('publish'), 403],
  ['a store of pictures that is away', new StorageUnavailable('https://s3.example is full'), 503],
])('%s is answered by its own status', async (_what, error, status) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const event = { request: new Request('http://x/'), url: new URL('http://x/') };
  try {
    const answer = await handleError({ error, kind: 'unknown', event } as never);
    expect(answer).toMatchObject({ status });
    expect(JSON.stringify(answer)).not.toContain('s3.example');
  } finally {
    told.mockRestore();
  }
});
