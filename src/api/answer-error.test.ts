import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { StorageUnavailable } from '#server/media/blob-store.ts';
import { Forbidden, NotFound } from '#server/not-there.ts';
import { answerError } from './answer-error.ts';

const answerTo = async (error: Error) => {
  const app = new Hono().get('/', () => {
    throw error;
  });
  app.onError(answerError);
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    return await app.request('/');
  } finally {
    told.mockRestore();
  }
};

test.each([
  [new NotFound('good x'), 404, { error: 'not-found' }],
  [new Forbidden('publish'), 403, { error: 'forbidden' }],
  [new Error('a secret of the house'), 500, { error: 'internal' }],
])('%s is answered by its status, without its words', async (error, status, body) => {
  const answer = await answerTo(error);
  expect([answer.status, await answer.json()]).toEqual([status, body]);
});

test('while the store of pictures is away it is said that nothing was kept, and when to come back', async () => {
  const answer = await answerTo(new StorageUnavailable('https://key@s3.example is full'));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await answer.json()).toEqual({
    error: 'storage-unavailable',
    says: expect.stringContaining('Nothing was kept'),
  });
});
