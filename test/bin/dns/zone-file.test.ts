import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readZone, ZoneError } from '../../../bin/dns/zone-file.ts';

describe('a zone file', () => {
  test('the one of the test mails', () => {
    const text = readFileSync('test/mails/dns.json', 'utf8');
    expect(readZone(text)).toEqual(JSON.parse(text));
  });

  test('is read in the spelling of answers', () => {
    const zone = readZone(
      '{"A.Example.": {"AAAA": ["2001:DB8:0::1"], "MX": ["010 MX.example."], "CNAME": ["B.Example."], "TXT": ["V=x"]}, "__proto__": {}}',
    );
    expect(Object.entries(zone)).toEqual([
      ['a.example', { AAAA: ['2001:db8::1'], MX: ['10 mx.example'], CNAME: ['b.example'], TXT: ['V=x'] }],
      ['__proto__', {}],
    ]);
  });

  test.each([
    ['', /JSON/],
    ['[]', 'line 1: no object of names'],
    ['"x"', 'line 1: no object of names'],
    ['{\n"a.example": {},\n"b.example": []}', 'line 3: b.example has no object of types'],
    ['{\n"a..example": {}}', 'line 2: "a..example" is no name'],
    ['{"a.example": {},\n"A.example": {}}', 'line 2: A.example stands there twice'],
    ['{"a.example": {"SPF": []}}', 'line 1: a.example has a type "SPF": A, AAAA, MX, TXT, PTR, CNAME are known'],
    ['{"a.example": {"a": []}}', 'line 1: a.example has a type "a": A, AAAA, MX, TXT, PTR, CNAME are known'],
    ['{"a.example": {"A": "192.0.2.1"}}', 'line 1: a.example A: no list of records'],
    ['{"a.example": {"A": ["192.0.2.01"]}}', 'line 1: a.example A: "192.0.2.01" is no such record'],
    ['{"a.example": {"A": ["2001:db8::1"]}}', 'line 1: a.example A: "2001:db8::1" is no such record'],
    ['{"a.example": {"AAAA": ["192.0.2.1"]}}', 'line 1: a.example AAAA: "192.0.2.1" is no such record'],
    ['{"a.example": {"MX": ["mx.example"]}}', 'line 1: a.example MX: "mx.example" is no such record'],
    ['{"a.example": {"PTR": [1]}}', 'line 1: a.example PTR: 1 is no such record'],
    ['{"a.example": {"TXT": [["v=spf1"]]}}', 'line 1: a.example TXT: ["v=spf1"] is no such record'],
  ])('%j: %s', (text, message) => {
    expect(() => readZone(text)).toThrow(message);
    expect(() => readZone(text)).toThrow(ZoneError);
  });
});
