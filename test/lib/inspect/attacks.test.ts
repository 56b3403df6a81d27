import { describe, expect, test } from 'vitest';
import { utf8FromText } from '../../../lib/base/bytes.ts';
import type { FindingId } from '../../../lib/inspect/finding.ts';
import { FINDINGS } from '../../../lib/inspect/findings/index.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';
import { DKIM_PASS, DMARC_PASS, HONEST, mail, OWN_HOST, results, signature, SPF_PASS } from './honest.ts';
import type { Pieces } from './honest.ts';

const settings: Settings = {
  ownHosts: [OWN_HOST],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};

const report = (text: string) =>
  inspect(readSource({ bytes: utf8FromText(text) }), settings, { now: new Date('2026-11-22T12:00:00Z') });

const word = (text: string) => `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`;

interface Case {
  readonly name: string;
  readonly pieces: Partial<Pieces>;
  readonly finding: FindingId;
  readonly params?: Readonly<Record<string, string | number>>;
}

const FROM = HONEST.from;
const EVIL = 'otro@evil.example';

/** What "Composition Kills" (USENIX Security 2020) and "Weak Links in Authentication Chains" (2021) describe, and its kin. */
const ATTACKS: readonly Case[] = [
  // Two From fields, and such as only some programs see.
  { name: 'two From fields', pieces: { from: `From: <${EVIL}>\r\n${FROM}` }, finding: 'several-from' },
  {
    name: 'a second From with a blank before the colon',
    pieces: { from: `${FROM}From : <${EVIL}>\r\n` },
    finding: 'hidden-from',
  },
  {
    name: 'the only From with a blank before the colon',
    pieces: { from: FROM.replace(':', ' :') },
    finding: 'hidden-from',
  },
  { name: 'From torn over two lines', pieces: { from: `From\r\n : <${EVIL}>\r\n${FROM}` }, finding: 'hidden-from' },
  {
    name: 'From with a foreign byte in its name',
    pieces: { from: `From\u00ff: <${EVIL}>\r\n${FROM}` },
    finding: 'hidden-from',
  },
  { name: 'From with NUL in its name', pieces: { from: `From\0: <${EVIL}>\r\n${FROM}` }, finding: 'hidden-from' },
  {
    name: 'a blank before From: a fold of the field above',
    pieces: { more: ` From: <${EVIL}>\r\n` },
    finding: 'hidden-from',
  },
  {
    name: 'a blank before the first field: a fold of our own Received',
    pieces: { signature: ` From: <${EVIL}>\r\n${HONEST.signature}` },
    finding: 'hidden-from',
  },
  { name: 'Sender with a blank before the colon', pieces: { more: `Sender : ${EVIL}\r\n` }, finding: 'hidden-from' },
  // One From in which two programs read two addresses.
  {
    name: 'two domains',
    pieces: { from: `From: <a@banco.example>, <${EVIL}>\r\n` },
    finding: 'odd-from',
    params: { form: 'several' },
  },
  {
    name: 'a group',
    pieces: { from: 'From: Banco: <a@banco.example>;\r\n' },
    finding: 'odd-from',
    params: { form: 'group' },
  },
  {
    name: 'a route',
    pieces: { from: 'From: <@evil.example,@b.example:a@banco.example>\r\n' },
    finding: 'odd-from',
    params: { form: 'route' },
  },
  {
    name: 'a route behind a comment',
    pieces: { from: 'From: (comm\r\n ent),<@evil.example:@b.example:a@banco.example>(x)\r\n' },
    finding: 'odd-from',
    params: { form: 'route' },
  },
  {
    name: 'an address in an encoded word',
    pieces: { from: `From: ${word('<a@banco.example>')},<${EVIL}>\r\n` },
    finding: 'odd-from',
    params: { form: 'encoded' },
  },
  {
    name: 'an encoded word as local part',
    pieces: { from: `From: <${word('a@evil.example')}@banco.example>\r\n` },
    finding: 'odd-from',
    params: { form: 'encoded' },
  },
  {
    name: 'a quoted pair outside quotes',
    pieces: { from: `From: <a@banco.example>\\,<${EVIL}>\r\n` },
    finding: 'odd-from',
  },
  { name: 'an address after the address', pieces: { from: `From: <${EVIL}>a@banco.example\r\n` }, finding: 'odd-from' },
  {
    name: 'an address before the address',
    pieces: { from: `From: a@banco.example <${EVIL}>\r\n` },
    finding: 'odd-from',
  },
  {
    name: 'two at signs',
    pieces: { from: 'From: <a@evil.example@banco.example>\r\n' },
    finding: 'odd-from',
    params: { form: 'broken' },
  },
  {
    name: 'NUL in the address',
    pieces: { from: 'From: <a@banco.example\0evil.example>\r\n' },
    finding: 'unseen-characters',
    params: { character: 'U+0000' },
  },
  // What people see.
  {
    name: 'another address as name',
    pieces: { from: 'From: "gerencia@otro-banco.example" <avisos@banco.example>\r\n' },
    finding: 'name-is-address',
  },
  {
    name: 'another address as name, encoded',
    pieces: { from: `From: ${word('gerencia@otro-banco.example')} <avisos@banco.example>\r\n` },
    finding: 'name-is-address',
  },
  {
    name: 'another address as name, full-width',
    pieces: { from: 'From: "gerencia\uff20otro-banco.example" <avisos@banco.example>\r\n' },
    finding: 'name-is-address',
  },
  {
    name: 'another address in a comment',
    pieces: { from: 'From: avisos@banco.example (gerencia@otro-banco.example)\r\n' },
    finding: 'name-is-address',
  },
  {
    name: 'another address as quoted local part',
    pieces: { from: 'From: "gerencia@otro-banco.example"@banco.example\r\n' },
    finding: 'name-is-address',
  },
  {
    name: 'the address pushed away by blanks',
    pieces: { from: `From: Gerencia${' '.repeat(80)}<avisos@banco.example>\r\n` },
    finding: 'pushed-away',
  },
  {
    name: 'by folds',
    pieces: { from: `From: Gerencia${'\r\n          '.repeat(8)}<avisos@banco.example>\r\n` },
    finding: 'pushed-away',
  },
  {
    name: 'by blanks in an encoded word',
    pieces: { from: `From: ${word(`Gerencia${'\u3164'.repeat(61)}`)} <avisos@banco.example>\r\n` },
    finding: 'pushed-away',
  },
  {
    name: 'by a name without end',
    pieces: { from: `From: ${'Gerencia '.repeat(50)}<avisos@banco.example>\r\n` },
    finding: 'pushed-away',
    params: { name: 'From' },
  },
  {
    name: 'the subject turned round',
    pieces: { subject: `Subject: ${word('cartola \u202efdp.exe')}\r\n` },
    finding: 'bidi-controls',
    params: { name: 'Subject', character: 'U+202E' },
  },
  {
    name: 'the name turned round',
    pieces: { from: 'From: "\u202eelpmaxe.ocnab" <avisos@banco.example>\r\n' },
    finding: 'bidi-controls',
  },
  {
    name: 'a right-to-left isolate around Latin',
    pieces: { from: 'From: "\u2067ocnab\u2069" <avisos@banco.example>\r\n' },
    finding: 'bidi-controls',
    params: { character: 'U+2067' },
  },
  {
    name: 'NUL in the subject',
    pieces: { subject: 'Subject: a\0b\r\n' },
    finding: 'unseen-characters',
    params: { name: 'Subject' },
  },
  {
    name: 'a bare CR in From',
    pieces: { from: `From: Banco\r<${EVIL}> <avisos@banco.example>\r\n` },
    finding: 'unseen-characters',
    params: { character: 'U+000D' },
  },
  {
    name: 'a line end in an encoded name',
    pieces: { from: `From: ${word('Banco\x07')} <avisos@banco.example>\r\n` },
    finding: 'unseen-characters',
    params: { character: 'U+0007' },
  },
  {
    name: 'a zero-width space in the domain',
    pieces: { from: 'From: Banco <avisos@ban\u200bco.example>\r\n' },
    finding: 'unseen-characters',
    params: { character: 'U+200B' },
  },
  // Domains.
  {
    name: 'a Cyrillic letter in Reply-To',
    pieces: { more: 'Reply-To: avisos@b\u0430nco.example\r\n' },
    finding: 'lookalike-domain',
    params: { domain: 'xn--bnco-53d.example', looks: 'banco.example', script: 'mixed', place: 'reply-to' },
  },
  {
    name: 'all Cyrillic in Sender',
    pieces: { more: 'Sender: avisos@\u0430\u0441\u0435.example\r\n' },
    finding: 'lookalike-domain',
    params: { looks: 'ace.example', script: 'whole' },
  },
  {
    name: 'Sender elsewhere, unsigned',
    pieces: { more: `Sender: ${EVIL}\r\n`, signature: signature({ h: 'From:Subject' }) },
    finding: 'sender-elsewhere',
  },
  {
    name: 'Resent-From elsewhere',
    pieces: { more: `Resent-From: ${EVIL}\r\n` },
    finding: 'sender-elsewhere',
    params: { name: 'Resent-From' },
  },
  {
    name: 'Reply-To elsewhere, unsigned',
    pieces: { more: `Reply-To: ${EVIL}\r\n`, signature: signature({ h: 'From:Subject' }) },
    finding: 'reply-elsewhere',
  },
  {
    name: 'Reply-To elsewhere, signed by somebody else',
    pieces: { more: `Reply-To: ${EVIL}\r\n`, signature: signature({ d: 'evil.example' }) },
    finding: 'reply-elsewhere',
  },
  {
    name: 'Reply-To elsewhere, where SPF alone passed',
    pieces: { more: `Reply-To: ${EVIL}\r\n`, results: results(`${SPF_PASS}; ${DMARC_PASS}`), signature: '' },
    finding: 'reply-elsewhere',
  },
  {
    name: 'two Reply-To, one signed',
    pieces: { more: `Reply-To: ${EVIL}\r\nReply-To: a@banco.example\r\n` },
    finding: 'reply-elsewhere',
  },
  // Beside the signature.
  {
    name: 'a second Subject',
    pieces: { subject: `Subject: otro\r\n${HONEST.subject}` },
    finding: 'doubled-field',
    params: { name: 'Subject', count: 2 },
  },
  {
    name: 'a second Content-Type',
    pieces: { more: 'Content-Type: text/html; charset=utf-7\r\n' },
    finding: 'doubled-field',
    params: { name: 'Content-Type' },
  },
  {
    name: 'a second Date',
    pieces: { more: 'Date: Sun, 22 Nov 2026 17:25:00 -0300\r\n' },
    finding: 'doubled-field',
    params: { name: 'Date' },
  },
  {
    name: 'a signature without Subject',
    pieces: { signature: signature({ h: 'From:To' }), results: results(DKIM_PASS) },
    finding: 'unsigned-field',
    params: { name: 'Subject' },
  },
  {
    name: 'a signature without From',
    pieces: { signature: signature({ h: 'Subject:To' }), results: results(DKIM_PASS) },
    finding: 'unsigned-field',
    params: { name: 'From' },
  },
  { name: 'text behind l=', pieces: { signature: signature({ rest: ' l=20;' }) }, finding: 'body-appended' },
  {
    name: 'an old signature',
    pieces: {
      signature: signature().replace('t=1795292700', 't=1793292700'),
      results: results(`${DKIM_PASS}; spf=fail smtp.mailfrom=bounce.banco.example; ${DMARC_PASS}`),
    },
    finding: 'stale-signature',
    params: { how: 'old', days: 23 },
  },
  {
    name: 'an expired signature',
    pieces: { signature: signature({ rest: ' x=1795206300;' }) },
    finding: 'stale-signature',
    params: { how: 'expired', days: 1 },
  },
  {
    name: 'two d= in one signature',
    pieces: { signature: signature({ rest: ' d=evil.example;' }) },
    finding: 'odd-results',
  },
  // Beside the border's own line.
  {
    name: 'another date behind our own line, before which the signature had not expired',
    pieces: {
      received: `${HONEST.received} ; Sat, 21 Nov 2020 15:25:01 -0500\r\n`,
      signature: signature({ rest: ' x=1795206300;' }),
    },
    finding: 'glued-line',
    params: { text: '; Sat, 21 Nov 2020 15:25:01 -0500', server: OWN_HOST },
  },
  {
    name: 'a comment behind our own line that never ends',
    pieces: { received: `${HONEST.received} (x\r\n` },
    finding: 'glued-line',
  },
  // Results that the attacker wrote into.
  {
    name: 'NUL in s=',
    pieces: {
      results: results(`dkim=pass header.d=banco.example header.s=x._domainkey.evil.example.\0.any; ${DMARC_PASS}`),
    },
    finding: 'odd-results',
  },
  {
    name: 'a quote in d=',
    pieces: { results: results(`dkim=pass header.d=banco.example'a.evil.example; ${DMARC_PASS}`) },
    finding: 'odd-results',
  },
  {
    name: 'a parenthesis in d=',
    pieces: { results: results(`dkim=pass header.d=banco.example(.evil.example; ${DMARC_PASS}`) },
    finding: 'odd-results',
  },
  {
    name: 'a parenthesis in MAIL FROM',
    pieces: { results: results(`spf=pass smtp.mailfrom=any@banco.example(a.evil.example; ${DMARC_PASS}`) },
    finding: 'odd-results',
  },
  {
    name: 'a quote in MAIL FROM',
    pieces: { results: results(`spf=pass smtp.mailfrom=any@banco.example'@any.evil.example; ${DMARC_PASS}`) },
    finding: 'odd-results',
  },
  {
    name: 'a result in a comment',
    pieces: {
      results: results(
        `spf=pass (domain of "x dkim=pass header.d=banco.example"@evil.example) smtp.mailfrom=evil.example; ${DKIM_PASS}`,
      ),
    },
    finding: 'odd-results',
  },
  {
    name: 'a comment that never ends',
    pieces: { results: results(`${DKIM_PASS}; spf=pass (x smtp.mailfrom=banco.example; ${DMARC_PASS}`) },
    finding: 'odd-results',
  },
  {
    name: 'two d= in one result',
    pieces: { results: results(`dkim=pass header.d=banco.example header.d=evil.example; ${DMARC_PASS}`) },
    finding: 'odd-results',
  },
  {
    name: 'a subdomain that does not exist',
    pieces: { results: results(`spf=none smtp.mailfrom=any@nada.banco.example; dkim=none; ${DMARC_PASS}`) },
    finding: 'groundless-dmarc',
  },
  {
    name: 'DMARC over another domain',
    pieces: { results: results(`spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example; ${DMARC_PASS}`) },
    finding: 'groundless-dmarc',
  },
];

const blocking = (text: string) =>
  report(text)
    .verdict.findings.filter(({ blocks }) => blocks)
    .map(({ id }) => id);

test('the message that all of them spoil is genuine', () => {
  expect(blocking(mail())).toEqual([]);
  expect(report(mail()).verdict.level).toBe('genuine');
});

describe('attacks', () => {
  test.each(ATTACKS)('$name: $finding', ({ pieces, finding, params = {} }) => {
    const { border, verdict, source } = report(mail(pieces));
    const found = verdict.findings.find(({ id }) => id === finding);
    expect(found).toMatchObject({ blocks: true, params });
    expect(verdict.level).toBe('cannot-tell');
    expect(border.ip).toBe('108.175.97.10');
    expect(found!.evidence.length).toBeGreaterThan(0);
    for (const { at } of found!.evidence) {
      expect(at.start).toBeLessThan(at.end);
      expect(at.end).toBeLessThanOrEqual(source.bytes);
    }
  });

  test('an empty envelope sender, where only SPF of HELO vouches', () => {
    const text = mail({ results: results(`spf=pass smtp.helo=banco.example; ${DMARC_PASS}`), signature: '' });
    const { verdict } = report(text.replace('<b20@bounce.banco.example>', '<>'));
    expect(verdict.findings.find(({ id }) => id === 'null-sender')).toMatchObject({ blocks: true });
    expect(verdict.level).toBe('cannot-tell');
  });

  test('every finding that may block has an attack here', () => {
    const shown = new Set<string>([...ATTACKS.map(({ finding }) => finding), 'null-sender']);
    const told = new Set(['odd-helo', 'idn-domain']);
    const first = FINDINGS.findIndex(({ id }) => id === 'several-from');
    const last = FINDINGS.findIndex(({ id }) => id === 'border-none');
    const ids = FINDINGS.slice(first, last).map(({ id }) => id);
    expect(ids.filter((id) => !shown.has(id) && !told.has(id) && id !== 'no-from')).toEqual([]);
  });
});

/** Shapes of honest mail that look a little like an attack. */
const HONEST_SHAPES: readonly [string, Partial<Pieces>][] = [
  ['as it is', {}],
  ['Reply-To of the same organization', { more: 'Reply-To: soporte@correo.banco.example\r\n' }],
  ['Reply-To elsewhere, signed', { more: 'Reply-To: Banco <banco@mesa-de-ayuda.example>\r\n' }],
  ['Sender elsewhere, signed', { more: 'Sender: envios@mbsend.example\r\n' }],
  ['List-Unsubscribe', { more: 'List-Unsubscribe: <https://banco.example/u>, <mailto:baja@banco.example>\r\n' }],
  ['somebody via a list', { from: 'From: Ana via Lista <lista@banco.example>\r\n' }],
  ['its own address as name', { from: 'From: "avisos@banco.example" <avisos@banco.example>\r\n' }],
  ['another address of its own as name', { from: 'From: "ana@correo.banco.example" <avisos@banco.example>\r\n' }],
  ['a comma in quotes', { from: 'From: "Banco, S.A." <avisos@banco.example>\r\n' }],
  ['an at sign in words', { from: 'From: "Caf\u00e9 @ Banco" <avisos@banco.example>\r\n' }],
  ['letters beyond ASCII', { from: 'From: \u00d1and\u00fa Pe\u00f1a <avisos@banco.example>\r\n' }],
  [
    'Spanish encoded words',
    { from: `From: =?ISO-8859-1?Q?Informaci=F3n?= =?UTF-8?Q?_del_Banco?= <avisos@banco.example>\r\n` },
  ],
  [
    'folded encoded words',
    {
      from: `From: =?UTF-8?B?${Buffer.from('Información y atención').toString('base64')}?=\r\n  =?UTF-8?Q?_a_clientes?=\r\n\t<avisos@banco.example>\r\n`,
    },
  ],
  ['emoji with joiners', { from: `From: ${word('\u{1f469}\u200d\u{1f4bb} Banco')} <avisos@banco.example>\r\n` }],
  ['Japanese in ISO-2022-JP', { subject: 'Subject: \x1b$B$3$s\x1b(B\r\n' }],
  ['Hebrew with its marks', { subject: `Subject: ${word('\u2067\u05e9\u05dc\u05d5\u05dd\u2069')}\r\n` }],
  [
    'a number copied from a telephone',
    { subject: `Subject: ${word('Ll\u00e1menos: \u202d+56 2 2345 6789\u202c')}\r\n` },
  ],
  ['embeddings of a calendar', { subject: `Subject: ${word('Invitaci\u00f3n: \u202aana@empresa.example\u202c')}\r\n` }],
  ['two addresses of one domain', { from: 'From: a@banco.example, b@banco.example\r\n' }],
  ['a field twice, the same', { more: 'MIME-Version: 1.0\r\n' }],
  [
    'h= with fields that are not there',
    { signature: signature({ h: 'From:Subject:Cc:Resent-To:List-Id:From:Subject' }) },
  ],
  ['only DKIM said', { results: results(DKIM_PASS) }],
  ['only DMARC said', { results: results(DMARC_PASS) }],
  [
    'SPF in the name of the platform',
    { results: results(`${DKIM_PASS}; spf=pass smtp.mailfrom=mbsend.example; ${DMARC_PASS}`) },
  ],
  ['header.i in place of header.d', { results: results('dkim=pass header.i=@banco.example header.b="MWwTPX4T"') }],
  [
    'a second signature that is not aligned',
    { signature: HONEST.signature + signature({ d: 'mbsend.example', h: 'From' }) },
  ],
  ['l= to the end', { signature: signature({ rest: ' l=9999;' }) }],
  ['t= and x= of today', { signature: signature({ rest: ' x=1795897500;' }) }],
  ['a comment behind the date of the line', { received: `${HONEST.received} (envelope-from <a@banco.example>)\r\n` }],
  ['quoted property', { results: results('dkim=pass header.d="banco.example" header.s=mb1') }],
  [
    'arc with results in its comment',
    { results: results(`${DKIM_PASS}; arc=pass (i=1 spf=pass dkim=pass dmarc=pass)`) },
  ],
  ['a signature without Subject, straight from the bank', { signature: signature({ h: 'From:To' }) }],
  [
    'an apostrophe in MAIL FROM',
    { results: results(`spf=pass smtp.mailfrom=o'brien@banco.example; ${DMARC_PASS}`), signature: '' },
  ],
];

describe('honest shapes stay genuine', () => {
  test.each(HONEST_SHAPES)('%s', (_name, pieces) => {
    expect(blocking(mail(pieces))).toEqual([]);
    expect(report(mail(pieces)).verdict.level).toBe('genuine');
  });

  test('a bounce has no envelope sender', () => {
    const text = mail({ more: 'Auto-Submitted: auto-replied\r\n' }).replace('<b20@bounce.banco.example>', '<>');
    expect(report(text).verdict.findings.map(({ id }) => id)).not.toContain('null-sender');
  });

  test('Sender of a list, where nobody vouches, leaves ordinary mail ordinary', () => {
    const text = mail({ results: '', signature: '', more: 'Sender: lista-bounces@listas.example\r\n' });
    expect(report(text).verdict.level).toBe('ip-only');
    expect(report(text.replaceAll('108.175.97.10', '198.51.100.7')).verdict.level).toBe('no-sender');
  });
});

test('an IDN is shown in both forms', () => {
  const spoken = (from: string, header: string) =>
    report(mail({ from, results: results(`dmarc=pass header.from=${header}`), signature: '' }));
  const spanish = spoken('From: a@\u00f1and\u00fa.example\r\n', 'xn--and-6ma2c.example').verdict;
  expect(spanish.level).toBe('genuine');
  expect(spanish.findings.find(({ id }) => id === 'idn-domain')!.params).toEqual({
    unicode: '\u00f1and\u00fa.example',
    domain: 'xn--and-6ma2c.example',
  });
  const mixed = spoken('From: a@xn--bnco-53d.example\r\n', 'xn--bnco-53d.example').verdict;
  expect(mixed.level).toBe('cannot-tell');
  expect(mixed.findings.map(({ id }) => id)).toContain('lookalike-domain');
});

test('a greeting made to be misread is told, and changes nothing', () => {
  const { verdict, border } = report(
    mail({ received: HONEST.received.replace('from mta10.mbsend.example', 'from x??[203.0.113.9]?') }),
  );
  expect(border.ip).toBe('108.175.97.10');
  expect(verdict.level).toBe('genuine');
  expect(verdict.findings.find(({ id }) => id === 'odd-helo')!.params).toEqual({ helo: 'x??[203.0.113.9]?' });
});
