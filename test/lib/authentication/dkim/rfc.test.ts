import { describe, expect, test } from 'vitest';
import { verifyDkim } from '../../../../lib/authentication/dkim/verify.ts';
import { zoneResolver } from '../../../../lib/dns/zone.ts';
import { RFC6376, RFC8463, RFC_KEYS } from './rfc.ts';
import { NOW, messageOf } from './signer.ts';

const check = async (text: string) => verifyDkim(messageOf(text), zoneResolver(RFC_KEYS), NOW);

describe('the examples of the standards verify', () => {
  test('RFC 6376 appendix A', async () => {
    expect(await check(RFC6376)).toMatchObject([
      { method: 'dkim', result: 'pass', why: 'verified', domain: 'example.com', selector: 'brisbane', field: 0 },
    ]);
  });

  test('RFC 8463 appendix A: Ed25519 and RSA over one message', async () => {
    expect(await check(RFC8463)).toMatchObject([
      { result: 'pass', why: 'verified', domain: 'football.example.com', selector: 'brisbane', notes: [] },
      { result: 'pass', why: 'verified', domain: 'football.example.com', selector: 'test', notes: ['short-key'] },
    ]);
  });

  test.each([RFC6376, RFC8463])('and with the line ends of a file at rest', async (text) => {
    const results = (await check(text.replaceAll('\r\n', '\n'))).map(({ result }) => result);
    expect(new Set(results)).toStrictEqual(new Set(['pass']));
  });
});
