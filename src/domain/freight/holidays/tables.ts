// Public holidays of Morocco and of the countries of the markets, nationwide ones only: 2026 and 2027.
// Where the status is memory nobody has read the law; an arrival is an estimate and says so.
import type { Holiday, HolidayTable } from './holiday.ts';

const newYear: Holiday = { name: 'New Year', on: { date: '01-01' } };
const goodFriday: Holiday = { name: 'Good Friday', on: { easter: -2 } };
const easterMonday: Holiday = { name: 'Easter Monday', on: { easter: 1 } };
const labour: Holiday = { name: 'Labour Day', on: { date: '05-01' } };
const ascension: Holiday = { name: 'Ascension', on: { easter: 39 } };
const whitMonday: Holiday = { name: 'Whit Monday', on: { easter: 50 } };
const assumption: Holiday = { name: 'Assumption', on: { date: '08-15' } };
const allSaints: Holiday = { name: 'All Saints', on: { date: '11-01' } };
const christmas: Holiday = { name: 'Christmas', on: { date: '12-25' } };
const stephen: Holiday = { name: 'Second day of Christmas', on: { date: '12-26' } };
const immaculate: Holiday = { name: 'Immaculate Conception', on: { date: '12-08' } };
const epiphany: Holiday = { name: 'Epiphany', on: { date: '01-06' } };
const day = (name: string, date: string): Holiday => ({ name, on: { date } });
const moon = (name: string, ...days: string[]): Holiday => ({
  name,
  on: { days },
  approximate: true,
});
const monday = (name: string, nth: number, month: number): Holiday => ({
  name,
  on: { nth, weekday: 1, month },
});
const unread = {
  status: 'memory',
  source: 'not read in its law yet',
  verifiedOn: '2026-11-23',
  listedUntil: '2027-12-31',
} as const;

const morocco: HolidayTable = {
  country: 'MA',
  holidays: [
    newYear,
    day('Independence Manifesto', '01-11'),
    day('Amazigh New Year', '01-14'),
    labour,
    day('Throne Day', '07-30'),
    day('Oued Ed-Dahab', '08-14'),
    day('King and People', '08-20'),
    day('Youth Day', '08-21'),
    { ...day('Unity Day', '10-31'), from: 2026 },
    day('Green March', '11-06'),
    day('Independence Day', '11-18'),
    moon('Aid al-Fitr', '2026-03-20', '2026-03-21', '2027-03-10', '2027-03-11'),
    moon('Aid al-Adha', '2026-05-27', '2026-05-28', '2027-05-17', '2027-05-18'),
    moon('1 Muharram', '2026-06-17', '2027-06-06'),
    moon('Mawlid', '2026-08-26', '2026-08-27', '2027-08-15', '2027-08-16'),
  ],
  source:
    'Decree 2-04-426 of 2004 and decrees 2-25-1140 and 2-26-14 (Unity Day), as the press reports them',
  link: 'https://www.biladi.ma/la-fete-de-lunite-fixee-au-31-octobre-jour-ferie-officiel/',
  status: 'second-hand',
  verifiedOn: '2026-11-23',
  listedUntil: '2027-12-31',
};

const unitedStates: HolidayTable = {
  country: 'US',
  holidays: [
    { ...newYear, substitute: 'nearest' },
    monday('Martin Luther King', 3, 1),
    monday('Presidents', 3, 2),
    monday('Memorial Day', -1, 5),
    { ...day('Juneteenth', '06-19'), substitute: 'nearest' },
    { ...day('Independence Day', '07-04'), substitute: 'nearest' },
    monday('Labor Day', 1, 9),
    monday('Columbus Day', 2, 10),
    { ...day('Veterans Day', '11-11'), substitute: 'nearest' },
    { name: 'Thanksgiving', on: { nth: 4, weekday: 4, month: 11 } },
    { ...christmas, substitute: 'nearest' },
  ],
  ...unread,
  source: '5 U.S.C. 6103(a)–(b), from memory',
  link: 'https://www.law.cornell.edu/uscode/text/5/6103',
};

const japan: HolidayTable = {
  country: 'JP',
  holidays: [
    { ...newYear, substitute: 'sunday' },
    day('New Year rest', '01-02'),
    day('New Year rest', '01-03'),
    monday('Coming of Age', 2, 1),
    { ...day('Foundation Day', '02-11'), substitute: 'sunday' },
    { ...day('Emperor’s Birthday', '02-23'), substitute: 'sunday' },
    // Equinoxes are announced each February for the next year.
    { name: 'Vernal Equinox', on: { days: ['2026-03-20', '2027-03-21'] }, substitute: 'sunday' },
    { ...day('Showa Day', '04-29'), substitute: 'sunday' },
    day('Constitution Day', '05-03'),
    day('Greenery Day', '05-04'),
    day('Children’s Day', '05-05'),
    { name: 'Golden Week substitute', on: { days: ['2026-05-06'] } },
    monday('Marine Day', 3, 7),
    { ...day('Mountain Day', '08-11'), substitute: 'sunday' },
    monday('Respect for the Aged', 3, 9),
    { name: 'Autumnal Equinox', on: { days: ['2026-09-23', '2027-09-23'] } },
    { name: 'Citizens’ holiday', on: { days: ['2026-09-22'] } },
    monday('Sports Day', 2, 10),
    { ...day('Culture Day', '11-03'), substitute: 'sunday' },
    { ...day('Labour Thanksgiving', '11-23'), substitute: 'sunday' },
  ],
  ...unread,
  source: 'Act on National Holidays (Act 178 of 1948), from memory',
};

const table = (country: string, holidays: readonly Holiday[]): HolidayTable => ({
  country,
  holidays,
  ...unread,
});

export const holidayTables: Readonly<Record<string, HolidayTable>> = {
  MA: morocco,
  US: unitedStates,
  JP: japan,
  DE: table('DE', [
    newYear,
    goodFriday,
    easterMonday,
    labour,
    ascension,
    whitMonday,
    day('German Unity', '10-03'),
    christmas,
    stephen,
  ]),
  FR: table('FR', [
    newYear,
    easterMonday,
    labour,
    day('Victory 1945', '05-08'),
    ascension,
    whitMonday,
    day('National Day', '07-14'),
    assumption,
    allSaints,
    day('Armistice', '11-11'),
    christmas,
  ]),
  AT: table('AT', [
    newYear,
    epiphany,
    easterMonday,
    labour,
    ascension,
    whitMonday,
    { name: 'Corpus Christi', on: { easter: 60 } },
    assumption,
    day('National Day', '10-26'),
    allSaints,
    immaculate,
    christmas,
    stephen,
  ]),
  BE: table('BE', [
    newYear,
    easterMonday,
    labour,
    ascension,
    whitMonday,
    day('National Day', '07-21'),
    assumption,
    allSaints,
    day('Armistice', '11-11'),
    christmas,
  ]),
  NL: table('NL', [
    newYear,
    easterMonday,
    day('King’s Day', '04-27'),
    ascension,
    whitMonday,
    christmas,
    stephen,
  ]),
  ES: table('ES', [
    newYear,
    epiphany,
    goodFriday,
    labour,
    assumption,
    day('National Day', '10-12'),
    allSaints,
    day('Constitution', '12-06'),
    immaculate,
    christmas,
  ]),
  IT: table('IT', [
    newYear,
    epiphany,
    easterMonday,
    day('Liberation', '04-25'),
    labour,
    day('Republic', '06-02'),
    assumption,
    allSaints,
    immaculate,
    christmas,
    stephen,
  ]),
  GB: table('GB', [
    { ...newYear, substitute: 'weekend' },
    goodFriday,
    easterMonday,
    monday('Early May', 1, 5),
    monday('Spring', -1, 5),
    monday('Summer', -1, 8),
    { ...christmas, substitute: 'weekend' },
    { ...stephen, substitute: 'weekend' },
  ]),
  CA: table('CA', [
    { ...newYear, substitute: 'weekend' },
    goodFriday,
    { name: 'Victoria Day', on: { weekday: 1, before: '05-25' } },
    { ...day('Canada Day', '07-01'), substitute: 'weekend' },
    monday('Labour Day', 1, 9),
    { ...day('Truth and Reconciliation', '09-30'), substitute: 'weekend' },
    monday('Thanksgiving', 2, 10),
    { ...day('Remembrance', '11-11'), substitute: 'weekend' },
    { ...christmas, substitute: 'weekend' },
    { ...stephen, substitute: 'weekend' },
  ]),
  AE: table('AE', [
    newYear,
    day('National Day', '12-02'),
    day('National Day', '12-03'),
    moon(
      'Eid al-Fitr',
      '2026-03-20',
      '2026-03-21',
      '2026-03-22',
      '2027-03-09',
      '2027-03-10',
      '2027-03-11',
    ),
    moon(
      'Arafat and Eid al-Adha',
      '2026-05-26',
      '2026-05-27',
      '2026-05-28',
      '2026-05-29',
      '2027-05-15',
      '2027-05-16',
      '2027-05-17',
      '2027-05-18',
    ),
    moon('Islamic New Year', '2026-06-16', '2027-06-06'),
    moon('Mawlid', '2026-08-25', '2027-08-14'),
  ]),
};
