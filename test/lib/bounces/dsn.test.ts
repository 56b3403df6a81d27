import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBounce } from '../../../lib/bounces/dsn.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';

interface Recipient {
  readonly recipient: string;
  readonly action: string;
  readonly status: string;
  readonly remoteMta: string | null;
  readonly diagnostic: string | null;
  readonly reply: string | null;
  readonly code: string | null;
}

interface Truth {
  readonly kind: string;
  readonly container: string;
  readonly reportingMta: string;
  readonly recipients: readonly Recipient[];
}

const MAILS = new URL('../../mails/', import.meta.url).pathname;
const truths: Record<string, Truth> = JSON.parse(readFileSync(`${MAILS}expected.json`, 'utf8')).mails;
const dsns = Object.entries(truths).filter(([, truth]) => truth.kind === 'dsn');
const isReport = ([, { container }]: (typeof dsns)[number]) => container === 'multipart/report';
const reports = dsns.filter(isReport);

const messageOf = (bytes: Uint8Array) => readMessage(readSource({ bytes }));
const bounceOf = (text: string) => readBounce(messageOf(new TextEncoder().encode(text)));

describe('reports that mail servers wrote', () => {
  test('there are 24, and two of a shape that is not read', () => {
    expect(reports).toHaveLength(24);
    const others = dsns.filter((dsn) => !isReport(dsn));
    expect(others.map(([path]) => readBounce(messageOf(readFileSync(MAILS + path))))).toEqual([null, null]);
  });

  test.each(reports)('%s', (path, truth) => {
    const message = messageOf(readFileSync(MAILS + path));
    const bounce = readBounce(message);
    expect(bounce).toMatchObject({
      shape: 'rfc3464',
      reportingMta: truth.reportingMta,
      recipients: truth.recipients.map(({ recipient, action, remoteMta, diagnostic, reply, code }) => ({
        recipient,
        action,
        replyCode: reply,
        enhancedCode: code,
        remote: remoteMta,
        diagnostic,
        final: action === 'failed',
      })),
    });
    for (const { start, end } of bounce?.recipients.flatMap(({ evidence }) => evidence) ?? [])
      expect(message.text.slice(start, end)).toMatch(
        /^(?:Final-Recipient|Original-Recipient|Action|Status|Remote-MTA|Diagnostic-Code):/i,
      );
  });

  test.each(['\r\n', '\r'])('line ends %j change nothing', (lineEnd) => {
    for (const [path] of reports) {
      const text = readFileSync(MAILS + path, 'latin1');
      const facts = (written: string) =>
        bounceOf(written)?.recipients.map((one) => Object.entries(one).filter(([key]) => key !== 'evidence'));
      expect(facts(text.replaceAll('\n', lineEnd))).toEqual(facts(text));
    }
  });
});

test.each(['delivered', 'forged', 'notices'])('no ordinary mail of %s is a bounce', (folder) => {
  const read = readdirSync(MAILS + folder).map((name) =>
    readBounce(messageOf(readFileSync(`${MAILS}${folder}/${name}`))),
  );
  expect(read.every((bounce) => bounce === null)).toBe(true);
  expect(read.length).toBeGreaterThan(5);
});

/** A report around status fields. */
function report(fields: string, head = 'Content-Type: message/delivery-status', type = 'multipart/report'): string {
  return `From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: ${type}; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n--b\n${head}\n\n${fields}\n--b--\n`;
}

/** `final` of a recipient with these fields. */
function finalOf(fields: string): boolean | null | undefined {
  return bounceOf(report(`Final-Recipient: rfc822; a@b.example\n${fields}`))?.recipients[0]?.final;
}

describe('odd reports', () => {
  const first = 'Final-Recipient: rfc822; <ana@empresa.example>\nAction: failed\nStatus: 5.1.1 (bad address)\n';
  const second = 'Final-Recipient: RFC822;luis@empresa.example\nAction: DELAYED\nStatus: 4.4.7\n';

  test('several recipients, with and without the empty line between', () => {
    for (const gap of ['\n', '']) {
      const bounce = bounceOf(report(`Reporting-MTA: dns;mx.example\n\n${first}${gap}${second}`));
      expect(bounce?.recipients).toMatchObject([
        { recipient: 'ana@empresa.example', enhancedCode: '5.1.1', replyCode: null, final: true },
        { recipient: 'luis@empresa.example', enhancedCode: '4.4.7', final: false },
      ]);
    }
  });

  test('an encoded report', () => {
    const encoded = Buffer.from(`Reporting-MTA: dns; mx.example\n\n${first}`).toString('base64');
    const head = 'Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64';
    expect(bounceOf(report(encoded, head))).toMatchObject({
      reportingMta: 'mx.example',
      recipients: [{ recipient: 'ana@empresa.example' }],
    });
  });

  test.each([
    ['smtp; 550-5.7.1 blocked', '550', '5.7.1'],
    ['SMTP;550 User unknown (#5.1.1)', '550', null],
    ['smtp; 550 #5.1.1 unknown', '550', '5.1.1'],
    ['554 5.7.1 no type', '554', '5.7.1'],
    ['smtp; 250 2.1.5 fine', '250', '2.1.5'],
    ['X-Postfix; 550 hosts unreachable', null, null],
    ['smtp; connect to 192.0.2.25: timed out', null, null],
    ['smtp; 5501 5.1.12345', null, null],
    ['smtp; 550 5.0.0 no detail', '550', null],
  ])('%s', (diagnostic, replyCode, enhancedCode) => {
    const fields = `${first.replace(/Status.*\n/, '')}Diagnostic-Code: ${diagnostic}\n`;
    expect(bounceOf(report(fields))?.recipients).toMatchObject([{ replyCode, enhancedCode }]);
  });

  test('without an Action the class of the answer says whether it is final', () => {
    expect(finalOf('Diagnostic-Code: smtp; 550 no\nStatus: 4.0.0\n')).toBe(true);
    expect(finalOf('Status: 4.2.2\n')).toBe(false);
    expect(finalOf('Action: relayed\n')).toBeUndefined();
    expect(finalOf('')).toBeNull();
  });

  test('a report of success is no bounce; beside a failure it stays', () => {
    const delivered = 'Final-Recipient: rfc822; eva@empresa.example\nAction: delivered\nStatus: 2.1.5\n';
    expect(bounceOf(report(delivered))).toBeNull();
    expect(bounceOf(report(`${first}\n${delivered}`))?.recipients).toHaveLength(2);
  });

  test.each([
    ['no recipient', report('Reporting-MTA: dns; mx.example\n')],
    ['another shape', report(first, undefined, 'multipart/mixed')],
    ['a read receipt', report(first, 'Content-Type: message/disposition-notification')],
    [
      'a report inside the returned message',
      report(first, 'Content-Type: message/rfc822\n\nContent-Type: message/delivery-status'),
    ],
    ['nothing', ''],
  ])('not read: %s', (_, text) => expect(bounceOf(text)).toBeNull());

  test('a hundred thousand recipients are read in time, and a thousand kept', () => {
    const bounce = bounceOf(report(`${first}\n`.repeat(100_000)));
    expect(bounce?.recipients).toHaveLength(1000);
  }, 5000);
});
