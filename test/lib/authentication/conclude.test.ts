import { describe, expect, test } from 'vitest';
import { conclude } from '../../../lib/authentication/conclude.ts';
import { readAuthentication } from '../../../lib/authentication/read.ts';
import { headerFields } from './fields.ts';

/** What fields under our own id, above the border, come to; one field for each text. */
function concluded(fields: readonly string[], from: string | null = 'banco.example') {
  const header = fields.map((field) => `Authentication-Results: mx.empresa.example; ${field}\r\n`).join('');
  const { results } = readAuthentication(headerFields(header), {
    borderField: 99,
    ownIds: ['mx.empresa.example'],
    idLessBelieved: false,
    sealBelieved: false,
  });
  return conclude(results, from);
}

describe('dmarc', () => {
  test.each<[string[], 'pass' | 'fail' | null, number]>([
    [['dmarc=pass header.from=banco.example'], 'pass', 0],
    [['dmarc=pass header.from=Banco.Example.'], 'pass', 0],
    [['dmarc=pass header.from=avisos.banco.example'], 'pass', 0],
    [['dmarc=pass header.from=x@banco.example'], 'pass', 0],
    [['dmarc=pass'], 'pass', 0],
    [['dmarc=pass (p=reject dis=none) d=banco.example'], 'pass', 0],
    [['dmarc=pass (p=reject dis=none) d=evil.example'], null, 0],
    [['dmarc=pass header.from=<x@banco.example>'], 'pass', 0],
    [['dmarc=pass header.from=evil.example'], null, 0],
    [['dmarc=pass header.from='], null, 0],
    [['dmarc=pass header.from=banco.example header.from=evil.example'], null, 0],
    [['dmarc=fail header.from=banco.example'], 'fail', 0],
    [['dmarc=fail header.from='], 'fail', 0],
    [['dmarc=fail header.from=evil.example'], null, 0],
    [['dmarc=pass header.from=banco.example', 'dmarc=fail header.from=banco.example'], 'fail', 1],
    [['dmarc=fail header.from=banco.example', 'dmarc=pass header.from=banco.example'], 'fail', 1],
    [['dmarc=pass header.from=banco.example', 'dmarc=pass header.from=banco.example'], 'pass', 0],
    [['dmarc=pass header.from=banco.example', 'dmarc=none header.from=banco.example'], null, 1],
    [['dmarc=pass header.from=banco.example', 'dmarc=temperror header.from=banco.example'], 'pass', 0],
    [['dmarc=bestguesspass action=none header.from=banco.example'], null, 0],
    [['dmarc=none header.from=banco.example'], null, 0],
    [['spf=pass smtp.mailfrom=banco.example'], null, 0],
  ])('%j: %s', (fields, dmarc, conflicts) => {
    const conclusion = concluded(fields);
    expect(conclusion.dmarc).toBe(dmarc);
    expect(conclusion.conflicts).toHaveLength(conflicts);
  });

  test('without the one domain of From nothing passes, and a fail stands', () => {
    expect(concluded(['dmarc=pass header.from=banco.example; dkim=pass header.d=banco.example'], null)).toMatchObject({
      dmarc: null,
      dkim: [],
    });
    expect(concluded(['dmarc=fail header.from=banco.example'], null).dmarc).toBe('fail');
  });

  test('rests on the fails alone', () => {
    expect(concluded(['dmarc=pass; spf=pass', 'dmarc=fail']).restsOn).toStrictEqual({ dmarc: [2], spf: [1] });
  });
});

describe('dkim', () => {
  test.each([
    [['dkim=pass header.d=banco.example'], ['strict banco.example 0'], 0],
    [['dkim=pass header.i=@mail.banco.example'], ['relaxed mail.banco.example 0'], 0],
    [['dkim=pass header.i=x@banco.example'], ['strict banco.example 0'], 0],
    [['dkim=pass header.d=evil.example header.i=@banco.example'], [], 0],
    [['dkim=pass header.d=evil.example'], [], 0],
    [['dkim=pass header.d=evil.example; dkim=pass header.d=banco.example'], ['strict banco.example 1'], 0],
    [['dkim=pass'], [], 0],
    [['dkim=fail header.d=banco.example'], [], 0],
    [['dkim=pass header.d=banco.example', 'dkim=fail header.d=banco.example'], [], 1],
    [['dkim=pass header.d=banco.example; dkim=fail header.d=banco.example'], [], 1],
    [
      ['dkim=pass header.d=banco.example header.s=a; dkim=fail header.d=banco.example header.s=b'],
      ['strict banco.example 0'],
      0,
    ],
    [
      ['dkim=fail header.d=banco.example header.b=AAAAAAAA; dkim=pass header.d=banco.example header.b=BBBBBBBB'],
      ['strict banco.example 1'],
      0,
    ],
    [
      ['dkim=fail header.d=banco.example header.b=AAAAAAAA', 'dkim=pass header.d=banco.example header.b=AAAAAAAAAAAA'],
      [],
      1,
    ],
    [
      ['dkim=pass header.d=banco.example', 'dkim=pass header.d=banco.example header.s=a'],
      ['strict banco.example 0,1'],
      0,
    ],
    [['dkim=pass header.d=banco.example', 'dkim=temperror header.d=banco.example'], ['strict banco.example 0'], 0],
    [['dkim=pass header.d=banco.example', 'dkim=none'], [], 1],
    [['dkim=pass header.d=banco.example', 'dkim=none (message not signed) header.d=none'], [], 1],
    [['dkim=permerror (bad format); dkim=pass header.d=banco.example'], ['strict banco.example 1'], 0],
    [['dkim=policy header.d=banco.example'], [], 0],
    [['dkim/2=pass header.d=banco.example'], [], 0],
    [['x-dkim=pass header.d=banco.example'], [], 0],
  ])('%j: %j', (fields, passes, conflicts) => {
    const conclusion = concluded(fields);
    expect(
      conclusion.dkim.map(({ alignment, domain, results }) => `${alignment} ${domain} ${results.join()}`),
    ).toStrictEqual(passes);
    expect(conclusion.conflicts).toHaveLength(conflicts);
  });
});

describe('spf', () => {
  test.each([
    [['spf=pass smtp.mailfrom=x@banco.example'], 'pass', 0],
    [['spf=softfail smtp.mailfrom=x@banco.example'], 'softfail', 0],
    [['spf=pass smtp.mailfrom=x@banco.example; spf=none smtp.helo=a.example'], 'pass', 0],
    [['spf=none smtp.helo=a.example'], 'none', 0],
    [['spf=pass', 'spf=fail'], null, 1],
    [['spf=pass', 'spf=pass'], 'pass', 0],
    [['dkim=none'], null, 0],
  ])('%j: %s', (fields, spf, conflicts) => {
    const conclusion = concluded(fields);
    expect(conclusion.spf).toBe(spf);
    expect(conclusion.conflicts).toHaveLength(conflicts);
  });
});

test('what is not believed concludes nothing', () => {
  const header =
    'Authentication-Results: mx.evil.example; dmarc=fail header.from=banco.example; dkim=pass header.d=banco.example; spf=pass\r\n';
  const { results } = readAuthentication(headerFields(header), {
    borderField: 99,
    ownIds: ['mx.empresa.example'],
    idLessBelieved: true,
    sealBelieved: false,
  });
  expect(conclude(results, 'banco.example')).toStrictEqual({
    dmarc: null,
    dkim: [],
    spf: null,
    restsOn: { dmarc: [], spf: [] },
    conflicts: [],
  });
});
