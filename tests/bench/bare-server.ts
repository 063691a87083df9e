// What a machine can do at most: node:http with the same bytes, packed for those who read brotli as the
// house does, or with one indexed select of 2 KB.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { brotliCompressSync, constants } from 'node:zlib';
import pg from 'pg';

const page = Buffer.from(await text(process.stdin));
const packed = brotliCompressSync(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } });
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, max: 10 });
const select = { name: 'bench', text: 'select id, body from bench_goods where id = $1' };

const server = createServer((request, response) => {
  if (request.url === '/page') {
    const br = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = br ? packed : page;
    response.writeHead(200, {
      'content-type': 'text/html',
      vary: 'accept-encoding',
      ...(br ? { 'content-encoding': 'br' } : {}),
      'content-length': body.length,
    });
    response.end(body);
    return;
  }
  const id = 1 + Math.floor(Math.random() * 10_000);
  pool.query({ ...select, values: [id] }).then(
    ({ rows }) => response.writeHead(200).end(rows[0].body),
    () => response.writeHead(500).end(),
  );
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
