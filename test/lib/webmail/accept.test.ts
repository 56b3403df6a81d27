import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCEPT_WITHIN, looksLikeMessage } from '../../../lib/webmail/accept.ts';

const HEADER = 'Received: from a.example by b.example\nFrom: ana@empresa.example\n';

describe('what begins like a message', () => {
  test.each([
    ['a header', HEADER],
    ['with CRLF', HEADER.replaceAll('\n', '\r\n')],
    ['with CR alone', HEADER.replaceAll('\n', '\r')],
    ['a byte order mark', `\uFEFF${HEADER}`],
    ['blank lines above, as copied', `\n \n${HEADER}`],
    ['an mbox', `From ana@empresa.example Tue Nov 24 11:33:45 2026\n${HEADER}`],
    ['names in any case', 'MESSAGE-ID : <1@a.example>\nreturn-path: <>\n'],
  ])('%s', (_, text) => expect(looksLikeMessage(text)).toBe(true));
});

describe('what does not', () => {
  test.each([
    ['nothing', ''],
    ['a login page', `<!DOCTYPE html>\n<title>Login</title>\n${HEADER}`],
    ['the one sign of a stale token', '>'],
    ['a letter that quotes a header', `Dear colleague,\n\n${HEADER}`],
    ['one telling field', 'From: ana@empresa.example\nTo: luis@empresa.example\n'],
    ['a log', '2026-11-24T06:33:45-05:00 mx1 postfix: connect\nReceived: x\nFrom: y\n'],
    ['a header far below', `X-Filler: ${'x'.repeat(ACCEPT_WITHIN)}\n${HEADER}`],
  ])('%s', (_, text) => expect(looksLikeMessage(text)).toBe(false));
});

test('any text has an answer, and a letter before it changes a yes into a no', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof looksLikeMessage(text)).toBe('boolean');
      expect(looksLikeMessage(`Dear colleague\n${text}`)).toBe(false);
    }),
  );
});
