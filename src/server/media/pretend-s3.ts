// The pretend twin of an S3 store, for tests and for a laptop on a train: one bucket in memory that
// believes no request whose signature (version 4) or sums are wrong, and fails when it is told to.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { S3Settings } from './s3-store.ts';

type Kept = { readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> };
type Trouble = number | 'cut' | 'hang' | 'corrupt' | 'lost-answer';
export type PretendS3 = {
  readonly settings: S3Settings;
  readonly kept: Map<string, Kept>;
  /** Each request takes one of these before anything else; an empty list is a good day. */
  readonly troubles: Trouble[];
  readonly asked: string[];
  close(): Promise<void>;
};

export async function openPretendS3(prefix = ''): Promise<PretendS3> {
  const secret = { accessKeyId: 'PRETEND', secretAccessKey: 'a pretend secret' };
  const shared = {
    bucket: 'media',
    region: 'eu-west-3',
    prefix,
    style: 'path' as const,
    ...secret,
  };
  const kept = new Map<string, Kept>();
  const troubles: Trouble[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void answer({ request, response, s3: shared, kept, troubles, asked });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { ...shared, endpoint },
    kept,
    troubles,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Asked = Pick<PretendS3, 'kept' | 'troubles' | 'asked'> & {
  request: IncomingMessage;
  response: ServerResponse;
  s3: Omit<S3Settings, 'endpoint'>;
};

async function answer({ request, response, s3, kept, troubles, asked }: Asked): Promise<void> {
  const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
  asked.push(`${request.method} ${request.url}`);
  const trouble = troubles.shift();
  if (trouble === 'hang') return;
  if (trouble === 'cut') return void request.socket.destroy();
  if (typeof trouble === 'number') return say(response, trouble, 'SlowDown');
  const wrong = whatIsWrong(request, body, s3);
  if (wrong) return say(response, 403, wrong);
  const [, bucket, ...rest] = decodeURIComponent(request.url ?? '').split('/');
  if (bucket !== s3.bucket) return say(response, 404, 'NoSuchBucket');
  const key = rest.join('/');
  if (request.method === 'PUT') {
    const bytes = trouble === 'corrupt' ? Buffer.concat([body, Buffer.from('!')]) : body;
    const { 'content-type': type = '', 'cache-control': cache = '' } = request.headers;
    kept.set(key, { bytes, headers: { 'content-type': type, 'cache-control': cache } });
    if (trouble === 'lost-answer') return void request.socket.destroy();
    return void response.writeHead(200, { etag: `"${sum('md5', bytes)}"` }).end();
  }
  if (request.method === 'DELETE') {
    kept.delete(key);
    return void response.writeHead(204).end();
  }
  const found = kept.get(key);
  if (!found) return say(response, 404, 'NoSuchKey');
  const length = String(found.bytes.byteLength);
  response.writeHead(200, { ...found.headers, 'content-length': length }).end(found.bytes);
}

function say(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<Error><Code>${code}</Code></Error>`);
}

const authorization = new RegExp(
  '^AWS4-HMAC-SHA256 Credential=([^/]+)/([0-9]{8}/[^/]+/s3/aws4_request), ' +
    'SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$',
);

/** AWS "Authenticating Requests: Using the Authorization Header (Signature Version 4)". */
function whatIsWrong(
  { method, url = '', headers }: IncomingMessage,
  body: Buffer,
  s3: Omit<S3Settings, 'endpoint'>,
): string | undefined {
  const one = (name: string) => String(headers[name] ?? '').trim();
  const parts = authorization.exec(one('authorization'));
  if (!parts) return 'AccessDenied';
  const [, id, scope = '', signed = '', signature = ''] = parts;
  const [day = '', region = ''] = scope.split('/');
  if (id !== s3.accessKeyId) return 'InvalidAccessKeyId';
  if (region !== s3.region) return 'AuthorizationHeaderMalformed';
  if (one('x-amz-content-sha256') !== sum('sha256', body)) return 'XAmzContentSHA256Mismatch';
  const md5 = one('content-md5');
  if (md5 && Buffer.from(md5, 'base64').toString('hex') !== sum('md5', body)) return 'BadDigest';
  const names = signed.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => names.includes(name))) {
    return 'AccessDenied';
  }
  const [path = '', query = ''] = url.split('?');
  const fields = names.map((name) => `${name}:${one(name)}\n`).join('');
  const canonical = [method, path, query, fields, signed, one('x-amz-content-sha256')].join('\n');
  const date = one('x-amz-date');
  const toSign = ['AWS4-HMAC-SHA256', date, scope, sum('sha256', canonical)].join('\n');
  const mac = (key: Buffer | string, text: string) =>
    createHmac('sha256', key).update(text).digest();
  const dayKey = mac(`AWS4${s3.secretAccessKey}`, day);
  const key = mac(mac(mac(dayKey, region), 's3'), 'aws4_request');
  const same = timingSafeEqual(mac(key, toSign), Buffer.from(signature, 'hex'));
  return same && date.startsWith(day) ? undefined : 'SignatureDoesNotMatch';
}

const sum = (by: 'md5' | 'sha256', of: Buffer | string) => createHash(by).update(of).digest('hex');
