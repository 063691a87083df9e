import { describe, expect, it } from 'vitest';
import { BadSettings, readSettings } from './settings.ts';

const wrong: readonly [string, Record<string, string>, RegExp][] = [
  ['a port that is no number', { PORT: 'http' }, /PORT: /],
  ['a port that no machine has', { PORT: '70000' }, /PORT: /],
  ['a mode that is none', { QAFILA_MODE: 'staging' }, /QAFILA_MODE: .*demo.*production/],
  [
    'an address without its protocol',
    { ORIGIN: 'shop.example' },
    /ORIGIN: must be an address .*https:/,
  ],
  ['a database of another kind', { DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL: .*postgres:/],
  ['mail sent by a web address', { SMTP_URL: 'https://mail.example' }, /SMTP_URL: .*smtp:/],
  ['a secret soon guessed', { QAFILA_SECRET: 'qafila' }, /QAFILA_SECRET: .*32/],
  ['a seed that is not there', { QAFILA_SEED: 'huge' }, /QAFILA_SEED: .*none.*small/],
  ['a place for media that is none', { MEDIA_STORE: 'tape' }, /MEDIA_STORE: .*disk.*s3/],
  ['an S3 store without its bucket', { MEDIA_STORE: 's3', S3_REGION: 'eu-west-3' }, /S3_BUCKET: .*needs/],
  ['a bucket no store would take', { MEDIA_STORE: 's3', S3_BUCKET: 'My Bucket' }, /S3_BUCKET: /],
  ['a store that is no address', { MEDIA_STORE: 's3', S3_ENDPOINT: 's3.example' }, /S3_ENDPOINT: .*https:/],
  [
    'production without its address',
    { QAFILA_MODE: 'production' },
    /ORIGIN: .*https:\/\/shop\.example/,
  ],
];

describe('the settings', () => {
  it('have a default for everything, on this machine alone', () => {
    expect(readSettings({})).toMatchObject({
      mode: 'demo',
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      originGiven: false,
      trustedProxies: [],
      databaseUrl: undefined,
      seed: 'demo',
    });
  });

  it.each(wrong)('refuse %s and say which it is', (_, env, says) => {
    expect(() => readSettings(env)).toThrow(BadSettings);
    expect(() => readSettings(env)).toThrow(says);
  });

  it('tell all that is wrong at once', () => {
    const said = attempt({ PORT: 'x', QAFILA_MODE: 'y', ORIGIN: 'z' }).split('\n');
    expect(said).toHaveLength(4);
  });

  it('take an empty value for one that was not given', () => {
    expect(readSettings({ PORT: '', ORIGIN: '', DATABASE_URL: '' })).toEqual(readSettings({}));
  });

  it('know the address without the slash at its end', () => {
    const { origin, originGiven } = readSettings({ ORIGIN: 'https://shop.example/' });
    expect({ origin, originGiven }).toEqual({ origin: 'https://shop.example', originGiven: true });
  });

  it('know a secret only where one is set', () => {
    const QAFILA_SECRET = 'a secret of at least thirty-two signs';
    expect(readSettings({ QAFILA_SECRET }).secret).toBe(QAFILA_SECRET);
    expect(readSettings({ QAFILA_SECRET: '' }).secret).toBeUndefined();
  });

  it('know an S3 store once all of it is given, Amazon’s own without an address', () => {
    const given = {
      S3_BUCKET: 'caravan-media',
      S3_REGION: 'eu-west-3',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'secret',
    };
    expect(readSettings(given).s3).toBeUndefined();
    expect(readSettings({ ...given, MEDIA_STORE: 's3' }).s3).toMatchObject({
      endpoint: 'https://s3.eu-west-3.amazonaws.com',
      bucket: 'caravan-media',
      style: 'path',
      prefix: '',
    });
  });

  it('read the proxies as a list', () => {
    const { trustedProxies } = readSettings({ TRUSTED_PROXIES: ' 10.0.0.1, 10.0.0.2 ,' });
    expect(trustedProxies).toEqual(['10.0.0.1', '10.0.0.2']);
  });
});

function attempt(env: Record<string, string>): string {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
