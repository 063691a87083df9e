// Every setting of the house, read once from the environment and checked; all have a local default.
import { resolve } from 'node:path';
import { z } from 'zod';
import type { MediaHost } from './media/media-host.ts';

const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be an address beginning with ${protocols.join(' or ')}`,
  });

const shape = z.object({
  QAFILA_MODE: z.enum(['demo', 'production']).default('demo'),
  QAFILA_DATA: z.string().min(1).default('.qafila'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  ORIGIN: url(['http:', 'https:']).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  PRETEND_GATEWAY_PORT: z.coerce.number().int().min(0).max(65535).default(3001),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_FROM: z.string().default('Qafila <caravan@localhost>'),
  QAFILA_PICTURES: z.enum(['first', 'all']).default('all'),
  QAFILA_PAGES_MB: z.coerce.number().min(1).max(65_536).default(64),
  QAFILA_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  QAFILA_PSEUDO: z.enum(['0', '1']).default('0'),
  MEDIA_STORE: z.enum(['disk', 's3']).default('disk'),
  S3_ENDPOINT: url(['http:', 'https:']).optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is no name of a bucket')
    .optional(),
  S3_REGION: z.string().regex(/^[a-z0-9-]{1,40}$/, 'is no region, such as eu-west-3').optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  S3_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9._/-]*$/, 'takes letters, digits and slashes')
    .default(''),
  S3_STYLE: z.enum(['path', 'host']).default('path'),
  S3_PUBLIC_URL: url(['http:', 'https:']).optional(),
  MEDIA_URL: url(['http:', 'https:']).optional(),
  QAFILA_TRANSLATOR: z.enum(['none', 'pretend', 'libretranslate', 'deepl']).optional(),
  TRANSLATOR_URL: url(['http:', 'https:']).optional(),
  TRANSLATOR_KEY: z.string().min(1).optional(),
  QAFILA_SEED: z.enum(['none', 'small', 'demo']).default('demo'),
});

export type TranslatorSettings =
  | { readonly kind: 'none' | 'pretend' }
  | { readonly kind: 'libretranslate' | 'deepl'; readonly url: string; readonly key?: string };

export type Settings = {
  readonly mode: 'demo' | 'production';
  readonly dataFolder: string;
  readonly databaseUrl?: string;
  readonly host: string;
  readonly port: number;
  readonly origin: string;
  /** Whether ORIGIN was set: then it is the only address a page knows. */
  readonly originGiven: boolean;
  readonly trustedProxies: readonly string[];
  readonly pretendGatewayPort: number;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  /** Whether the pseudo markets en-xa and ar-xb are open, for tests; never in production. */
  readonly pseudo: boolean;
  /** What signs the cookies; without it the house makes one, kept in its database. */
  readonly secret?: string;
  /** How much memory the pages that are kept may take, in mebibytes. */
  readonly pagesMegabytes: number;
  /** Of the demo market: those a first start waits for, or all, drawn beside the open shop. */
  readonly pictures: 'first' | 'all';
  readonly seed: 'none' | 'small' | 'demo';
  /** Who translates by machine when the desk asks; the pretend one only in demo mode. */
  readonly translator: TranslatorSettings;
  /** Where browsers fetch immutable pictures from, when it is not the house itself. */
  readonly mediaHost?: MediaHost;
  /** Where the media lie when it is not the disk; all of it was given. */
  readonly s3?: {
    readonly endpoint: string;
    readonly bucket: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly prefix: string;
    readonly style: 'path' | 'host';
  };
};

/** Thrown at start with one line a setting that is wrong, each saying what it must be. */
export class BadSettings extends Error {}

export function readSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = shape.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new BadSettings(`These settings are wrong (see .env.example):\n  ${lines.join('\n  ')}`);
  }
  const values = parsed.data;
  if (values.QAFILA_MODE === 'production' && !values.ORIGIN) {
    throw new BadSettings('ORIGIN: production needs the public address, such as https://shop.example');
  }
  return {
    mode: values.QAFILA_MODE,
    dataFolder: resolve(values.QAFILA_DATA),
    databaseUrl: values.DATABASE_URL,
    host: values.HOST,
    port: values.PORT,
    origin: (values.ORIGIN ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    originGiven: values.ORIGIN !== undefined,
    trustedProxies: values.TRUSTED_PROXIES.split(',').map((text) => text.trim()).filter(Boolean),
    pretendGatewayPort: values.PRETEND_GATEWAY_PORT,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    pseudo: values.QAFILA_PSEUDO === '1' && values.QAFILA_MODE === 'demo',
    secret: values.QAFILA_SECRET,
    pagesMegabytes: values.QAFILA_PAGES_MB,
    pictures: values.QAFILA_PICTURES,
    seed: values.QAFILA_SEED,
    translator: translatorOf(values),
    s3: s3Of(values),
    mediaHost: mediaHostOf(values),
  };
}

/** A bucket holds keys below its prefix; a CDN before the house holds the house's own paths. */
function mediaHostOf(values: z.infer<typeof shape>): MediaHost | undefined {
  const { S3_PUBLIC_URL: bucket, MEDIA_URL: cdn, S3_PREFIX: prefix, MEDIA_STORE: store } = values;
  const wrong = (line: string) =>
    new BadSettings(`These settings are wrong (see .env.example):\n  ${line}`);
  if (bucket && cdn) throw wrong('MEDIA_URL: set it or S3_PUBLIC_URL, not both');
  if (bucket && store !== 's3') throw wrong('S3_PUBLIC_URL: needs MEDIA_STORE=s3');
  const whole = (address: string) => address.replace(/\/+$/, '');
  if (cdn) return { url: whole(cdn), holds: 'paths' };
  const below = prefix.replace(/^\/+|\/+$/g, '');
  return bucket ? { url: whole(`${whole(bucket)}/${below}`), holds: 'keys' } : undefined;
}

function translatorOf(values: z.infer<typeof shape>): TranslatorSettings {
  const demo = values.QAFILA_MODE === 'demo';
  const kind = values.QAFILA_TRANSLATOR ?? (demo ? 'pretend' : 'none');
  const wrong = (line: string) =>
    new BadSettings(`These settings are wrong (see .env.example):\n  ${line}`);
  if (kind === 'pretend' && !demo) throw wrong('QAFILA_TRANSLATOR: production pretends nothing');
  if (kind === 'none' || kind === 'pretend') return { kind };
  if (!values.TRANSLATOR_URL) throw wrong(`TRANSLATOR_URL: QAFILA_TRANSLATOR=${kind} needs it`);
  if (kind === 'deepl' && !values.TRANSLATOR_KEY) throw wrong('TRANSLATOR_KEY: DeepL needs it');
  return { kind, url: values.TRANSLATOR_URL.replace(/\/$/, ''), key: values.TRANSLATOR_KEY };
}

function s3Of(values: z.infer<typeof shape>): Settings['s3'] {
  if (values.MEDIA_STORE === 'disk') return undefined;
  const needed = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const absent = needed.filter((name) => !values[name]);
  if (absent.length > 0) {
    const lines = absent.map((name) => `${name}: MEDIA_STORE=s3 needs it`);
    throw new BadSettings(`These settings are wrong (see .env.example):\n  ${lines.join('\n  ')}`);
  }
  return {
    endpoint: values.S3_ENDPOINT ?? `https://s3.${values.S3_REGION}.amazonaws.com`,
    bucket: values.S3_BUCKET!,
    region: values.S3_REGION!,
    accessKeyId: values.S3_ACCESS_KEY_ID!,
    secretAccessKey: values.S3_SECRET_ACCESS_KEY!,
    prefix: values.S3_PREFIX,
    style: values.S3_STYLE,
  };
}
