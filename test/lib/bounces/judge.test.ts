import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Move, Phase, Reason } from '../../../lib/bounces/bounce.ts';
import { judge } from '../../../lib/bounces/judge.ts';
import { line, said } from './said.ts';

const reasonOf = (text: string) => judge(line(text)).reason;

describe('in the words of three languages', () => {
  test.each<[Reason, string]>([
    ['userunknown', '550 Usuario desconocido'],
    ['userunknown', '550 5.1.1 La casilla juan.perez no existe en este servidor'],
    ['userunknown', '550 Destinatário não encontrado'],
    ['mailboxfull', '552 5.2.2 El buzón del destinatario está lleno y no puede aceptar mensajes'],
    ['mailboxfull', '452 La cuenta ha excedido su cuota de disco'],
    ['mailboxfull', '552 Caixa postal cheia'],
    ['suspend', '550 La cuenta del usuario fue deshabilitada'],
    ['suspend', '550 Conta inativa'],
    ['mesgtoobig', '552 El mensaje supera el tamaño máximo permitido'],
    ['greylisted', '451 4.7.1 Rechazo temporal, inténtelo más tarde por favor'],
    ['greylisted', '450 4.2.0 <ana@cliente.example>: Recipient address rejected: Greylisted'],
    ['ratelimited', '451 4.7.1 Se excedió el límite de 500 mensajes por hora desde su IP'],
    ['ratelimited', '452 4.3.1 Too many recipients received this hour'],
    ['spamdetected', '550 5.7.1 Su mensaje fue clasificado como correo no deseado'],
    ['spamdetected', '554 Mensagem considerada spam'],
    ['blocked', '554 Su IP está en una lista negra'],
    ['blocked', '550 Seu IP foi bloqueado'],
    ['rejected', '550 Remitente rechazado'],
    ['authfailure', '550 5.7.1 El mensaje no cumple con SPF'],
    ['norelaying', '550 No se permite el reenvío a ese dominio'],
    ['hostunknown', '550 El dominio cliente.example no existe'],
    ['policyviolation', '550 Rechazado por una política de la organización'],
    ['systemerror', '451 Error interno del servidor'],
    ['networkerror', 'No se pudo conectar con el servidor'],
    ['expired', '4.4.7 Reintentos agotados'],
    ['suppressed', '{"status":"rejected","error":"Contacto con rebote duro anterior"}'],
  ])('%s: %s', (reason, text) => expect(reasonOf(text)).toBe(reason));
});

describe('the object of the sentence decides between words that many share', () => {
  test.each<[Reason, string]>([
    ['blocked', '554 5.7.1 Client host [192.0.2.1] rejected: Access denied'],
    ['rejected', '554 5.7.1 <news@example.com>: Sender address rejected: Access denied'],
    ['blocked', '504 5.5.2 <lists>: Helo command rejected: need fully-qualified hostname'],
    ['spamdetected', '550 5.7.1 Message content rejected'],
    ['userunknown', '550 5.1.1 <ana@example.com>: Recipient address rejected: User unknown in relay recipient table'],
    ['rejected', '450 4.1.8 <news@nowhere.example>: Sender address rejected: Domain not found'],
    ['hostunknown', '550 5.1.2 Recipient domain not found'],
    ['mailboxfull', '550 5.2.2 Mailbox full'],
    ['ratelimited', '550 5.2.2 Submission quota exceeded'],
  ])('%s: %s', (reason, text) => expect(reasonOf(text)).toBe(reason));
});

describe('the step that was refused decides where words say little', () => {
  test.each<[Reason, Phase | null]>([
    ['rejected', 'MAIL'],
    ['blocked', 'connect'],
    ['blocked', 'EHLO'],
    ['securityerror', 'DATA'],
    ['securityerror', null],
  ])('access denied: %s at %s', (reason, phase) =>
    expect(judge(line('550 5.7.1 Access denied', { phase })).reason).toBe(reason),
  );

  test('what a writer says of the step is no reason', () => {
    const text = 'Connected to 192.0.2.1 but sender was rejected.\nRemote host said: 552 5.2.2 over quota';
    expect(judge(said(text)).reason).toBe('mailboxfull');
  });
});

describe('whether anybody answered', () => {
  test('a name that no server refused has no way there', () => {
    expect(judge(said('Unrouteable address')).reason).toBe('hostunknown');
    expect(judge(line('550 Unrouteable address')).reason).toBe('userunknown');
    expect(judge(line('550 unroutable', { phase: 'RCPT' })).reason).toBe('userunknown');
  });

  test.each<[Reason, string]>([
    ['networkerror', 'connect to mx.example.com[192.0.2.1]:25: Connection refused'],
    ['expired', 'connect to mx.example.com[192.0.2.1]:25: Connection timed out'],
    ['hostunknown', 'Host or domain name not found. Name service error for name=example.com type=MX: Host not found'],
    ['networkerror', 'Host not found, try again'],
    ['notaccept', 'Domain example.com does not accept mail (nullMX)'],
  ])('%s: %s', (reason, text) => expect(judge(said(text)).reason).toBe(reason));
});

describe('a provider before the registry', () => {
  test.each<[string, Reason, Move, string, string | null]>([
    [
      '5.7.513',
      'blocked',
      'recipient_admin',
      'Client host [192.0.2.1] blocked using Customer Block list (AS16012607)',
      null,
    ],
    [
      '5.7.27',
      'authfailure',
      'sender',
      'Your email has been blocked because the sender is unauthenticated. SPF did not pass',
      'gmail-smtp-in.l.google.com',
    ],
    [
      '5.4.1',
      'userunknown',
      'recipient_admin',
      'Recipient address rejected: Access denied',
      'x.mail.protection.outlook.com',
    ],
    ['5.4.1', 'norelaying', 'recipient_admin', 'Relay Access Denied', 'x.mail.protection.outlook.com'],
    ['5.7.640', 'blocked', 'sender', 'Go away', 'x.mail.protection.outlook.com'],
    ['5.7.912', 'policyviolation', 'recipient_admin', 'Not for us', 'x.mail.protection.outlook.com'],
    [
      '5.7.1',
      'policyviolation',
      'recipient_admin',
      'a policy that prohibited the mail that you sent. - gcdp x1 - gsmtp',
      null,
    ],
  ])('%s %s %s: %s', (enhancedCode, reason, move, text, remote) =>
    expect(judge(line(`550 ${enhancedCode} ${text}`, { remote }))).toMatchObject({ reason, move }),
  );

  test('its words count where it speaks, and nowhere else', () => {
    const of = (remote: string) => judge(line('554 5.7.1 Mail content denied', { remote })).row;
    expect(of('mx3.qq.com')).toEqual({ table: 'provider', key: 'tencent' });
    expect(judge(line('550 5.2.1 mailbox cannot be accessed', { remote: 'mx.example.com' })).row?.table).not.toBe(
      'microsoft',
    );
  });

  test.each<[string, Reason]>([
    ['550 5.1.1 too many. IB607 <http://x.example>', 'ratelimited'],
    ['554 rejected IB705', 'virusdetected'],
    ['550 5.5.0 Invalid. LPN007_416', 'userunknown'],
    ['421 Service refused. OFR004_104 [104]', 'toomanyconn'],
    ['550 5.1.0 sender rejected. AUP#In-1310', 'toomanyconn'],
    ['550 5.1.0 sender rejected. AUP#I-1130', 'requireptr'],
  ])('%s has the reason in its number', (text, reason) => expect(reasonOf(text)).toBe(reason));

  test.each(['550 ibiza is lovely', '550 aupair', '550 IB6071', '550 host ofrenda_999.example'])(
    '%s has none',
    (text) => expect(judge(line(text)).row?.table).not.toBe('provider'),
  );
});

describe('block lists', () => {
  test.each<[Reason, string | null, string]>([
    [
      'blocked',
      'zen.spamhaus.org',
      '554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/192.0.2.1',
    ],
    [
      'blocked',
      'rbl.example',
      '554 5.7.1 Client host [192.0.2.1] blocked using rbl.example; see https://rbl.example/q',
    ],
    ['blocked', 'bl.example.cl', '550 IP 192.0.2.1 bloqueada por bl.example.cl'],
    [
      'blocked',
      'b.barracudacentral.org',
      '550 blocked using Barracuda Reputation; http://www.barracudanetworks.com/reputation/?r=1&ip=192.0.2.1',
    ],
    ['blocked', null, '550 5.7.1 Your IP is on our black list'],
    [
      'dnsbl-misconfigured',
      'zen.spamhaus.org',
      '554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
    ],
    ['dnsbl-misconfigured', 'zen.spamhaus.org', '550 192.0.2.1 listed at zen.spamhaus.org (127.255.255.254)'],
    ['dnsbl-misconfigured', 'dnsbl.sorbs.net', '554 5.7.1 Client host [192.0.2.1] blocked using dnsbl.sorbs.net'],
  ])('%s %s: %s', (reason, blockList, text) => expect(judge(line(text))).toMatchObject({ reason, blockList }));

  test('a misread list is the move of whoever reads it', () =>
    expect(judge(line('554 blocked using zen.spamhaus.org; Error: open resolver')).move).toBe('recipient_admin'));

  test('no list where none was asked', () =>
    expect(judge(line('550 5.1.1 <ana@zen.spamhaus.org>: User unknown')).blockList).toBeNull());
});

describe('when to try again', () => {
  test.each<[number | null, string]>([
    [300, '450 4.2.0 Greylisted, please try again in 300 seconds'],
    [300, '451 Try again in 5 minutes.'],
    [3600, '421 too many connections, retry after 1 hour'],
    [600, '421 Demasiadas conexiones, espere 10 minutos'],
    [900, '451 Inténtelo en 15 minutos'],
    [120, '451 Tente novamente em 2 minutos'],
    [null, 'Message could not be delivered for 8 hours'],
    [null, '554 4.4.7 Message expired: unable to deliver in 840 minutes.'],
    [null, '450 4.7.1 try again later'],
    [null, 'will be retried for 2 more days'],
  ])('%s: %s', (seconds, text) => expect(judge(line(text)).retryAfterSeconds).toBe(seconds));
});

describe('whether the address is dead', () => {
  test.each<[boolean, string, Parameters<typeof line>[1]]>([
    [true, '550 5.1.1 User unknown', {}],
    [true, '550 Usuario desconocido', {}],
    [true, '550 User unknown', { phase: 'RCPT', shape: 'rfc3464' }],
    [true, '450 4.1.1 User unknown', { phase: 'RCPT', action: 'failed' }],
    [false, '450 4.1.1 User unknown', { phase: 'RCPT', action: 'delayed' }],
    [false, '550 User unknown', { phase: 'DATA', shape: 'rfc3464' }],
    [false, '550 5.7.1 User unknown', { shape: 'rfc3464' }],
    [true, '550 Host unknown', {}],
    [true, '551 5.1.6 recipient no longer on server', {}],
    [true, '556 5.1.10 Recipient address has null MX', {}],
    [false, '451 4.1.10 host does not accept mail', {}],
    [false, '552 5.2.2 Mailbox full', { action: 'failed' }],
    [false, '550 5.2.1 Account disabled', { action: 'failed' }],
    [false, '550 5.7.1 blocked', { action: 'failed' }],
  ])('%s: %s %j', (dead, text, known) => expect(judge(line(text, known)).addressDead).toBe(dead));

  test('words of an unknown user after DATA are still those of an unknown user', () =>
    expect(judge(line('550 User unknown', { phase: 'DATA' })).reason).toBe('userunknown'));
});

describe('where nothing is said', () => {
  test.each(['delivered', 'relayed', 'expanded'])('%s is success', (action) =>
    expect(judge(said('User unknown', { action }))).toMatchObject({
      reason: 'delivered',
      move: 'none',
      addressDead: false,
    }),
  );

  test('the code decides, and names its row', () => {
    expect(judge(said('', { enhancedCode: '5.2.2' }))).toMatchObject({
      reason: 'mailboxfull',
      row: { table: 'enhanced', key: 'X.2.2' },
      matched: null,
    });
  });

  test('no text and no code', () => {
    expect(judge(said('')).reason).toBe('undefined');
    expect(judge(said('', { action: 'delayed' })).reason).toBe('expired');
    expect(judge(said('いろは')).reason).toBe('onhold');
  });
});

test('a reply of several lines is one text', () => {
  const text = '550-5.7.1 [192.0.2.1] Messages with multiple 550 5.7.1 addresses in From: header are not accepted.';
  expect(judge(line(text)).reason).toBe('notcompliantrfc');
  const { matched } = judge(line('550-5.1.1 User\n550 5.1.1 unknown'));
  expect(matched).toEqual({ start: 10, end: 32 });
});

test('a code that names a state outranks weak words', () => {
  expect(judge(line('554 5.4.6 Unable to deliver message to ana')).reason).toBe('networkerror');
  expect(judge(line('550 5.1.1 Unable to deliver message to ana')).reason).toBe('userunknown');
});

test('three causes at once are none', () =>
  expect(
    reasonOf('550 The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.'),
  ).toBe('onhold'));

test('an address says nothing by its own words', () => {
  expect(judge(line('550 5.1.1 <mailbox-full@user.unknown.example>: no')).reason).toBe('userunknown');
  expect(judge(line('550 5.7.1 <spam@blocked.example> refused')).matched).not.toMatchObject({ start: 11 });
  expect(judge(said('ana@mailbox.full.example')).reason).toBe('onhold');
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'user ',
          'unknown',
          ' mailbox',
          ' full',
          '@',
          '<',
          '550 ',
          'blocked using ',
          'IB',
          'OFR_',
          '607',
          '…',
          'Ñ',
          '\u0301',
          '\n',
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('never throws, and points into it', () => {
    fc.assert(
      fc.property(text, (anything) => {
        const { matched } = judge(said(anything));
        expect(
          matched === null || (matched.start >= 0 && matched.start < matched.end && matched.end <= anything.length),
        ).toBe(true);
      }),
    );
  });

  test.each([
    '550 El buzón está lleno',
    '550 Usuario desconocido',
    '550 Destinatário não encontrado',
    '554 Message content rejected',
  ])('neither case nor accents matter: %s', (original) => {
    const { reason } = judge(line(original));
    const bare = original.normalize('NFD').replaceAll(/\p{M}/gu, '');
    for (const form of [
      original.toUpperCase(),
      original.toLowerCase(),
      bare,
      original.normalize('NFD'),
      original.replaceAll(' ', '\r\n  '),
    ])
      expect(judge(line(form)).reason).toBe(reason);
  });
});
