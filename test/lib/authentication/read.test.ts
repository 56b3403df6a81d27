import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../../lib/authentication/conclude.ts';
import { readAuthentication } from '../../../lib/authentication/read.ts';
import { headerFields } from './fields.ts';

const MAILS = resolve(import.meta.dirname, '../../mails');

interface Crossed {
  readonly side: string;
  readonly fromDomain: string;
  readonly crossing: { readonly received: number };
  readonly believed: { readonly spf: string | null; readonly dkim: string | null; readonly dmarc: string | null };
  readonly witnesses: readonly {
    readonly authservId: string;
    readonly above: boolean;
    readonly results: readonly [string, string][];
  }[];
  readonly receivedSpf: readonly { readonly above: boolean; readonly result: string; readonly clientIp: string }[];
}

interface Truth {
  readonly sides: Readonly<Record<string, { readonly authservIds: readonly string[] }>>;
  readonly mails: Readonly<Record<string, Crossed | { readonly crossing?: undefined }>>;
}

const { sides, mails } = JSON.parse(readFileSync(resolve(MAILS, 'expected.json'), 'utf8')) as Truth;
const crossed = Object.entries(mails).flatMap(([path, mail]) => (mail.crossing ? [{ path, mail }] : []));

function readMail({ path, mail }: (typeof crossed)[number]) {
  const source = readFileSync(resolve(MAILS, path), 'latin1');
  const fields = headerFields(source.slice(0, source.indexOf('\n\n') + 1));
  const border = fields.filter(({ key }) => key === 'received')[mail.crossing.received];
  return readAuthentication(fields, {
    borderField: border?.index ?? null,
    ownIds: sides[mail.side]?.authservIds ?? [],
    idLessBelieved: false,
    sealBelieved: false,
  });
}

describe('messages that went over SMTP', () => {
  test('are there', () => {
    expect(crossed).toHaveLength(22);
  });

  test.each(crossed)('$path: every witness, and whether it is believed', ({ path, mail }) => {
    const facts = readMail({ path, mail });
    expect(facts.problems).toStrictEqual([]);
    expect(
      facts.results.map(({ method, result, authservId, believed, why }) => ({
        method,
        result,
        authservId,
        believed,
        why,
      })),
    ).toStrictEqual(
      mail.witnesses.flatMap(({ authservId, above, results }) =>
        results.map(([method, result]) => ({
          method,
          result,
          authservId,
          believed: above,
          why: above ? 'own' : 'below-border',
        })),
      ),
    );
    expect(
      facts.receivedSpf.map(({ believed, result, clientIp }) => ({ above: believed, result, clientIp })),
    ).toStrictEqual(mail.receivedSpf);
  });

  test.each(crossed)('$path: what the believed results come to', ({ path, mail }) => {
    const { results } = readMail({ path, mail });
    const conclusion = conclude(results, mail.fromDomain);
    expect(conclusion.spf).toBe(mail.believed.spf);
    expect(conclusion.dmarc).toBe(mail.believed.dmarc);
    expect(conclusion.dkim.map(({ domain, alignment }) => [domain, alignment])).toStrictEqual(
      mail.believed.dkim === 'pass' ? [[mail.fromDomain, 'strict']] : [],
    );
    expect(conclusion.conflicts).toStrictEqual([]);
    expect(conclusion.restsOn.dmarc.map((index) => results[index]?.method)).toStrictEqual(
      mail.believed.dmarc === null ? [] : ['dmarc'],
    );
  });

  test.each(crossed)('$path: without a border nothing is believed', ({ path, mail }) => {
    const facts = readMail({ path, mail: { ...mail, crossing: { received: 99 } } });
    expect(
      [...facts.results, ...facts.receivedSpf].filter(({ believed, why }) => believed || why !== 'no-border'),
    ).toStrictEqual([]);
  });
});

describe('places and problems', () => {
  const HEADER =
    'Subject: x\r\nAuthentication-Results: spf=pass smtp.helo=a.example\r\nReceived: by b\r\nReceived-SPF: \r\n';
  const vantage = { borderField: 2, ownIds: [], idLessBelieved: false, sealBelieved: false };
  const problemCodes = (idLessBelieved: boolean) =>
    readAuthentication(headerFields(HEADER), { ...vantage, idLessBelieved }).problems.map(({ code }) => code);

  test('a field without id is a problem, but not above a Microsoft border', () => {
    expect(problemCodes(false)).toStrictEqual(['authentication.no-id', 'authentication.spf-unparsed']);
    expect(problemCodes(true)).toStrictEqual(['authentication.spf-unparsed']);
  });

  test('a result names its field and its bytes', () => {
    const [result] = readAuthentication(headerFields(HEADER), vantage).results;
    expect(result).toMatchObject({
      field: 1,
      fieldName: 'Authentication-Results',
      authservId: null,
      why: 'missing-id',
    });
    expect(result && HEADER.slice(result.at.start, result.at.end)).toBe('spf=pass smtp.helo=a.example');
  });
});
