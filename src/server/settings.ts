// Every setting of the house, read once from the environment and checked; all have a local default.
import { resolve } from 'node:path';
import { z } from 'zod';

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
  QAFILA_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  QAFILA_SEED: z.enum(['none', 'small']).default('small'),
});

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
  /** What signs the cookies; without it the house makes one, kept in its database. */
  readonly secret?: string;
  readonly seed: 'none' | 'small';
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
    secret: values.QAFILA_SECRET,
    seed: values.QAFILA_SEED,
  };
}
