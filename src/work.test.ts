import { parseCrontab } from 'graphile-worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestMarket, type TestMarket } from '#server/db/test-market.ts';
import { crontab, everyMinute, onceADay } from './work.ts';

let market: TestMarket;
beforeAll(async () => (market = await openTestMarket()));
afterAll(() => market.close());

it('each job has its hour: some every minute, some once a night', () => {
  const jobs = parseCrontab(crontab);
  expect(jobs.map((job) => job.task)).toEqual([
    ...Object.keys(everyMinute),
    ...Object.keys(onceADay),
  ]);
  const minutesOfADay = (task: string) => {
    let count = 0;
    const { match } = jobs.find((job) => job.task === task)!;
    for (let minute = 0; minute < 1440; minute++) {
      const time = { hour: Math.floor(minute / 60), min: minute % 60, date: 23, month: 11, dow: 1 };
      if (typeof match === 'function' && match(time)) count++;
    }
    return count;
  };
  for (const task of Object.keys(everyMinute)) expect(minutesOfADay(task), task).toBe(1440);
  for (const task of Object.keys(onceADay)) expect(minutesOfADay(task), task).toBe(1);
});

it('the night forgets the tries of the day before, and keeps those of today', async () => {
  await market.pool.query(
    `insert into sign_in_tries (key_sha256, tries, since) values
       (repeat('a', 64), 3, $1::timestamptz - interval '25 hours'), (repeat('b', 64), 3, $1)`,
    [market.now()],
  );
  await onceADay['forget-old-tries']!(market, {} as never);
  const { rows } = await market.pool.query('select key_sha256 from sign_in_tries');
  expect(rows).toEqual([{ key_sha256: 'b'.repeat(64) }]);
});
