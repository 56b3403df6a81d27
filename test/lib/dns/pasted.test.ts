import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTxtRecord, readPasted } from '../../../lib/dns/pasted.ts';
import { pasteFault } from '../../../lib/words/en/lookups.ts';

const NAME = 's1._domainkey.banco.example';
const RECORD = 'v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA';
const HALVES = [RECORD.slice(0, 40), RECORD.slice(40)] as const;
const STRINGS = HALVES.map((half) => `"${half}"`).join(' ');

const DIG = `
; <<>> DiG 9.18.28 <<>> TXT ${NAME}
;; global options: +cmd
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 46077
;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1

;; OPT PSEUDOSECTION:
; EDNS: version: 0, flags:; udp: 1232
;; QUESTION SECTION:
;${NAME}.	IN	TXT

;; ANSWER SECTION:
${NAME}. 3600 IN	TXT	${STRINGS}

;; Query time: 12 msec
;; SERVER: 192.0.2.53#53(192.0.2.53) (UDP)
;; WHEN: Tue Nov 24 12:00:00 UTC 2026
;; MSG SIZE  rcvd: 482
`;

const ALIASED = `
;; ANSWER SECTION:
${NAME}.	300	IN	CNAME	s1.dkim.provider.example.
s1.dkim.provider.example. 300	IN	TXT	${STRINGS}
`;

const NSLOOKUP = `Server:		192.0.2.53
Address:	192.0.2.53#53

Non-authoritative answer:
${NAME}	text = ${STRINGS}

Authoritative answers can be found from:
`;

const WINDOWS = `Servidor:  dns.empresa.example\r
Address:  192.0.2.53\r
\r
Respuesta no autoritativa:\r
${NAME}\ttext =\r
\r
\t"${HALVES[0]}"\r
\t"${HALVES[1]}"\r
`;

describe('the record is found in', () => {
  test.each([
    ['the record itself', RECORD],
    ['the same, without version', `k=rsa; p=${'A'.repeat(40)}`],
    ['one string', `"${RECORD}"`],
    ['several strings', STRINGS],
    ['a string for each line', HALVES.map((half) => `  "${half}"`).join('\n')],
    ['quotes that a mail program set', `“${RECORD}”`],
    ['strings with escaped semicolons', `"${RECORD.replaceAll(';', String.raw`\;`)}"`],
    ['strings with octets in digits', `"${RECORD.replaceAll(';', String.raw`\059`)}"`],
    ['a string that was broken in copying', `"${HALVES[0]}\r\n${HALVES[1]}"`],
    ['a zone-file line', `${NAME}. 3600 IN TXT ${STRINGS}`],
    ['one with class and TTL the other way round', `${NAME}. IN 1h TXT ${STRINGS}`],
    ['one with a name relative to its zone', `s1._domainkey IN TXT ( ${STRINGS} ) ; ----- DKIM key s1`],
    ['one over several lines', `s1._domainkey\tIN\tTXT\t( "${HALVES[0]}"\n\t  "${HALVES[1]}" )  ; key`],
    ['one without a name', `IN TXT ${STRINGS}`],
    ['one without quotes', `${NAME}. 3600 IN TXT ${RECORD}`],
    ['a zone with other names', `www IN TXT "other"\n${NAME}. IN TXT ${STRINGS}\n$TTL 300\nmx IN A 192.0.2.1`],
    ['dig', DIG],
    ['dig, behind an alias', ALIASED],
    ['dig +short, behind an alias', `s1.dkim.provider.example.\n${STRINGS}`],
    ['host', `${NAME} is an alias for a.example.\na.example descriptive text ${STRINGS}`],
    ['nslookup', NSLOOKUP],
    ['nslookup of Windows', WINDOWS],
    ['the same answer twice', `${STRINGS}\n${STRINGS}`],
  ])('%s', (_form, text) => {
    const found = readPasted(text, NAME);
    expect(found).toEqual({ record: text.startsWith('k=rsa') ? text : RECORD });
  });

  test('the record, broken into lines by a mail program', () => {
    expect(readPasted(`${HALVES[0]}\n   ${HALVES[1]}`, NAME)).toEqual({ record: HALVES.join(' ') });
  });
});

describe('what cannot be meant is refused:', () => {
  test.each([
    ['empty', ' \n\t', {}],
    ['too-long', 'a'.repeat(65_537), { limit: 65_536 }],
    ['open-quote', `"${RECORD}`, {}],
    ['line-unreadable', `\n\n{"Answer": [{"data": "${RECORD}"}]}`, { line: 1 }],
    ['line-unreadable', `Server: a\n$ dig +short TXT "${NAME}"\n"${RECORD}"`, { line: 2 }],
    ['line-unreadable', `"${RECORD}" behind`, { line: 1 }],
    ['no-record', "*** dns can't find it: Non-existent domain", {}],
    ['no-record', `${NAME}. IN TXT not a list`, {}],
    ['no-record', `;; ANSWER SECTION:\n; "${RECORD}"`, {}],
    ['no-record', `${NAME}. IN TXT ""`, {}],
    [
      'other-name',
      `s2._domainkey.banco.example. IN TXT ${STRINGS}`,
      { found: 's2._domainkey.banco.example', name: NAME },
    ],
    ['other-name', `s1._domainkey. IN TXT ${STRINGS}`, { found: 's1._domainkey', name: NAME }],
    ['other-name', `x.example. CNAME y.example.\ny.example. TXT ${STRINGS}`, { found: 'y.example', name: NAME }],
    ['several-records', `"${RECORD}"\n"v=DKIM1; p="`, { count: 2 }],
    ['not-text', String.raw`"v=DKIM1\010; p="`, { limit: 4096 }],
    ['not-text', `v=DKIM1; p=${'A'.repeat(4096)}`, { limit: 4096 }],
  ])('%s: %j', (fault, text, params) => {
    expect(readPasted(text, NAME)).toEqual({ fault, params });
  });
});

test('a line without a name continues the one above', () => {
  const zone = `other.example. IN TXT "one"\n  IN TXT ${STRINGS}`;
  expect(readPasted(zone, NAME)).toMatchObject({ fault: 'other-name' });
});

test('aliases that go round in a circle lead nowhere', () => {
  const text = `${NAME}. CNAME a.example.\na.example. CNAME ${NAME}.\nb.example. TXT ${STRINGS}`;
  expect(readPasted(text, NAME)).toMatchObject({ fault: 'other-name' });
});

const escape = (text: string) =>
  text.replaceAll(/["\\;]/g, String.raw`\$&`).replaceAll(/[^ -~]/g, (one) => {
    return `\\${String(one.charCodeAt(0)).padStart(3, '0')}`;
  });

test('any record survives being written as strings of any length', () => {
  const record = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(record.filter(isTxtRecord), fc.integer({ min: 1, max: 255 }), (text, length) => {
      const strings = text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
      const line = `${NAME}. 3600 IN TXT ( ${strings.map((one) => `"${escape(one)}"`).join('\n')} )`;
      expect(readPasted(line, NAME)).toEqual({ record: text });
    }),
  );
});

test('nothing that could be pasted throws, and what is taken is one line of text', () => {
  const piece = fc.constantFrom(
    '"',
    '\\',
    ';',
    '(',
    ')',
    '\n',
    ' ',
    'TXT',
    'IN',
    NAME,
    'v=DKIM1',
    'p=',
    'CNAME',
    'text =',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(piece, fc.string())).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (pasted) => {
      const read = readPasted(pasted, NAME);
      expect('record' in read ? isTxtRecord(read.record) : read.fault in pasteFault).toBe(true);
    }),
  );
});
