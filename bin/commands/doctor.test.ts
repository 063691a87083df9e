import { expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '#server/settings.ts';
import { media, secret } from './doctor.ts';

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

it('the doctor tries the store of the media, the disk or an S3 that is away', async () => {
  const QAFILA_DATA = await mkdtemp(join(tmpdir(), 'qafila-doctor-'));
  try {
    const disk = await media({ settings: readSettings({ QAFILA_DATA }) });
    expect(disk).toEqual({
      what: 'Media',
      ok: true,
      says: `${QAFILA_DATA}/media keeps, gives back and removes`,
    });
    const env = {
      MEDIA_STORE: 's3',
      S3_ENDPOINT: 'http://127.0.0.1:9',
      S3_BUCKET: 'media',
      S3_REGION: 'eu-west-3',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'never-printed',
    };
    const away = await media({ settings: readSettings({ QAFILA_DATA, ...env }) });
    expect(away).toMatchObject({ ok: false, says: expect.stringContaining('127.0.0.1:9') });
    expect(away.says).not.toContain('never-printed');
  } finally {
    await rm(QAFILA_DATA, { recursive: true });
  }
});
