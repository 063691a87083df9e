import { describe, expect, it } from 'vitest';
import { en } from '#messages/papers/en.ts';
import { fr } from '#messages/papers/fr.ts';
import { money } from '../money/money.ts';
import { aLine, aParcel } from './a-parcel.ts';
import { checkParcel } from './check-parcel.ts';
import type { ParcelFacts } from './parcel-facts.ts';
import type { QuestionKey } from './question.ts';

const { exporter, consignee, sellerOfRecord } = aParcel();
const tokyo = { ownScript: '佐藤 美咲', latin: undefined };
const line = (changes: Parameters<typeof aLine>[0]) => ({ lines: [aLine(changes)] });
const bare = { en: undefined, fr: undefined };
const declared = { originatingValue: money(42_000, 'EUR'), authorisation: null, place: 'Azrou' };

const cases: [string, Partial<ParcelFacts>, string, QuestionKey][] = [
  [
    'the cooperative has no ICE',
    { exporter: { ...exporter, ice: undefined } },
    'exporter.ice',
    'exporterIce',
  ],
  [
    'its ICE has 14 digits',
    { exporter: { ...exporter, ice: '00156119100006' } },
    'exporter.ice',
    'exporterIce',
  ],
  [
    'its name is in Arabic only',
    { exporter: { ...exporter, name: 'تعاونية' } },
    'exporter.name',
    'exporterName',
  ],
  [
    'it has no address',
    { exporter: { ...exporter, addressLines: [] } },
    'exporter.addressLines',
    'exporterAddress',
  ],
  [
    'it has no telephone',
    { exporter: { ...exporter, telephone: undefined } },
    'exporter.telephone',
    'exporterTelephone',
  ],
  [
    'nobody knows whether it is in the trade register',
    { exporter: { ...exporter, tradeRegister: undefined } },
    'exporter.tradeRegister',
    'exporterTradeRegister',
  ],
  [
    'the importer is not settled',
    { importer: { ...sellerOfRecord, name: undefined } },
    'importer.name',
    'importer',
  ],
  [
    'a name is not in Latin letters',
    { consignee: { ...consignee, name: tokyo } },
    'consignee.name.latin',
    'consigneeNameLatin',
  ],
  [
    'a Latin name is Japanese all the same',
    { consignee: { ...consignee, name: { ...tokyo, latin: 'Sato 美咲' } } },
    'consignee.name.latin',
    'consigneeNameLatin',
  ],
  [
    'an address is not in Latin letters',
    { consignee: { ...consignee, addressLines: { ownScript: ['شارع'], latin: ['شارع'] } } },
    'consignee.addressLines.latin',
    'consigneeAddressLatin',
  ],
  [
    'customs cannot reach the recipient',
    { consignee: { ...consignee, telephone: null, email: null } },
    'consignee.telephone',
    'consigneeContact',
  ],
  [
    'a telephone is only guessed',
    {
      consignee: {
        ...consignee,
        telephone: { assumed: true, question: 'consigneeContact', value: '+49 1' },
      },
    },
    'consignee.telephone',
    'consigneeContact',
  ],
  ['the parcel is empty', { lines: [], freight: money(1, 'EUR') }, 'lines', 'noLines'],
  ['a line is not described', line({ description: bare }), 'lines.0.description.en', 'description'],
  [
    'a line is described in one language',
    line({ description: { en: 'Rug', fr: undefined } }),
    'lines.0.description.fr',
    'description',
  ],
  ['a material is missing', line({ material: bare }), 'lines.0.material.en', 'material'],
  ['the making is missing', line({ making: bare }), 'lines.0.making.en', 'making'],
  [
    'the destination reads another language',
    line({ atDestination: { language: 'ja', description: undefined } }),
    'lines.0.atDestination',
    'descriptionAtDestination',
  ],
  ['the customs code is missing', line({ hs: undefined }), 'lines.0.hs', 'hs'],
  ['the customs code has four digits', line({ hs: '5701' }), 'lines.0.hs', 'hs'],
  [
    'the customs code is assumed',
    line({ hs: { assumed: true, question: 'hs', value: '570110' } }),
    'lines.0.hs',
    'hs',
  ],
  [
    'the origin is unknown',
    line({ origin: { country: undefined, region: undefined } }),
    'lines.0.origin.country',
    'origin',
  ],
  [
    'the EU asks the region',
    line({ origin: { country: 'MA', region: undefined } }),
    'lines.0.origin.region',
    'originRegion',
  ],
  [
    'a weight is missing',
    line({ netWeightGrams: undefined }),
    'lines.0.netWeightGrams',
    'netWeight',
  ],
  ['a weight is nothing', line({ netWeightGrams: 0 }), 'lines.0.netWeightGrams', 'netWeight'],
  [
    'the Incoterm has no place',
    { incoterm: { code: 'DDP', place: undefined } },
    'incoterm.place',
    'incoterm',
  ],
  ['the parcel is not weighed', { grossWeightGrams: undefined }, 'grossWeightGrams', 'grossWeight'],
  [
    'the parcel is lighter than its goods',
    { grossWeightGrams: 100 },
    'grossWeightGrams',
    'grossBelowNet',
  ],
  ['the packages are not counted', { packages: undefined }, 'packages', 'packages'],
  [
    'the parcel is not measured',
    { dimensionsCentimetres: undefined },
    'dimensionsCentimetres',
    'dimensions',
  ],
  ['the postal number is mistyped', { s10: 'EE473124828MA' }, 's10', 'postalItemNumber'],
  [
    'the origin declaration has no place',
    { originDeclaration: { ...declared, place: undefined } },
    'originDeclaration.place',
    'originDeclarationPlace',
  ],
  [
    'the origin declaration is above the limit',
    { originDeclaration: { ...declared, originatingValue: money(600_001, 'EUR') } },
    'originDeclaration.authorisation',
    'originDeclarationAboveLimit',
  ],
  [
    'the declared goods carry their region as origin',
    { ...line({ origin: { country: 'MA', region: 'MA-11' } }), originDeclaration: declared },
    'originDeclaration',
    'originDeclarationRegion',
  ],
  [
    'nothing declared is Moroccan',
    { ...line({ origin: { country: 'TR', region: null } }), originDeclaration: declared },
    'originDeclaration',
    'originDeclarationNothing',
  ],
];

describe('a paper waits for its answer when', () => {
  it.each(cases)('%s', (_, changes, field, questionKey) => {
    const checked = checkParcel(aParcel(changes));
    if (checked.ready) throw new Error('it was printed all the same');
    expect(checked.blocked.map((each) => [each.field, each.questionKey])).toEqual([
      [field, questionKey],
    ]);
  });

  it.each(cases)('asks in words of both languages that say what is meant: %s', (_, changes) => {
    const checked = checkParcel(aParcel(changes));
    if (checked.ready) throw new Error('it was printed all the same');
    for (const { questions } of [en, fr]) {
      for (const { questionKey, values } of checked.blocked) {
        const question = questions[questionKey];
        const asked = typeof question === 'string' ? question : question(values as never);
        expect(asked).not.toMatch(/undefined|NaN|\[object/);
        expect(asked).toMatch(/[?.]$/);
      }
    }
  });
});

describe('a parcel to the United States', () => {
  const american = { consignee: { ...consignee, country: 'US' } };

  it('needs ten digits of customs code, and no region', () => {
    const six = checkParcel(
      aParcel({ ...american, ...line({ origin: { country: 'MA', region: undefined } }) }),
    );
    if (six.ready) throw new Error('six digits were enough');
    expect(six.blocked).toEqual([
      { field: 'lines.0.hs', questionKey: 'hs', values: expect.objectContaining({ digits: 10 }) },
    ]);
    expect(checkParcel(aParcel({ ...american, ...line({ hs: '5701109000' }) })).ready).toBe(true);
  });
});

describe('what is no question', () => {
  it('a cooperative in no register, 6,000 euros of goods, or an approved exporter', () => {
    const approved = {
      ...declared,
      originatingValue: money(900_000, 'EUR'),
      authorisation: 'MA/1',
    };
    const ready = [
      { exporter: { ...exporter, tradeRegister: null, artisanRegister: null } },
      { originDeclaration: { ...declared, originatingValue: money(600_000, 'EUR') } },
      { originDeclaration: approved },
    ];
    expect(ready.map((changes) => checkParcel(aParcel(changes)).ready)).toEqual([true, true, true]);
  });
});
