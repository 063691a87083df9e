// What better-auth calls its tables and columns, and what ours are called (migration 0015).
import type { BetterAuthOptions } from 'better-auth';

/** A session lasts thirty days and is never prolonged; one that is not remembered, a day. */
export const tables = {
  user: {
    modelName: 'identities',
    fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    additionalFields: {
      personId: { type: 'string', required: true, input: false, fieldName: 'person_id' },
      passwordIsOneTime: {
        type: 'boolean',
        required: false,
        input: false,
        fieldName: 'password_is_one_time',
      },
    },
  },
  session: {
    modelName: 'identity_sessions',
    fields: {
      userId: 'identity_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
    expiresIn: 30 * 86_400,
    disableSessionRefresh: true,
  },
  account: {
    modelName: 'identity_accounts',
    fields: {
      userId: 'identity_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      createdAt: 'created_at',
      updatedAt: 'updated_at',
    },
  },
  verification: {
    modelName: 'identity_verifications',
    fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
  },
} as const satisfies Pick<BetterAuthOptions, 'user' | 'session' | 'account' | 'verification'>;
