import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BouncedRecipient } from '../../../lib/bounces/bounce.ts';
import { bounceIn, bounceOf, bounceOfText, bytesOf, letter, report } from './messages.ts';

interface Truth {
  readonly kind: string;
  readonly container: string;
  readonly reportingMta: string;
  readonly recipients: readonly {
    readonly recipient: string;
    readonly action: string;
    readonly remoteMta: string | null;
    readonly diagnostic: string | null;
    readonly reply: string | null;
    readonly code: string | null;
    readonly cause: string;
  }[];
}

interface Notice {
  readonly recipient: string | null;
  readonly at: string;
  readonly reply: string;
  readonly code: string;
  readonly text: string;
  readonly cause: string;
}

const MAILS = new URL('../../mails/', import.meta.url).pathname;
const truths = JSON.parse(readFileSync(`${MAILS}expected.json`, 'utf8'));
const causes: Record<string, string[]> = truths.causes;
const ofKind = <T>(kind: string): [string, T][] =>
  Object.entries<T & { kind: string }>(truths.mails).filter(([, truth]) => truth.kind === kind);

describe('reports that mail servers wrote', () => {
  const dsns = ofKind<Truth>('dsn');

  test('there are 26', () => expect(dsns).toHaveLength(26));

  test.each(dsns)('%s', (path, truth) => {
    const bounce = bounceIn(MAILS + path);
    expect(bounce).toMatchObject({
      kind: 'dsn',
      reportingMta: truth.reportingMta,
      recipients: truth.recipients.map(({ recipient, action, reply, code }) => ({
        recipient,
        action,
        replyCode: reply,
        enhancedCode: code,
        final: action === 'failed',
      })),
    });
    for (const [index, { remoteMta, diagnostic, cause }] of truth.recipients.entries()) {
      const found = bounce?.recipients[index];
      // Without the field the server, and the words, may stand in the text.
      expect(found?.remote).toBe(remoteMta ?? found?.remote);
      expect(found?.diagnostic).toBe(diagnostic ?? found?.diagnostic);
      expect(causes[cause]).toContain(found?.reason);
    }
  });

  test.each(['\r\n', '\r'])('line ends %j change nothing', (lineEnd) => {
    for (const [path] of dsns) {
      const text = readFileSync(MAILS + path, 'latin1');
      expect(factsOf(text.replaceAll('\n', lineEnd))).toEqual(factsOf(text));
    }
  });
});

describe('a server’s letters to its own postmaster', () => {
  const notices = ofKind<Notice>('notice');

  test('there are six', () => expect(notices).toHaveLength(6));

  test.each(notices)('%s', (path, { recipient, at, reply, code, cause }) => {
    const bounce = bounceIn(MAILS + path);
    expect(bounce).toMatchObject({
      kind: 'bounce',
      shape: 'postfix-notice',
      recipients: [
        { recipient, replyCode: reply, enhancedCode: code, remote: 'mx1.empresa.example', phase: phaseOf(at) },
      ],
    });
    expect(causes[cause]).toContain(bounce?.recipients[0]?.reason);
  });

  const phaseOf = (command: string) => (/^END|^DATA|^\./i.test(command) ? 'DATA' : command.split(/[ :]/, 1)[0]);
});

test.each(['delivered', 'forged'])('no ordinary mail of %s is a bounce', (folder) => {
  const read = readdirSync(MAILS + folder).map((name) => bounceIn(`${MAILS}${folder}/${name}`));
  expect(read.every((bounce) => bounce === null)).toBe(true);
  expect(read.length).toBeGreaterThan(5);
});

describe('messages with a trap', () => {
  const TRAPS = new URL('../../bounces/mails/', import.meta.url).pathname;
  const traps: Record<
    string,
    {
      kind: string;
      recipients: {
        recipient: string;
        reason: string | null;
        action: string | null;
        reply: string | null;
        status: string | null;
      }[];
    }
  > = JSON.parse(readFileSync(`${TRAPS}expected.json`, 'utf8'));

  test.each(Object.entries(traps))('%s', (name, { kind, recipients }) => {
    const bounce = bounceIn(TRAPS + name);
    expect(bounce?.kind ?? 'none').toBe(kind);
    expect(bounce?.recipients ?? []).toMatchObject(
      recipients.map(({ recipient, reason, action, reply, status }) => ({
        recipient,
        ...(reason === null ? {} : { reason }),
        action,
        replyCode: reply,
        enhancedCode: status,
      })),
    );
  });
});

const first = 'Final-Recipient: rfc822; <ana@empresa.example>\nAction: failed\nStatus: 5.1.1 (bad address)\n';
const second = 'Final-Recipient: RFC822;luis@empresa.example\nAction: DELAYED\nStatus: 4.4.7\n';

/** What is read of one recipient with these fields. */
function recipientOf(fields: string): BouncedRecipient | undefined {
  return bounceOf(report(`Final-Recipient: rfc822; a@b.example\n${fields}`))?.recipients[0];
}

describe('odd reports', () => {
  test('several recipients, with and without the empty line between', () => {
    for (const gap of ['\n', '']) {
      const bounce = bounceOf(report(`Reporting-MTA: dns;mx.example\n\n${first}${gap}${second}`));
      expect(bounce?.recipients).toMatchObject([
        { recipient: 'ana@empresa.example', enhancedCode: '5.1.1', replyCode: null, final: true },
        { recipient: 'luis@empresa.example', enhancedCode: '4.4.7', final: false },
      ]);
    }
  });

  test.each(['base64', 'quoted-printable'])('a report in %s', (encoding) => {
    const fields = `Reporting-MTA: dns; mx.example\n\n${first}`;
    const encoded = encoding === 'base64' ? Buffer.from(fields).toString('base64') : fields.replaceAll('; ', ';=20');
    const head = `Content-Type: message/delivery-status\nContent-Transfer-Encoding: ${encoding}`;
    const text = report(encoded, head);
    const bounce = bounceOf(text);
    expect(bounce).toMatchObject({ reportingMta: 'mx.example', recipients: [{ recipient: 'ana@empresa.example' }] });
    // What was encoded can be lit up only as a whole.
    expect(bytesOf(text, bounce!.recipients[0]!.evidence[0]!)).toBe(encoded);
  });

  test.each([
    ['smtp; 550-5.7.1 blocked', '550', '5.7.1'],
    ['SMTP;550 User unknown (#5.1.1)', '550', '5.1.1'],
    ['smtp; 550 #5.1.1 unknown', '550', '5.1.1'],
    ['554 5.7.1 no type', '554', '5.7.1'],
    ['smtp; 250 2.1.5 fine', '250', '2.1.5'],
    ['X-Postfix; 550 hosts unreachable', null, null],
    ['X-Postfix; host mx.example[192.0.2.1] said: 550 5.1.1 unknown', '550', '5.1.1'],
    ['smtp; connect to 192.0.2.25: timed out', null, null],
    ['smtp; 5501 5.1.12345', null, null],
    ['smtp; 550 5.0.0 no detail', '550', null],
    ['X-Unix; 255', null, null],
  ])('%s', (diagnostic, replyCode, enhancedCode) => {
    expect(recipientOf(`Action: failed\nDiagnostic-Code: ${diagnostic}\n`)).toMatchObject({
      replyCode,
      enhancedCode,
      diagnostic,
    });
  });

  test('a code of the words outranks a Status that says less', () => {
    const fields = (status: string) => `Status: ${status}\nDiagnostic-Code: smtp; 550 5.1.1 unknown\n`;
    for (const status of ['5.0.0', '4.4.7', '5.7.1']) expect(recipientOf(fields(status))?.enhancedCode).toBe('5.1.1');
    expect(recipientOf('Status: 5.2.2\nDiagnostic-Code: smtp; 550 no\n')?.enhancedCode).toBe('5.2.2');
  });

  test('without an Action the class of the answer says whether it is final', () => {
    expect(recipientOf('Diagnostic-Code: smtp; 550 no\nStatus: 4.0.0\n')?.final).toBe(true);
    expect(recipientOf('Status: 4.2.2\n')?.final).toBe(false);
    expect(recipientOf('Status: 5.0.0\n')?.final).toBe(true);
    expect(recipientOf('Action: relayed\n')?.final).toBeNull();
    expect(recipientOf('')?.final).toBeNull();
  });

  test('a code that contradicts its reply is shown', () => {
    expect(recipientOf('Diagnostic-Code: smtp; 452 5.2.2 Mailbox full\n')).toMatchObject({
      replyCode: '452',
      enhancedCode: '5.2.2',
      codesDisagree: true,
      final: false,
    });
    expect(recipientOf('Diagnostic-Code: smtp; 552 5.2.2 Mailbox full\n')?.codesDisagree).toBe(false);
  });

  test('success is told too', () => {
    const delivered = 'Final-Recipient: rfc822; eva@empresa.example\nAction: delivered\nStatus: 2.1.5\n';
    expect(bounceOf(report(delivered))?.recipients).toMatchObject([{ reason: 'delivered', final: true, move: 'none' }]);
    expect(bounceOf(report(`${first}\n${delivered}`))?.recipients).toMatchObject([
      { final: true },
      { reason: 'delivered' },
    ]);
  });

  test('addresses beyond ASCII (RFC 6533)', () => {
    const fields = (address: string) =>
      report(`Final-Recipient: utf-8; ${address}\nAction: failed\n`, 'Content-Type: message/global-delivery-status');
    expect(bounceOfText(fields('josé@ñandú.example'))?.recipients[0]?.recipient).toBe('josé@ñandú.example');
    expect(bounceOf(fields(String.raw`jos\x{E9}@\x{F1}and\x{FA}.example`))?.recipients[0]?.recipient).toBe(
      'josé@ñandú.example',
    );
  });

  test('whom it was for, where Final-Recipient is a gateway’s route', () => {
    const fields =
      'Original-Recipient: rfc822;ana@empresa.example\nFinal-Recipient: rfc822;@mx.example:ana@srv\nAction: failed\n';
    expect(bounceOf(report(fields))?.recipients[0]?.recipient).toBe('ana@empresa.example');
  });

  test('Will-Retry-Until is the one date that counts', () => {
    const fields = 'Action: delayed\nStatus: 4.4.1\nWill-Retry-Until: Sat, 21 Nov 2026 20:25:02 +0000\n';
    expect(recipientOf(fields)?.retry).toEqual({ at: '2026-11-21T20:25:02Z' });
  });

  test('a hundred thousand recipients are read in time, and a thousand kept', () => {
    expect(bounceOf(report(`${first}\n`.repeat(100_000)))?.recipients).toHaveLength(1000);
  }, 5000);

  test.each([
    [
      'no recipient',
      report('Reporting-MTA: dns; mx.example\n').replace('MAILER-DAEMON@mx.example', 'ana@empresa.example'),
    ],
    ['nothing', ''],
  ])('not read: %s', (_, text) => expect(bounceOf(text)).toBeNull());

  test('a report whose header lost the boundary, or has another one', () => {
    for (const header of ['', 'Content-Type: multipart/report; boundary=other\n']) {
      const text = report(first).replace(/Content-Type: multipart[^\n]*\n/, header);
      expect(bounceOf(text)).toMatchObject({ kind: 'dsn', recipients: [{ recipient: 'ana@empresa.example' }] });
    }
  });
});

describe('what is no bounce, and what holds one', () => {
  const returned =
    'From: news@tienda.example\nTo: ana@empresa.example\nMessage-ID: <1@tienda.example>\nSubject: x\n\nHola\n';
  const failed = letter(
    `Hi. This is the qmail-send program at mx.example.\n\n<ana@empresa.example>:\nRemote host said: 550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\n${returned}`,
  );
  const person = (body: string, type = 'text/plain') =>
    `From: Luis <luis@empresa.example>\nTo: soporte@empresa.example\nSubject: Me lleg\xf3 esto\nMIME-Version: 1.0\nContent-Type: ${type}\n\n${body}`;
  const inner = (message: string) => message.replaceAll('--b', '--c').replace('boundary=b', 'boundary=c');
  const attached = (message: string) =>
    person(`--b\n\nMire.\n--b\nContent-Type: message/rfc822\n\n${message}\n--b--\n`, 'multipart/mixed; boundary=b');

  test('a receipt', () => {
    const text = report(
      'Final-Recipient: rfc822; ana@empresa.example\nDisposition: manual-action; displayed\n',
      'Content-Type: message/disposition-notification',
    );
    expect(bounceOf(text)).toMatchObject({
      kind: 'mdn',
      recipients: [{ recipient: 'ana@empresa.example', reason: 'delivered', final: null, addressDead: false }],
    });
  });

  test('an automatic answer, whatever numbers stand in it', () => {
    const text = `From: Ana <ana@empresa.example>\nSubject: Automatic reply: oferta\nAuto-Submitted: auto-replied\n\nCall +56 2 2421 5500, ext. 550: error 5.1.1\n`;
    expect(bounceOf(text)).toMatchObject({
      kind: 'autoreply',
      recipients: [
        { recipient: 'ana@empresa.example', reason: 'vacation', replyCode: null, enhancedCode: null, final: null },
      ],
    });
  });

  test('a bounce that somebody quotes', () => {
    const quoted = failed.slice(failed.indexOf('\n\n') + 2).replace(/^/gm, '> ');
    const text = person(`\xbfQu\xe9 hago?\n\n${quoted}\n`);
    const bounce = bounceOf(text);
    expect(bounce).toMatchObject({
      kind: 'forwarded-bounce',
      shape: 'qmail',
      recipients: [{ recipient: 'ana@empresa.example', replyCode: '550', enhancedCode: '5.1.1' }],
    });
    for (const evidence of bounce!.recipients[0]!.evidence) expect(bytesOf(text, evidence)).toBe(evidence.quote);
  });

  test('a bounce that somebody attaches or forwards below his own words', () => {
    expect(bounceOf(attached(failed))).toMatchObject({ kind: 'forwarded-bounce', shape: 'qmail' });
    expect(bounceOf(attached(inner(report(first))))).toMatchObject({ kind: 'forwarded-bounce', shape: 'rfc3464' });
    const inline = person(
      `Mire.\n\n---------- Forwarded message ---------\nFrom: MAILER-DAEMON@mx.example\n\n${failed.slice(failed.indexOf('\n\n') + 2)}`,
    );
    expect(bounceOf(inline)).toMatchObject({ kind: 'forwarded-bounce', shape: 'qmail' });
  });

  test('an attached message that is none, and a letter that speaks of codes', () => {
    expect(bounceOf(attached(returned))).toBeNull();
    expect(bounceOf(person('What does 550 5.1.1 mean, and who is <ana@empresa.example>?\n'))).toBeNull();
  });

  test('a report inside the returned message is context', () => {
    const bounce = bounceOf(report(`${first}\n--b\nContent-Type: message/rfc822\n\n${inner(report(second))}`));
    expect(bounce?.recipients.map(({ recipient }) => recipient)).toEqual(['ana@empresa.example']);
  });

  test('where the returned message stands', () => {
    const bounce = bounceOf(failed);
    expect(failed.slice(bounce?.returned?.start, bounce?.returned?.end)).toBe(returned);
  });
});

describe('charsets', () => {
  const said = 'Remote host said: 550 5.1.1 ';
  const qmail = (words: Uint8Array | string, charset: string) =>
    letter(
      `Hi. This is the qmail-send program at mx.example.\n\n<ana@empresa.example>:\n${said}${Buffer.from(words as string).toString('latin1')}\n\n`,
      `MIME-Version: 1.0\nContent-Type: text/plain; charset=${charset}\n`,
    );

  test.each<[string, readonly number[] | string, string]>([
    ['utf-8', 'El buzón está lleno', 'El buzón está lleno'],
    ['iso-8859-1', [0x62, 0x75, 0x7a, 0xf3, 0x6e], 'buzón'],
    ['windows-1252', [0x93, 0x6e, 0x6f, 0x94], '“no”'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x25, 0x28, 0x1b, 0x28, 0x42], 'エ'],
    ['shift_jis', [0x83, 0x47], 'エ'],
    ['gb2312', [0xd3, 0xca], '邮'],
    ['big5', [0xb6, 0x6c], '郵'],
    ['koi8-r', [0xf0], 'П'],
    ['utf-7', 'El buz+APM-n est+AOE- lleno', 'El buzón está lleno'],
    ['unicode-1-1-utf-7', '1 +- 1', '1 + 1'],
    ['x-nobody', [0x62, 0x75, 0x7a, 0xf3, 0x6e], 'buzón'],
  ])('%s', (charset, words, expected) => {
    const text = qmail(typeof words === 'string' ? words : Uint8Array.from(words), charset);
    const [recipient] = bounceOf(text)?.recipients ?? [];
    expect(recipient?.diagnostic).toBe(`${said}${expected}`);
    const code = recipient?.evidence.find(({ of, quote }) => of === 'code' && quote === '550');
    expect(bytesOf(text, code!)).toContain('550');
  });
});

test('Japanese in status fields, which have no charset', () => {
  const words = '\u001B$B%(\u001B(B unknown';
  expect(recipientOf(`Diagnostic-Code: X-Notes; ${words}\n`)?.diagnostic).toBe('X-Notes; エ unknown');
});

describe('evidence', () => {
  test('points at the very words, in their bytes', () => {
    const fields = `${first}Remote-MTA: dns; mx.empresa.example\nDiagnostic-Code: smtp; 550 5.1.1 <ana@empresa.example>: User\n  unknown in table\n`;
    const text = report(fields);
    const [recipient] = bounceOf(text)?.recipients ?? [];
    const quotes = Object.fromEntries(recipient!.evidence.map((one) => [one.of + one.field, one.quote]));
    expect(quotes).toMatchObject({
      recipientnull: 'ana@empresa.example',
      actionnull: 'failed',
      remotenull: 'mx.empresa.example',
    });
    for (const one of recipient!.evidence) {
      expect(one.part).toBe(2);
      expect(bytesOf(text, one).replace(/\s+/g, ' ')).toBe(one.quote);
    }
    expect(recipient!.evidence.map(({ at }) => at.start)).toEqual(
      recipient!.evidence.map(({ at }) => at.start).toSorted((a, b) => a - b),
    );
  });

  test('of a header field names the field', () => {
    const text = letter(
      'Su mensaje no lleg\xf3: 550 Usuario desconocido\n',
      'X-Failed-Recipients: ana@empresa.example\n',
    );
    const [recipient] = bounceOf(text)?.recipients ?? [];
    expect(recipient?.evidence[0]).toMatchObject({ of: 'recipient', field: 'x-failed-recipients', part: null });
    expect(bytesOf(text, recipient!.evidence[0]!)).toBe('ana@empresa.example');
  });
});

test('nothing throws, and no span leaves the source', () => {
  const pieces = [
    '550 5.1.1 ',
    '<a@b.example>:',
    '\n',
    '> ',
    'Final-Recipient: rfc822; a@b.example',
    'Action: failed',
    '--b',
    'Content-Type: ',
    'message/delivery-status',
    'MAILER-DAEMON',
    'Subject: failure notice',
    '{"',
    '"emailAddress":"',
    'host h[',
    '\xff',
    '\0',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 })), { maxLength: 40 }),
      (parts) => {
        const text = Buffer.from(parts.join('')).toString('latin1');
        for (const { evidence } of bounceOf(text)?.recipients ?? [])
          for (const { at } of evidence) expect(at.start >= 0 && at.start < at.end && at.end <= text.length).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

function factsOf(text: string): unknown {
  return bounceOf(text)?.recipients.map((one) => Object.entries(one).filter(([key]) => key !== 'evidence'));
}
