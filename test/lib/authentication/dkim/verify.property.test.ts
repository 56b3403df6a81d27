import fc from 'fast-check';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { describe, expect, test } from 'vitest';
import { verifyDkim } from '../../../../lib/authentication/dkim/verify.ts';
import { ED25519, NOW, RSA, bodyOf, keyAt, messageOf, plainBody, sign, signedHeader } from './signer.ts';
import type { Way } from './signer.ts';

const H = 'from:to:subject:date:x-one';
const KEYS = { 'rsa-sha256': RSA, 'ed25519-sha256': ED25519 };

const algorithms = fc.constantFrom<keyof typeof KEYS>('rsa-sha256', 'ed25519-sha256');
const ways = fc.constantFrom<Way>('simple', 'relaxed');
const words = fc.constantFrom(
  'a',
  'Señal',
  '=?utf-8?q?a?=',
  ' ',
  '  ',
  '\t',
  '\r\n ',
  '\r\n\t',
  ':',
  ';',
  '"x y"',
  '\xe9',
);
const values = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => `v${all.join('')}v`);
const lines = fc.constantFrom('', ' ', '\t x ', 'Hola,', ' a  b ', '.', 'línea'.repeat(20), 'y'.repeat(76));
const bodies = fc.array(lines, { maxLength: 12 }).map((all) => all.join('\r\n'));

/** Header and body of any shape that may go over SMTP: bytes above 127, folds, blanks, no last line end. */
const mails = fc
  .record({ subject: values, to: values, one: values, two: values, body: bodies })
  .map(({ subject, to, one, two, body }) =>
    Buffer.from(
      `X-One: ${one}\r\nX-Two:${two}\r\nFrom: Banco <a@banco.example>\r\nTo : ${to}\r\nsubject:${subject}\r\n` +
        `Date: Sat, 21 Nov 2026 15:24:58 +0000\r\n\r\n${body}`,
    ).toString('latin1'),
  );

const resultOf = async (text: string, algorithm: keyof typeof KEYS) => {
  const [check] = await verifyDkim(messageOf(text), keyAt(KEYS[algorithm].record), NOW);
  return check?.result;
};

describe('any message, signed in any way, verifies', () => {
  test('by another program', async () => {
    await fc.assert(
      fc.asyncProperty(mails, algorithms, ways, ways, async (mail, algorithm, header, body) => {
        // Over the wire the last line has its end.
        const wire = mail.endsWith('\r\n') ? mail : `${mail}\r\n`;
        const signer = {
          signingDomain: 'banco.example',
          selector: 'sel',
          privateKey: KEYS[algorithm].privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        };
        const { signatures, errors } = await dkimSign(Buffer.from(wire, 'latin1'), {
          canonicalization: `${header}/${body}`,
          algorithm,
          signTime: NOW,
          headerList: H.split(':'),
          signatureData: [signer],
          ...signer,
        });
        expect(errors).toStrictEqual([]);
        expect(await resultOf(signatures + mail, algorithm)).toBe('pass');
      }),
      { numRuns: 300 },
    );
  });

  test('by the letter of the standard', async () => {
    await fc.assert(
      fc.asyncProperty(mails, algorithms, ways, ways, async (mail, algorithm, header, body) => {
        const text = sign(mail, { key: KEYS[algorithm], header, body, h: H });
        expect(await resultOf(text, algorithm)).toBe('pass');
      }),
      { numRuns: 300 },
    );
  });
});

const MAIL = [
  'X-One: uno',
  '\tdos  tres ',
  'X-Two: no firmado',
  'From: Banco <a@banco.example>',
  'To: ana@empresa.example,',
  '  luis@empresa.example',
  'Subject:  Aviso ',
  'Date: Sat, 21 Nov 2026 15:24:58 +0000',
  '',
  'Su  clave\tvence hoy. ',
  '',
  ' \t',
  'Hasta luego.',
  '',
  '',
].join('\r\n');

/** What a signature over MAIL rests on, after one byte became another. */
function rests(mail: string, header: Way, body: Way): string {
  return signedHeader(mail, H, header) + plainBody(bodyOf(mail), body);
}

const COMBINATIONS = (['simple', 'relaxed'] as const).flatMap((header) =>
  (['simple', 'relaxed'] as const).flatMap((body) =>
    (['rsa-sha256', 'ed25519-sha256'] as const).map((algorithm) => ({ header, body, algorithm })),
  ),
);

describe.each(COMBINATIONS)('one byte of it changed ($algorithm, $header/$body)', ({ header, body, algorithm }) => {
  const text = sign(MAIL, { key: KEYS[algorithm], header, body, h: H });
  const prefix = text.length - MAIL.length;
  const before = rests(MAIL, header, body);

  test.each([1, 0x20, 0x80])('message, bits %i', { timeout: 60_000 }, async (bits) => {
    for (let at = 0; at < MAIL.length; at++) {
      // A header line that ends in a bare LF is a line all the same: files at rest have no others.
      if (MAIL[at] === '\r' && at < MAIL.indexOf('\r\n\r\n') + 3) continue;
      const mail = flip(MAIL, at, bits);
      const holds = rests(mail, header, body) === before;
      const result = await resultOf(text.slice(0, prefix) + mail, algorithm);
      expect(result === 'pass' ? 'pass' : 'other', `byte ${at}`).toBe(holds ? 'pass' : 'other');
    }
  });

  test('signature, bit 1', { timeout: 60_000 }, async () => {
    const base64 = text.lastIndexOf('b=', prefix) + 2;
    for (let at = 'DKIM-Signature:'.length; at < prefix - 2; at++) {
      // What stands around it does not count, and of the last digit of base64 not every bit does.
      if (' \t\r\n='.includes(text[at]!)) continue;
      if (at >= base64 && text[at + 1] === '=') continue;
      expect(await resultOf(flip(text, at, 1), algorithm), `byte ${at}`).not.toBe('pass');
    }
  });
});

function flip(text: string, at: number, bits: number): string {
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bits) + text.slice(at + 1);
}

describe('never throws', () => {
  const tokens = fc.oneof(
    fc.constantFrom('v=1', 'a=rsa-sha256', 'd=banco.example', 's=sel', 'h=from', 'bh=AAAA', 'b=AAAA', 'l=0', 'x=1'),
    fc.constantFrom('i=@x', 'c=relaxed/relaxed', 'z=From:a', 'q=', 't=', ';', '=', ' ', '\r\n ', '\r', '\n', '\0'),
    fc.constantFrom('\xff', 'é', '"'),
  );
  const headers = fc.array(tokens, { maxLength: 20 }).map((all) => all.join(''));

  test('on any tags, any record, any body', async () => {
    await fc.assert(
      fc.asyncProperty(headers, headers, fc.string({ unit: 'binary' }), async (tags, record, body) => {
        const text = `DKIM-Signature: v=1;a=rsa-sha256;d=a.example;s=s;h=from;bh=AAAA;b=AAAA;${tags}\r\nDKIM-Signature:${tags}\r\nFrom: a@b.example\r\n\r\n${body}`;
        const checks = await verifyDkim(messageOf(text), keyAt(`p=AAAA;${record}`), NOW);
        for (const { result } of checks) expect(result).not.toBe('pass');
      }),
      { numRuns: 1000 },
    );
  });
});
