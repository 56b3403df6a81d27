import { describe, expect, test } from 'vitest';
import { readDmarcRecord } from '../../../../lib/authentication/dmarc/record.ts';

describe('what is a DMARC record (RFC 9989 §4.7, §4.8)', () => {
  test.each([
    'v=DMARC1',
    'v=DMARC1;',
    'v=DMARC1; p=none',
    'V = DMARC1 ;p=none',
    'v\t=\tDMARC1;p=none',
    'v=DMARC1; ; ;=;p;p=none;;',
  ])('%j', (text) => {
    expect(readDmarcRecord(text)).not.toBeNull();
  });

  test.each([
    '',
    'v=DMARC2; p=none',
    'v=DMARC1p=none',
    'v=DMARC1.; p=none',
    'v=dmarc1; p=none',
    ' v=DMARC1; p=none',
    'p=none; v=DMARC1',
    'v=spf1 -all',
    'dmarc1',
  ])('not %j', (text) => {
    expect(readDmarcRecord(text)).toBeNull();
  });
});

describe('its tags', () => {
  test('all of them', () => {
    const text =
      'v=DMARC1; p=reject; sp=quarantine; np=none; adkim=s; aspf=s; psd=n; t=y; rua=mailto:a@b.example; pct=50; ri=3600; fo=1';
    expect(readDmarcRecord(text)).toEqual({
      p: 'reject',
      sp: 'quarantine',
      np: 'none',
      adkim: 's',
      aspf: 's',
      psd: 'n',
      isTest: true,
      isReporting: true,
      obsolete: ['pct', 'ri'],
    });
  });

  test.each([
    ['', { p: null, sp: null, np: null, adkim: 'r', aspf: 'r', psd: 'u', isTest: false, isReporting: false }],
    ['P=Reject; ADKIM=S', { p: 'reject', adkim: 's' }],
    ['p = reject ; aspf = x; psd=q; t=1', { p: 'reject', aspf: 'r', psd: 'u', isTest: false }],
    ['p=rejekt', { p: 'invalid' }],
    ['p=', { p: null }],
    ['p=none\u00e9', { p: null }],
    ['p=none; p=none', { p: 'none' }],
    ['p=none; p=reject', { p: 'invalid' }],
    ['x-y=1; p=none', { p: 'none' }],
    ['p=none; rua=a@b.example', { isReporting: false }],
    ['p=none; rua=mailto:', { isReporting: false }],
    ['p=none; rua=nonsense, mailto:a@b.example!10m', { isReporting: true }],
    ['p=none; rua=https://r.example/x', { isReporting: true }],
    ['rf=afrf; pct=0', { obsolete: ['pct', 'rf'] }],
  ])('%j', (tags, expected) => {
    expect(readDmarcRecord(`v=DMARC1; ${tags}`)).toMatchObject(expected);
  });

  test('20 000 tags cost their length', () => {
    expect(readDmarcRecord(`v=DMARC1; p=reject;${'x=1;'.repeat(16_000)}p=none`)).toMatchObject({ p: 'reject' });
  });
});
