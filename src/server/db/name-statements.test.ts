import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveNames } from './name-statements.ts';
import { openPool } from './pool.ts';
import { openTestMarket, type TestMarket } from './test-market.ts';

let market: TestMarket;
beforeAll(async () => void (market = await openTestMarket()));
afterAll(() => market.close());

describe('a statement', () => {
  it('gets a name when it is asked often, while there are names left', () => {
    const names = giveNames({ mostNames: 2, askedOften: 3 });
    const ask = (text: string) => [1, 2, 3].map(() => names.of(`select ${text}`));
    expect(ask('one')).toEqual([undefined, undefined, 'qafila_0']);
    expect(ask('two').at(-1)).toBe('qafila_1');
    expect(ask('three')).toEqual([undefined, undefined, undefined]);
    expect(names.of('select one')).toBe('qafila_0');
  });

  it('is forgotten with all other rare ones before they fill the memory', () => {
    const names = giveNames({ mostTexts: 2, askedOften: 2 });
    for (const text of ['one', 'two', 'three']) names.of(`select ${text}`);
    expect(names.of('select one')).toBeUndefined();
    expect(names.of('select three')).toBe('qafila_0');
  });

  it('is read and planned once a connection, however many ask it', async () => {
    const pool = openPool({ connectionString: market.ownerUrl, max: 1 });
    const client = await pool.connect();
    for (let n = 0; n < 12; n++) {
      const { rows } = await client.query('select $1::int8 + 1 as next', [n]);
      expect(rows).toEqual([{ next: BigInt(n + 1) }]);
    }
    const { rows } = await client.query(
      "select name from pg_prepared_statements where statement like 'select $1::int8 + 1%'",
    );
    expect(rows).toHaveLength(1);
    client.release();
    await pool.end();
  });

  it('whose columns a migration changed fails once and is asked without its name from then on', async () => {
    const pool = openPool({ connectionString: market.ownerUrl, max: 1, role: 'owner' });
    const client = await pool.connect();
    await client.query('create table moving (id integer)');
    const read = () => client.query('select * from moving where id >= $1', [0]);
    for (let n = 0; n < 8; n++) await read();
    await client.query('alter table moving add column name text');
    await expect(read()).rejects.toThrow('cached plan');
    expect((await read()).fields.map(({ name }) => name)).toEqual(['id', 'name']);
    client.release();
    await pool.end();
  });

  it('goes without a name where it says that no plan is good for every value', () => {
    const names = giveNames({ askedOften: 1 });
    expect(names.of('select 1 /* planned anew */')).toBeUndefined();
  });

  it.each([
    'insert into goods (id) values ($1) on conflict (id) where state in ($2) do nothing',
    'with moved as (update variants set stock = $1 returning id) select id from moved',
    'merge into search_postings using masks on true when matched then delete',
    'select id from variants where id = $1 for update',
    'notify qafila_pages',
  ])('that writes or locks goes without a name: %s', (text) => {
    expect(giveNames({ askedOften: 1 }).of(text)).toBeUndefined();
  });

  it('that reads what was updated or deleted gets its name', () => {
    const names = giveNames({ askedOften: 1 });
    expect(names.of('select updated_at from goods where deleted_at is null')).toBe('qafila_0');
    expect(names.of(' with found as (select 1) select * from found')).toBe('qafila_1');
  });

  it('goes without a name behind a pooler that hands connections around', () => {
    const names = giveNames({ askedOften: 1 });
    expect(names.of('select 1')).toBe('qafila_0');
    names.refused('select 1', '26000');
    expect([names.of('select 1'), names.of('select 2')]).toEqual([undefined, undefined]);
  });
});
