// Before all journeys: one house, opened as a person would, that every journey visits.
import { startHouse } from '../a-house.ts';
import { moreWorks } from './house-rows.ts';

export default async function openTheHouse() {
  // While writing a journey: a house that is open already, with its operator in QAFILA_OPERATOR.
  if (process.env.QAFILA_HOUSE) return undefined;
  const house = await startHouse({
    QAFILA_PSEUDO: '1',
    QAFILA_SEED: 'small',
    QAFILA_PICTURES: 'first',
  });
  // One more than a page of a list holds.
  await moreWorks(house.dataFolder, 3);
  const password = /First operator.*: (\S+) · password (\S+)/.exec(house.printed());
  process.env.QAFILA_HOUSE = house.address;
  process.env.QAFILA_HOUSE_DATA = house.dataFolder;
  process.env.QAFILA_OPERATOR = password ? `${password[1]}|${password[2]}` : '';
  return () => house.stop();
}
