import { describe, expect, test } from 'vitest';
import { readAuthentication } from '../../../lib/authentication/read.ts';
import type { Vantage } from '../../../lib/authentication/result.ts';
import { headerFields } from './fields.ts';

const OURS: Vantage = {
  borderField: 4,
  ownIds: ['mx1.empresa.example', '.filtro.example', 'correo.bücher.example'],
  idLessBelieved: false,
  sealBelieved: false,
};

/** Why a field at `place` is believed or not; the border's line is the fifth field. */
function why(field: string, place: 'above' | 'below', vantage: Vantage = OURS) {
  const others = ['Received: by a', 'X-A: b', 'X-C: d'];
  const border = 'Received: from x by mx1.empresa.example';
  const lines = place === 'above' ? [...others, field, border] : [...others, 'X-E: f', border, field];
  const { results, receivedSpf } = readAuthentication(headerFields(`${lines.join('\r\n')}\r\n`), vantage);
  return [...results, ...receivedSpf].map((result) => `${result.believed} ${result.why}`);
}

describe('whom to believe', () => {
  test.each([
    ['Authentication-Results: mx1.empresa.example; spf=pass', 'true own'],
    ['Authentication-Results: MX1.Empresa.Example.; spf=pass', 'true own'],
    ['Authentication-Results: "mx1.empresa.example"; spf=pass', 'true own'],
    ['Authentication-Results: mx1.empresa.example spf=pass', 'true own'],
    ['Authentication-Results: a.b.filtro.example; spf=pass', 'true own'],
    ['Authentication-Results: correo.b\u00c3\u00bccher.example; spf=pass', 'true own'],
    ['Authentication-Results: correo.xn--bcher-kva.example; spf=pass', 'true own'],
    ['Authentication-Results: filtro.example; spf=pass', 'false foreign-id'],
    ['Authentication-Results: xfiltro.example; spf=pass', 'false foreign-id'],
    ['Authentication-Results: mx1.empresa.example.evil.example; spf=pass', 'false foreign-id'],
    ['Authentication-Results: mx2.empresa.example; spf=pass', 'false foreign-id'],
    ['Authentication-Results: mx1.empresa.example evil.example; spf=pass', 'false unparseable-id'],
    ['Authentication-Results: mx1.empresa.example 2; spf=pass', 'false unparseable-id'],
    ['Authentication-Results: spf=pass smtp.mailfrom=x; mx1.empresa.example;', 'false missing-id'],
    ['Authentication-Results-Original: mx1.empresa.example; spf=pass', 'false renamed-original'],
    ['ARC-Authentication-Results: i=1; mx1.empresa.example; spf=pass', 'false arc-claim'],
    ['Received-SPF: pass (x) client-ip=192.0.2.1', 'true own'],
  ])('above the border: %s → %s', (field, expected) => {
    expect(why(field, 'above')).toStrictEqual([expected]);
  });

  test.each([
    ['Authentication-Results: mx1.empresa.example; spf=pass', 'false below-border'],
    ['Authentication-Results: spf=pass', 'false below-border'],
    ['Authentication-Results-Original: spf=pass', 'false renamed-original'],
    ['ARC-Authentication-Results: i=1; mx1.empresa.example; spf=pass', 'false arc-claim'],
    ['Received-SPF: pass (x) client-ip=192.0.2.1', 'false below-border'],
  ])('below the border: %s → %s', (field, expected) => {
    expect(why(field, 'below', { ...OURS, idLessBelieved: true, sealBelieved: false })).toStrictEqual([expected]);
  });

  test('without a border, nothing', () => {
    const nowhere = { ...OURS, borderField: null, idLessBelieved: true, sealBelieved: false };
    expect(why('Authentication-Results: mx1.empresa.example; spf=pass', 'above', nowhere)).toStrictEqual([
      'false no-border',
    ]);
    expect(why('Received-SPF: pass', 'above', nowhere)).toStrictEqual(['false no-border']);
  });

  test('without id: only above a Microsoft border', () => {
    const microsoft = { ...OURS, idLessBelieved: true, sealBelieved: false };
    expect(why('Authentication-Results: spf=pass smtp.mailfrom=x', 'above', microsoft)).toStrictEqual([
      'true platform-without-id',
    ]);
    expect(why('Authentication-Results: evil.example; spf=pass', 'above', microsoft)).toStrictEqual([
      'false foreign-id',
    ]);
  });
});
