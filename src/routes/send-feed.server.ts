// Sends what is too long to hold: as it is made, packed on its way where the reader unpacks it.

type Feed = {
  readonly request: Request;
  readonly type: string;
  readonly etag?: string;
  readonly maxAge: number;
  readonly parts: () => AsyncIterable<string>;
};

/** `no-transform`: nobody between here and the reader may gather it to pack it better. */
export function sendFeed({ request, type, etag, maxAge, parts }: Feed): Response {
  const headers: Record<string, string> = {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': `public, max-age=${maxAge}, no-transform`,
    vary: 'accept-encoding',
    ...(etag ? { etag } : {}),
  };
  if (etag && request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = streamOf(parts());
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) {
    return new Response(body, { headers });
  }
  return new Response(body.pipeThrough(new CompressionStream('gzip')), {
    headers: { ...headers, 'content-encoding': 'gzip' },
  });
}

/** The reader's pace is the pace it is made at; who goes away ends it. */
function streamOf(parts: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const iterator = parts[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
