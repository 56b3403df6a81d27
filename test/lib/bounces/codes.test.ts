import { describe, expect, test } from 'vitest';
import { readCodes } from '../../../lib/bounces/codes.ts';
import { maskNumbers } from '../../../lib/bounces/mask.ts';
import texts from '../../bounces/texts.json' with { type: 'json' };

/** What is read of a text, as `550 5.1.1`; a hyphen for none. */
function codesIn(text: string, answer = true): string {
  const { reply, enhanced } = readCodes(text, answer);
  return `${reply?.code ?? '-'} ${enhanced?.code ?? '-'}`;
}

describe('texts with a trap', () => {
  test('there are 15', () => expect(texts).toHaveLength(15));
  test.each(texts)('$id', ({ text, reply, status }) => {
    expect(codesIn(text)).toBe(`${reply ?? '-'} ${status ?? '-'}`);
  });
});

describe('where a reply can stand', () => {
  test.each([
    ['host mx.example[192.0.2.1] said: 550 No', '550 -'],
    ['(reason: 550 5.1.1 No)', '550 5.1.1'],
    ['<<< 452-4.2.2 Full', '452 4.2.2'],
    ["Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'", '550 5.1.1'],
    ['#550 5.7.1 RESOLVER.RST.NotAuthorized; not authorized ##', '550 5.7.1'],
    ['El servidor respondió: 550 Usuario desconocido', '550 -'],
    ['código 554', '554 -'],
    ['Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 unknown', '550 5.1.1'],
    ['ResponseCode 421, Host not reachable', '421 -'],
    ["5.1.0 - Unknown address error 550-'5.7.1 <a@b.example>... Access denied'", '550 5.7.1'],
    ['550: 5.2.2 Mailbox full', '550 5.2.2'],
    ['554 554 5.7.0 Header error (state 18)', '554 5.7.0'],
    ['550-5.7.26 This mail\n550 5.7.26 https://support.example/?p=1', '550 5.7.26'],
    ['550 no such user (#5.1.1 - chkusr)', '550 5.1.1'],
    ['550', '550 -'],
    ['more than 550 people read this', '- -'],
    ['exit status 255', '- -'],
    ['error 255', '- -'],
    ['4.4.7 Message expired, last error 5.1.1', '- 5.1.1'],
    ['550 5.0.0 no detail', '550 -'],
    ['452 5.2.2 and 4.2.2', '452 5.2.2'],
  ])('%j', (text, expected) => expect(codesIn(text)).toBe(expected));

  test('an answer begins with it; other words do not', () => {
    expect(codesIn('550 hosts unreachable')).toBe('550 -');
    expect(codesIn('550 hosts unreachable', false)).toBe('- -');
    expect(codesIn('550 5.1.1 unknown', false)).toBe('550 5.1.1');
  });
});

describe('what only looks like a code', () => {
  test.each([
    '192.0.2.1',
    '5.1.1.7',
    '2001:db8::550',
    '550@example.com',
    'https://example.com/550/5.1.1',
    'version 5.1.2',
    'v4.7.1',
    'Exchange 5.0.2195.6713',
    'port 550',
    'puerto 587 o 554',
    '[192.0.2.1]:550',
    '550 KB',
    '421 segundos',
    '450 messages per hour',
    'size 550',
    '2026-05-21 10:20:30',
    '5:50',
    '+56 2 2421 5500',
    '421-550-5500',
    'ext. 550',
    'anexo 554',
    '(state 14)',
    'id=5501.5.1',
    'A550 B5.1.1',
    '5.1.12345',
    '5.8.1',
    '3.1.1',
  ])('%j alone, and beside a code', (text) => {
    expect(codesIn(`see: ${text}`)).toBe('- -');
    expect(codesIn(`552 5.3.4 No: ${text}`)).toBe('552 5.3.4');
    expect(codesIn(`${text}. Server said: 552 5.3.4 No`)).toBe('552 5.3.4');
  });

  test('a mask keeps every place', () => {
    for (const { text } of texts) expect(maskNumbers(text)).toHaveLength(text.length);
    expect(maskNumbers('no digits at all')).toBe('no digits at all');
  });
});

describe('an answer inside an answer', () => {
  test.each([
    ['554 4.4.7 Message expired <421 4.4.2 Connection timed out>', { replyCode: '421', enhancedCode: '4.4.2' }],
    ['451 4.4.0 Target responded with: "421 Service not available"', { replyCode: '421', enhancedCode: null }],
    ['550 5.1.1 550 5.1.1 unknown', null],
    ['550-5.1.1 a\n550 5.1.1 b', null],
    ['550 unknown', null],
  ])('%j', (text, cause) => expect(readCodes(text).cause).toEqual(cause));
});
