// What a machine can do at most: node:http with the same bytes, or with one indexed select of 2 KB.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';

const page = Buffer.from(await text(process.stdin));
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE, max: 10 });
const select = { name: 'bench', text: 'select id, body from bench_goods where id = $1' };

const server = createServer((request, response) => {
  if (request.url === '/page') {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': page.length });
    response.end(page);
    return;
  }
  const id = 1 + Math.floor(Math.random() * 10_000);
  pool.query({ ...select, values: [id] }).then(
    ({ rows }) => response.writeHead(200).end(rows[0].body),
    () => response.writeHead(500).end(),
  );
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port));
