import fc from 'fast-check';
import { latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';
import { MX, WRITERS } from '../received/writers.ts';

/** The sender that is impersonated, and the one who does it. Both are customers of the platform whose ranges are published. */
const TRUE = 'banco.example';
const EVIL = 'evil.example';
const LISTED = '108.175.97.5';
const DATE = 'Sat, 21 Nov 2026 18:41:26 +0000';

/** What one attacker does, from the greeting to the last field. */
export interface Attack {
  readonly writer: string;
  readonly helo: string;
  readonly mailFrom: string;
  readonly ip: string;
  readonly name: string | null;
  readonly trick: Trick;
  readonly subject: string;
  /** Fields below the border, which came with the message. */
  readonly below: readonly string[];
  /** The first line sent begins with a blank: it becomes a fold of our own Received line. */
  readonly glued: string | null;
}

/** How somebody else's From is put on, and what a server of ours then writes: honestly, or taken in by the spelling. */
interface Trick {
  readonly fields: string;
  readonly results: string;
}

const word = (text: string) => `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`;
const signature = (domain: string, h = 'Date:From:To:Subject', rest = '') =>
  `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s1; t=1795286000;${rest}\r\n\th=${h};\r\n\tbh=YWJj; b=QUJDREVGR0hJSktM\r\n`;

/** The server saw the attacker's own domain, which signs and publishes what it likes. */
const OWN_RESULTS = `dkim=pass header.d=${EVIL} header.s=s1 header.b=QUJDREVG; spf=pass smtp.mailfrom=${EVIL}; dmarc=pass header.from=${EVIL}`;
/** A checker that was shown another domain than the one it wrote down. */
const FOOLED_RESULTS = `dkim=pass header.d=${EVIL} header.s=s1; spf=pass smtp.mailfrom=${EVIL}; dmarc=pass header.from=${TRUE}`;
const TRUE_RESULTS = `dkim=pass (2048-bit key) header.d=${TRUE} header.s=s1 header.b=QUJDREVG; dmarc=pass (p=reject) header.from=${TRUE}`;
const FAIL_RESULTS = `dkim=none; spf=fail smtp.mailfrom=bounce.${TRUE}; dmarc=fail (p=reject) header.from=${TRUE}`;

const FROM = `From: Banco <avisos@${TRUE}>\r\n`;
const own = (from: string, results = OWN_RESULTS): Trick => ({ fields: signature(EVIL) + from, results });
/** A message that the true sender signed once, sent on with something put beside what is signed. */
const replayed = (more: string, h?: string, rest?: string): Trick => ({
  fields: signature(TRUE, h, rest) + FROM + more,
  results: TRUE_RESULTS,
});

/** From fields in which a program may read the true sender while another reads the attacker. */
const TWO_FACED = [
  `From: <a@${EVIL}>\r\n${FROM}`,
  `${FROM}From: <a@${EVIL}>\r\n`,
  `From : <a@${EVIL}>\r\n${FROM}`,
  `From\r\n : <a@${EVIL}>\r\n${FROM}`,
  `${FROM} From: <a@${EVIL}>\r\n`,
  `From: <avisos@${TRUE}>, <a@${EVIL}>\r\n`,
  `From: <a@${EVIL}>, <avisos@${TRUE}>\r\n`,
  `From: Banco: <avisos@${TRUE}>;\r\n`,
  `From: <@${EVIL}:avisos@${TRUE}>\r\n`,
  `From: <@${TRUE}:a@${EVIL}>\r\n`,
  `From: ${word(`<avisos@${TRUE}>`)},<a@${EVIL}>\r\n`,
  `From: <${word(`avisos@${TRUE}`)}@${EVIL}>\r\n`,
  `From: <avisos@${TRUE}>\\,<a@${EVIL}>\r\n`,
  `From: <a@${EVIL}>avisos@${TRUE}\r\n`,
  `From: avisos@${TRUE} <a@${EVIL}>\r\n`,
  `From: avisos@${TRUE}\0@${EVIL}\r\n`,
  `From: <avisos@${TRUE}\0.${EVIL}>\r\n`,
  `From: "avisos@${TRUE}" <a@${EVIL}>\r\n`,
  `From: ${word(`avisos@${TRUE}`)} <a@${EVIL}>\r\n`,
  `From: a@${EVIL} (avisos@${TRUE})\r\n`,
  `From: "avisos@${TRUE}"@${EVIL}\r\n`,
  `From: Banco${' '.repeat(70)}<a@${EVIL}>\r\n`,
  `From: "\u202e${[...`avisos@${TRUE}`].toReversed().join('')}" <a@${EVIL}>\r\n`,
  `From: Banco <avisos@ban\u200bco.example>\r\n`,
];

const LOOKALIKE: Trick = {
  fields: `${signature('xn--bnco-53d.example')}From: Banco <avisos@b\u0430nco.example>\r\n`,
  results: 'dkim=pass header.d=xn--bnco-53d.example header.s=s1; dmarc=pass header.from=xn--bnco-53d.example',
};

/** What a stranger's d=, s=, MAIL FROM and HELO do to a results field that repeats them. */
const INJECTED = [
  `dkim=pass header.d=${TRUE}(.${EVIL} header.s=s1; dmarc=pass header.from=${TRUE}`,
  `dkim=pass header.d=${TRUE}'a.${EVIL} header.s=s1; dmarc=pass header.from=${TRUE}`,
  `dkim=pass header.d=${TRUE}"=(.${EVIL}; dmarc=pass header.from=${TRUE}`,
  `dkim=pass header.d=${TRUE} header.s=x._domainkey.${EVIL}.\0.any; dmarc=pass header.from=${TRUE}`,
  `spf=pass smtp.mailfrom=any@${TRUE}(a.${EVIL}; dmarc=pass header.from=${TRUE}`,
  `spf=pass smtp.mailfrom=any@${TRUE}'@any.${EVIL}; dmarc=pass header.from=${TRUE}`,
  `spf=pass (domain of "x) dkim=pass header.d=${TRUE} ("@${EVIL}) smtp.mailfrom=${EVIL}; dkim=none`,
  `spf=pass smtp.helo=x) dkim=pass header.d=${TRUE} (; dkim=none`,
  `dkim=pass header.d=${EVIL} header.d=${TRUE}; dmarc=pass header.from=${TRUE}`,
];

const TRICKS: readonly Trick[] = [
  ...TWO_FACED.flatMap((from) => [
    own(from),
    own(from, FOOLED_RESULTS),
    { fields: signature(TRUE) + from, results: TRUE_RESULTS },
  ]),
  own(FROM),
  own(FROM, FOOLED_RESULTS),
  own(FROM, FAIL_RESULTS),
  own(FROM, ''),
  ...INJECTED.map((results) => own(FROM, results)),
  LOOKALIKE,
  replayed(`From: <a@${EVIL}>\r\n`),
  replayed(`Subject: otro asunto\r\n`),
  replayed(`Reply-To: a@${EVIL}\r\n`),
  replayed(`Sender: a@${EVIL}\r\n`),
  replayed(`Content-Type: text/html\r\nContent-Type: text/plain\r\n`),
  replayed('', 'To:Subject'),
  replayed('', 'From:To'),
  replayed('', undefined, ' l=2;'),
  replayed('', undefined, ' x=1795000000;'),
  { ...replayed(''), fields: replayed('').fields.replace('t=1795286000', 't=1790000000') },
];

/** What a greeting or an address is made of that wants to be read as something else. */
const PIECES = [
  ['(', ')', '[', ']', '"', '\\', ';', ' ', '\t', '@', '=', '<', '>', ',', '.', ':', '?', '\u00e9'],
  [
    ' by ',
    ` by ${MX}`,
    ' (Postfix)',
    ' with ESMTP id 1',
    ' for <a@b.example>',
    `; ${DATE}`,
    `; ${DATE.replace('2026', '2020')}`,
    'from ',
    'helo=',
    ' (helo=',
  ],
  [
    LISTED,
    `[${LISTED}]`,
    `([${LISTED}])`,
    `(out5.mbsend.example [${LISTED}])`,
    `::ffff:${LISTED}`,
    '[IPv6:2001:db8::5]',
  ],
  ['envelope-from <', `(envelope-from <a@${EVIL}>)`, '(HELO x)', ' HELO ', 'unknown', 'x', TRUE, EVIL, 'dkim=pass'],
].flat();
const hostileText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''));

const STRANGERS = [
  { ip: '203.0.113.66', name: 'evil.attacker.test' },
  { ip: '203.0.113.68', name: null },
  { ip: '2001:db8:1::66', name: null },
  // Another customer of the same platform: its range is the sender's.
  { ip: '108.175.97.66', name: 'mta66.mbsend.example' },
  { ip: '108.175.99.20', name: null },
];

const forgedResults = fc.constantFrom(
  `Authentication-Results: ${MX}; ${TRUE_RESULTS}\r\n`,
  `authentication-results: ${MX.toUpperCase()};\r\n\t${TRUE_RESULTS}\r\n`,
  `Authentication-Results: ${TRUE_RESULTS}\r\n`,
  `ARC-Authentication-Results: i=1; ${MX}; ${TRUE_RESULTS}\r\n`,
  `Received-SPF: Pass (mailfrom) client-ip=${LISTED}; envelope-from=a@${TRUE}; receiver=${MX}\r\n`,
  `X-Forefront-Antispam-Report: CIP:${LISTED};IPV:CAL;SCL:-1;\r\n`,
);
const forgedReceived = fc
  .tuple(fc.constantFrom(...Object.values(WRITERS)), hostileText)
  .map(([write, helo]) => `Received: ${write({ helo, mailFrom: `a@${TRUE}`, ip: LISTED, name: null })}\r\n`);
const otherField = hostileText.map((text) => `X-Junk: ${text}\r\n`);

export const attacks: fc.Arbitrary<Attack> = fc
  .record({
    writer: fc.constantFrom(...Object.keys(WRITERS)),
    helo: hostileText,
    mailFrom: fc.oneof(
      fc.constantFrom('', `a@${EVIL}`, `a@${TRUE}`, `"x) by ${MX} ([${LISTED}]"@${EVIL}`),
      hostileText,
    ),
    client: fc.constantFrom(...STRANGERS),
    trick: fc.constantFrom(...TRICKS),
    subject: fc.oneof(fc.constantFrom('Cartola', word('Cartola n\u00ba 10')), hostileText),
    below: fc.array(fc.oneof(forgedResults, forgedReceived, otherField), { maxLength: 3 }),
    glued: fc.oneof({ arbitrary: fc.constant(null), weight: 7 }, hostileText),
  })
  .map(({ client, ...rest }) => ({ ...rest, ...client }));

/** The message as our server stores it, one character a byte. */
export function attackMail(attack: Attack): Uint8Array {
  const { trick, glued } = attack;
  return stored(attack, trick.results, glued === null ? trick.fields : ` ${glued}\r\n${trick.fields}`);
}

/** The same way, greeting and fields below the border, but sent by the true sender, of whom our server writes what is true. */
export function honestMail(attack: Attack): Uint8Array {
  const twin = { ...attack, ip: LISTED, name: 'out5.mbsend.example', mailFrom: `b@bounce.${TRUE}` };
  return stored(twin, `${TRUE_RESULTS}; spf=pass smtp.mailfrom=bounce.${TRUE}`, signature(TRUE) + FROM);
}

function stored(session: Attack, results: string, fields: string): Uint8Array {
  const received = WRITERS[session.writer]!(session).replaceAll('\n', '\r\n');
  const said = results === '' ? '' : `Authentication-Results: ${MX}; ${results}\r\n`;
  const text =
    `Return-Path: <${session.mailFrom}>\r\n${said}Received: ${received}\r\n${fields}Subject: ${session.subject}\r\n` +
    `To: rcpt@recipient.test\r\nDate: ${DATE}\r\n${session.below.join('')}\r\nEstimada Ana: https://${TRUE}/c\r\n`;
  // A line that a server keeps raw is bytes already; the rest is UTF-8.
  return Uint8Array.from(latin1FromBytes(utf8FromText(text)), (character) => character.charCodeAt(0));
}
