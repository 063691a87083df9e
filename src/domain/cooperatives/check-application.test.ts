import { describe, expect, it } from 'vitest';
import { checkApplication } from './check-application.ts';
import { itemsFor, lackingForApproval } from './checklist.ts';
import { readIce } from './ice.ts';
import { readPhone } from './phone.ts';
import { slugOf } from './slug.ts';

const whole = {
  name: 'Coopérative Tifawin',
  nameArabic: 'تعاونية تيفاوين',
  legalForm: 'cooperative',
  crafts: ['weaving'],
  region: 'MA-05',
  place: 'Azilal',
  foundedYear: '2014',
  membersCount: '٢٤',
  womenCount: '21',
  contactName: 'Itto Ouhssaine',
  contactPhone: '06 12 34 56 78',
  contactLanguage: 'fr',
  rna: '',
  ice: '001561191000066',
  rib: 'MA64 0115 1900 0001 2050 0053 4921',
};

const faultsOf = (over: Record<string, string | string[]>) => {
  const answer = checkApplication({ ...whole, ...over }, 2026);
  return 'refused' in answer ? answer.fields : undefined;
};

describe('an application', () => {
  it('is read as people write it', () => {
    expect(checkApplication(whole, 2026)).toMatchObject({
      membersCount: 24,
      womenCount: 21,
      contactPhone: '+212612345678',
      rna: undefined,
      ice: '001561191000066',
      rib: '011519000001205000534921',
    });
  });

  it.each([
    [{ name: ' ' }, { name: 'missing' }],
    [{ nameArabic: 'Tifawin' }, { nameArabic: 'not-arabic' }],
    [{ legalForm: 'bank' }, { legalForm: 'not-known' }],
    [{ crafts: [] }, { crafts: 'missing' }],
    [{ crafts: ['weaving', 'mining'] }, { crafts: 'not-known' }],
    [{ region: 'MA-13' }, { region: 'not-known' }],
    [{ foundedYear: '2027' }, { foundedYear: 'not-a-year' }],
    [{ womenCount: '25' }, { womenCount: 'more-women-than-members' }],
    [{ membersCount: '' }, { membersCount: 'missing' }],
    [{ contactPhone: '12' }, { contactPhone: 'not-a-phone' }],
    [{ contactPhone: '' }, { contactPhone: 'phone-or-email' }],
    [{ contactEmail: 'itto@' }, { contactEmail: 'not-an-email' }],
    [{ ice: '12345' }, { ice: 'not-15-digits' }],
    [{ rib: '30004 00003 00000123456 87' }, { rib: 'french-rib' }],
    [{ rib: '011519000001205000534922' }, { rib: 'key-wrong' }],
    [
      { name: 'x'.repeat(201), place: '' },
      { name: 'too-long', place: 'missing' },
    ],
  ])('%j is refused by field', (over, fields) => {
    expect(faultsOf(over as Record<string, string>)).toEqual(fields);
  });

  it('a wrong control of an ICE only warns', () => {
    expect(readIce('ICE 001561191000066')).toEqual({ ice: '001561191000066' });
    expect(readIce('001561191000067')).toEqual({
      ice: '001561191000067',
      warning: 'control-does-not-match',
    });
  });

  it.each([
    ['0612345678', '+212612345678'],
    ['+212 (0) 6 12 34 56 78', '+212612345678'],
    ['00212 528 00 00 00', '+212528000000'],
    ['+49 30 1234567', '+49301234567'],
    ['612', undefined],
  ])('the number %s is read as %s', (text, number) => {
    expect(readPhone(text)).toBe(number);
  });

  it('a name becomes a word of an address', () => {
    expect(slugOf('Coopérative Tissage d’Azilal')).toBe('cooperative-tissage-d-azilal');
    expect(slugOf('تعاونية')).toBe('');
  });
});

describe('an approval', () => {
  const cooperative = {
    rna: null,
    ice: '001561191000066',
    rib: '011519000001205000534921',
    contactEmail: null,
    contactPhone: '+212612345678',
  };

  it('lacks what is not looked at, and what is not known', () => {
    const all = new Set<string>(itemsFor(cooperative));
    expect(lackingForApproval(cooperative, all)).toEqual([]);
    for (const item of all) {
      expect(
        lackingForApproval(cooperative, new Set([...all].filter((one) => one !== item))),
      ).toEqual([item]);
    }
    expect(lackingForApproval({ ...cooperative, rib: null, ice: null }, all)).toEqual([
      'no-ice',
      'no-rib',
    ]);
    expect(lackingForApproval({ ...cooperative, rna: 'A-12' }, all)).toEqual(['rna-verified']);
  });
});
