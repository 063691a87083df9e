// The media in any store that speaks S3. Every request is signed and tried again when the store is
// busy; what is put carries two sums that the store checks before it keeps it.
import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { type BlobStore, StorageUnavailable } from './blob-store.ts';

export type S3Settings = {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Without a slash at either end; empty for none. */
  readonly prefix: string;
  /** `path`: endpoint/bucket/key; `host`: bucket.endpoint/key. */
  readonly style: 'path' | 'host';
};

export type Patience = {
  readonly tries: number;
  readonly timeoutMs: number;
  readonly waitMs: number;
};
const patient: Patience = { tries: 4, timeoutMs: 20_000, waitMs: 200 };

export function s3Store(s3: S3Settings, patience: Patience = patient): BlobStore {
  const call = caller(s3, patience);
  return {
    where: addressOf(s3, ''),
    async put(key, bytes, { type, immutable }) {
      const body = new Uint8Array(bytes);
      const md5 = createHash('md5').update(body).digest();
      const answer = await call(key, 'PUT', body, {
        'content-type': type,
        'content-md5': md5.toString('base64'),
        'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'private, no-store',
      });
      checkSum(answer, md5.toString('hex'), `${s3.bucket}/${key}`);
    },
    async get(key) {
      const answer = await call(key, 'GET');
      return answer.status === 404 ? undefined : answer.body;
    },
    async has(key) {
      const { status, headers } = await call(key, 'HEAD');
      return status === 404 ? undefined : { bytes: Number(headers.get('content-length')) };
    },
    async remove(key) {
      await call(key, 'DELETE');
    },
  };
}

type Method = 'PUT' | 'GET' | 'HEAD' | 'DELETE';
type Answer = { status: number; headers: Headers; body: Buffer<ArrayBuffer> };
type Body = Uint8Array<ArrayBuffer>;

/** A try that hangs, breaks off or is answered 429 or 5xx is one of `tries`; all else is final. */
function caller(s3: S3Settings, { tries, timeoutMs, waitMs }: Patience) {
  const { accessKeyId, secretAccessKey, region } = s3;
  // Its own retries send the same signature again, and know no timeout: ours sign anew.
  const signer = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 0 });
  const once = async (key: string, method: Method, body?: Body, headers = {}) => {
    const sum = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const signed = await signer.sign(addressOf(s3, key), {
      method,
      body,
      headers: { ...headers, 'x-amz-content-sha256': sum },
    });
    const answer = await fetch(signed, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'manual',
    });
    return whole(answer, method);
  };
  return async (key: string, method: Method, body?: Body, headers = {}): Promise<Answer> => {
    let trouble = '';
    for (let turn = 0; turn < tries; turn++) {
      if (turn > 0) await pause(waitMs * 2 ** (turn - 1) * (0.5 + Math.random()));
      const answer = await once(key, method, body, headers).catch((error: Error) => error);
      if (!(answer instanceof Error)) {
        if (answer.status < 300 || (answer.status === 404 && isNoKey(answer, method)))
          return answer;
        trouble = `${answer.status} ${codeOf(answer)}`.trim();
        if (answer.status !== 429 && answer.status < 500) break;
      } else trouble = wordsOf(answer);
    }
    const what = `${method} ${s3.bucket}/${key}`;
    throw new StorageUnavailable(
      `${new URL(s3.endpoint).host} does not keep our media (${what}): ${trouble}`,
    );
  };
}

/** A body cut short on the way is no body. */
async function whole(answer: Response, method: Method): Promise<Answer> {
  const body = Buffer.from(await answer.arrayBuffer());
  const length = answer.headers.get('content-length');
  const short = method === 'GET' && length !== null && Number(length) !== body.byteLength;
  if (short) throw new Error(`${body.byteLength} of ${length} bytes came`);
  return { status: answer.status, headers: answer.headers, body };
}

/** A bucket that is not there also answers 404: that is trouble, not an absent picture. */
const isNoKey = (answer: Answer, method: Method) =>
  method !== 'PUT' && codeOf(answer) !== 'NoSuchBucket';

/** S3 answers the MD5 of what it keeps, unless it encrypts it with keys of a key store. */
function checkSum({ headers }: Answer, md5: string, what: string): void {
  const etag = headers.get('etag')?.replaceAll('"', '') ?? '';
  const plain = !headers.get('x-amz-server-side-encryption')?.startsWith('aws:kms');
  if (plain && /^[0-9a-f]{32}$/.test(etag) && etag !== md5) {
    throw new StorageUnavailable(`${what} arrived as other bytes than were sent`);
  }
}

function addressOf({ endpoint, bucket, prefix, style }: S3Settings, key: string): string {
  const base = new URL(endpoint);
  if (style === 'host') base.hostname = `${bucket}.${base.hostname}`;
  const parts = [base.pathname, style === 'path' ? bucket : '', prefix, key];
  base.pathname = parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/');
  return base.href;
}

const codeOf = ({ body }: Answer) =>
  /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(body.toString('utf8', 0, 2000))?.[1] ?? '';

function wordsOf(error: Error): string {
  const cause = error.cause as { code?: string } | undefined;
  return error.name === 'TimeoutError' ? 'no answer in time' : (cause?.code ?? error.message);
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
