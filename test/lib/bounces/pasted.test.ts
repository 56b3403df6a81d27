import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPastedBounce } from '../../../lib/bounces/pasted.ts';
import table from './masterbase-codes.json' with { type: 'json' };

/** The words that an evidence points at, in the text as UTF-8. */
function litIn(text: string): string[] {
  const bytes = Buffer.from(text);
  const { evidence = [] } = readPastedBounce(text)?.recipients[0] ?? {};
  return evidence.map(({ at }) => bytes.subarray(at.start, at.end).toString());
}

describe('what a server said', () => {
  test('one line', () => {
    const text = '550 5.2.2 <ana@empresa.example>: El buzón está lleno';
    expect(readPastedBounce(text)).toMatchObject({
      kind: 'bounce',
      shape: 'smtp-line',
      recipients: [
        {
          recipient: 'ana@empresa.example',
          replyCode: '550',
          enhancedCode: '5.2.2',
          reason: 'mailboxfull',
          action: null,
          final: true,
        },
      ],
    });
    expect(litIn(text)).toEqual(expect.arrayContaining(['550', '5.2.2', 'ana@empresa.example']));
  });

  test('several lines of one reply', () => {
    const text =
      '550-5.7.26 This mail has been blocked\n550-5.7.26 because the sender is unauthenticated\n550 5.7.26 gsmtp';
    expect(readPastedBounce(text)).toMatchObject({
      shape: 'smtp-line',
      recipients: [{ replyCode: '550', enhancedCode: '5.7.26' }],
    });
  });

  test('a phrase without a code, as a sender’s program shows it', () => {
    expect(readPastedBounce('Mailbox full')).toMatchObject({
      shape: 'phrase',
      recipients: [{ reason: 'mailboxfull', replyCode: null }],
    });
  });

  test.each(['', '  \n', '131', '550', 'Hola, ¿nos vemos a las 5:50?', 'Nothing of the kind'])(
    '%j says nothing',
    (text) => expect(readPastedBounce(text)).toBeNull(),
  );
});

describe('lines of a log', () => {
  const rcpt = 'ana@empresa.example';
  test.each<[string, string, object]>([
    [
      'Postfix, sending',
      `Nov 21 17:25:07 mta10 postfix/smtp[12]: 67EAB2F6554: to=<${rcpt}>, relay=mx1.empresa.example[192.0.2.25]:25, delay=0.2, delays=0/0/0.1/0.1, dsn=5.1.1, status=bounced (host mx1.empresa.example[192.0.2.25] said: 550 5.1.1 <${rcpt}>: User unknown (in reply to RCPT TO command))`,
      {
        action: 'failed',
        replyCode: '550',
        enhancedCode: '5.1.1',
        remote: 'mx1.empresa.example',
        phase: 'RCPT',
        reason: 'userunknown',
      },
    ],
    [
      'Postfix, without an answer',
      `Nov 21 17:25:07 mta10 postfix/smtp[12]: 67EAB2F6554: to=<${rcpt}>, relay=none, delay=30, dsn=4.4.1, status=deferred (connect to mx1.empresa.example[192.0.2.25]:25: Connection timed out)`,
      { action: 'delayed', replyCode: null, enhancedCode: '4.4.1', remote: null, final: false },
    ],
    [
      'Postfix, receiving',
      `2026-11-21T17:25:07.123-03:00 mx1 postfix/smtpd[9]: NOQUEUE: reject: RCPT from mta10.mbsend.example[108.175.97.10]: 554 5.7.1 Service unavailable; Client host [108.175.97.10] blocked using zen.spamhaus.org; from=<b@bounce.banco.example> to=<${rcpt}> proto=ESMTP helo=<mta10.mbsend.example>`,
      {
        action: 'failed',
        replyCode: '554',
        enhancedCode: '5.7.1',
        remote: 'mx1',
        phase: 'RCPT',
        reason: 'blocked',
        blockList: 'zen.spamhaus.org',
      },
    ],
    [
      'Sendmail',
      `Nov 21 20:26:56 mx sendmail[16]: 6ALKRJCe016909: to=<${rcpt}>, delay=00:00:02, mailer=esmtp, pri=121000, relay=mx1.empresa.example. [192.0.2.25], dsn=5.1.1, stat=User unknown`,
      {
        action: 'failed',
        replyCode: null,
        enhancedCode: '5.1.1',
        remote: 'mx1.empresa.example',
        reason: 'userunknown',
      },
    ],
    [
      'Exim, failed',
      `2026-11-21 17:25:07 1xUrfk-0004D6-1K ** ${rcpt} R=dnslookup T=remote_smtp H=mx1.empresa.example [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<${rcpt}>: 550 5.1.1 User unknown`,
      { action: 'failed', replyCode: '550', enhancedCode: '5.1.1', remote: 'mx1.empresa.example', phase: 'RCPT' },
    ],
    [
      'Exim, put off',
      `2026-11-21 17:25:07 1xUrfk-0004D6-1K == ${rcpt} R=dnslookup T=remote_smtp defer (-44) H=mx1.empresa.example [192.0.2.25]: SMTP error from remote mail server after RCPT TO:<${rcpt}>: 450 4.2.0 Greylisted`,
      { action: 'delayed', replyCode: '450', reason: 'greylisted' },
    ],
    [
      'Exim, receiving',
      `2026-11-21 17:25:07 H=mta10.mbsend.example [108.175.97.10] F=<b@bounce.banco.example> rejected RCPT <${rcpt}>: Unknown user`,
      { action: 'failed', phase: 'RCPT', reason: 'userunknown' },
    ],
    [
      'OpenSMTPD',
      `Nov 21 20:26:58 mx smtpd[7]: a148f2c9 mta delivery evpid=1 from=<b@banco.example> to=<${rcpt}> rcpt=<-> source="-" relay="192.0.2.25 (mx1.empresa.example)" delay=1s result="PermFail" stat="550 5.1.1 User unknown"`,
      { action: 'failed', replyCode: '550', enhancedCode: '5.1.1' },
    ],
    [
      'Exchange’s tracking',
      `2026-11-21T20:26:56.123Z,10.0.0.1,mx,,srv,,,SMTP,FAIL,123,<id@x.example>,guid,${rcpt},550 5.1.1 RESOLVER.ADR.RecipientNotFound; not found,1234,1,,,Asunto`,
      { action: 'failed', replyCode: '550', enhancedCode: '5.1.1' },
    ],
    [
      'qmail',
      '@4000000 delivery 3: failure: 192.0.2.25_does_not_like_recipient./Remote_host_said:_550_5.1.1_User_unknown/',
      {
        recipient: null,
        action: 'failed',
        replyCode: '550',
        enhancedCode: '5.1.1',
        remote: '192.0.2.25',
        phase: 'RCPT',
      },
    ],
  ])('%s', (_, line, expected) => {
    expect(readPastedBounce(line)).toMatchObject({ shape: 'log-line', recipients: [{ recipient: rcpt, ...expected }] });
    expect(readPastedBounce(`${line}\n${line}`)?.recipients).toHaveLength(2);
  });
});

describe('the sender’s report', () => {
  test.each(table.codes)('$code', ({ code, reason, who }) => {
    const text = `email;código;estado\nana@empresa.example;${code};x\n`;
    expect(readPastedBounce(text)).toMatchObject({
      shape: 'report-row',
      recipients: [
        {
          recipient: 'ana@empresa.example',
          sourceCode: code,
          reason,
          move: who,
          replyCode: null,
          row: { table: 'masterbase', key: code },
        },
      ],
    });
    expect(litIn(text)).toEqual(['ana@empresa.example', code]);
  });
});

describe('a sending platform’s answer', () => {
  test.each([
    [
      '{"status":"error","message":"Contact marked as hard bounce previously","email":"ana@empresa.example"}',
      'ana@empresa.example',
      'suppressed',
    ],
    ['{\n  "resultado": "rechazado",\n  "motivo": "Contacto con rebote duro anterior"\n}', null, 'suppressed'],
    ['{"error":"processing error"}', null, 'internal-esp'],
    ['{"result":"queued for delivery","to":"ana@empresa.example"}', 'ana@empresa.example', 'pending'],
  ])('%s', (text, recipient, reason) => {
    expect(readPastedBounce(text)).toMatchObject({
      shape: 'api-answer',
      recipients: [{ recipient, reason, replyCode: null, enhancedCode: null, final: null, addressDead: false }],
    });
  });

  test('an answer with a line of SMTP in it is that line', () => {
    const text = '{"event":"bounce","email":"ana@empresa.example","reason":"550 5.1.1 User unknown"}';
    expect(readPastedBounce(text)?.recipients).toMatchObject([
      { recipient: 'ana@empresa.example', replyCode: '550', reason: 'userunknown' },
    ]);
  });
});

describe('a bounce as it stands on the screen', () => {
  test('Exchange in Spanish', () => {
    const text = [
      'No se pudo entregar el mensaje a estos destinatarios o grupos:',
      '',
      'ana@empresa.example',
      'No se encontró la dirección de correo.',
      '',
      'Información de diagnóstico para los administradores:',
      '',
      'Generando servidor: MX01.empresa.example',
      '',
      'ana@empresa.example',
      "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ana@empresa.example not found'",
      '',
      'Encabezados de mensajes originales:',
      '',
      'Received: from mta10.mbsend.example by MX01.empresa.example; Sat, 21 Nov 2026 20:25:02 +0000',
      'From: Banco <avisos@banco.example>',
      '',
    ].join('\n');
    expect(readPastedBounce(text)).toMatchObject({
      kind: 'bounce',
      shape: 'exchange',
      reportingMta: 'mx01.empresa.example',
      recipients: [
        { recipient: 'ana@empresa.example', replyCode: '550', enhancedCode: '5.1.10', reason: 'userunknown' },
      ],
    });
    expect(readPastedBounce(text)?.returned).not.toBeNull();
    expect(litIn(text)).toContain('5.1.10');
  });

  test('fields of a status report alone', () => {
    const text =
      'Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ana@empresa.example\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n';
    expect(readPastedBounce(text)).toMatchObject({
      shape: 'fields-in-text',
      reportingMta: 'mx.example',
      recipients: [{ recipient: 'ana@empresa.example', action: 'failed', replyCode: '552' }],
    });
  });
});

test('nothing throws, and every span lies in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { length } = Buffer.from(text);
      for (const { evidence } of readPastedBounce(text)?.recipients ?? [])
        for (const { at } of evidence) expect(at.start >= 0 && at.end <= length).toBe(true);
    }),
  );
});
