/** Input that hangs other readers, by name: a text of about `size` characters. */
export type Hostile = Readonly<Record<string, (size: number) => string>>;

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

const AROUND: Readonly<Record<string, string>> = {
  From: 'a@b.example',
  To: 'c@d.example',
  Date: 'Sat, 21 Nov 2026 15:25:02 -0500',
  'Message-ID': '<a@b.example>',
  'MIME-Version': '1.0',
};

const RECEIVED =
  'Received: from a.example (a.example [192.0.2.1]) by b.example with ESMTP id x; Sat, 21 Nov 2026 15:25:02 -0500\r\n';

/** A whole header around the field under attack, which replaces the honest one of its name. */
function message(attack: string): string {
  const honest = Object.entries(AROUND).filter(([name]) => !attack.startsWith(`${name}:`));
  return `${honest.map(([name, value]) => `${name}: ${value}\r\n`).join('')}${attack}\r\nSubject: s\r\n\r\nx`;
}

const headers: Hostile = {
  'one huge field, folded': (size) => `X-Big:${fill(` ${'x'.repeat(74)}\r\n`, size)} x`,
  'folds of two bytes': (size) => `X-Big: a${fill('\r\n x', size)}`,
  'one long line': (size) => `X-Big: ${fill('x', size)}`,
  'many Received': (size) => fill(RECEIVED, size).trimEnd(),
  'many fields': (size) => fill('A: b\r\n', size).trimEnd(),
  'no colon': (size) => fill('garbage\r\n', size).trimEnd(),
  'blank folds': (size) => `X-A: b${fill('\r\n ', size)}x`,
  'bare CR': (size) => `X-A: ${fill('\r', size)}b`,
  'blanks in Subject': (size) => `Subject: a${fill(' ', size)}b`,
  'blanks in From': (size) => `From: a${fill(' ', size)}b <a@b.example>`,
  'blanks in To': (size) => `To: b${fill(' ', size)}@b.example`,
  'blanks in Content-Type': (size) => `Content-Type: text/plain;${fill(' ', size)}charset=x`,
  'blanks in Received': (size) => `Received: from a${fill(' ', size)}b by c with SMTP`,
  'blanks before the colon': (size) => `X-Foo${fill(' ', size)}: b`,
  'open comments in From': (size) => `From: ${fill('(', size)}`,
  'open comments in Content-Type': (size) => `Content-Type: text/plain ${fill('(', size)}`,
  'many comments in Received': (size) => `Received: ${fill('(x) ', size)}`,
  'a huge name': (size) => `${fill('X', size)}: b`,
  'a huge name without colon': (size) => fill('X', size),
  'semicolons in a signature': (size) => `DKIM-Signature: v=1${fill(';', size)}`,
  'short lines in a signature': (size) => `DKIM-Signature: a${fill('\r\nARC-Seal: a=b', size)}`,
  'words in Subject': (size) => `Subject: ${fill('=?utf-8?Q?a?= ', size)}`,
  'open words in Subject': (size) => `Subject: ${fill('=?', size)}`,
  parameters: (size) => `Content-Type: text/plain${fill('; a=b', size)}`,
  references: (size) => `References: ${fill('<a@b.c> ', size)}`,
  'lost folds': (size) => `Received: a${fill('\r\n16:20:05 -0300', size)}`,
  'quoted-printable': (size) => `X: ${fill('=3D', size)}=`,
};

export const MESSAGES: Hostile = {
  ...Object.fromEntries(Object.entries(headers).map(([name, make]) => [name, (size: number) => message(make(size))])),
  'flattened names': (size) => fill('From: ', size),
  'a flattened list of names': (size) => `DKIM-Signature: h=${fill('From: ', size)}`,
  'flattened quotes': (size) => `A-B: x ${fill('" \\" From: ', size)}`,
  'a flattened long word': (size) => `From: a To: ${fill('a-', size)}`,
  'quoting on one line': (size) => fill('> ', size),
  'quoting of short lines': (size) => fill('> a\n', size),
  'CR alone': (size) => fill('A: b\r', size),
  'empty lines': (size) => fill('\n', size),
  'blank lines': (size) => fill(' \t\r\n', size),
  entities: (size) => `A: ${fill('&lt;', size)}`,
  NUL: (size) => fill('\0', size),
  'bytes above 127': (size) => fill('\u00e9\u0080', size),
  'parts without end': (size) => `Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\n\n', size)}`,
  'a boundary that begins every line': (size) => `Content-Type: multipart/mixed; boundary=b\n\n${fill('--bc\n', size)}`,
  'blanks behind boundaries': (size) =>
    `Content-Type: multipart/mixed; boundary=b\n\n${fill(`--b${' '.repeat(99)}x\n`, size)}`,
  'unclosed multiparts': (size) =>
    `Content-Type: multipart/mixed; boundary=b\n\n${fill('--b\nContent-Type: multipart/mixed; boundary=c\n\nx\n', size)}`,
  'nested messages': (size) => fill('Content-Type: message/rfc822\n\n', size),
  'nested multiparts': (size) => {
    const depth = Math.ceil(size / 60);
    return Array.from(
      { length: depth },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\n\n--b${level}\n`,
    ).join('');
  },
};

const DIVIDER = 'From - Sat Nov 21 20:25:02 2026\n';

export const SEVERAL: Hostile = {
  'an mbox of the shortest': (size) => fill(`${DIVIDER}A: b\n\n`, size),
  'an mbox of dividers': (size) => `${DIVIDER}A: b\n${fill(`\n${DIVIDER}`, size)}`,
  'an mbox of one long divider': (size) => `${DIVIDER}A: b\n\nFrom ${fill('Sat 1:00 2026 ', size)}`,
  'an mbox of quotes': (size) => `${DIVIDER}A: b\n\n${fill('>', size)}From x\n`,
  'an mbox of quoted lines': (size) => `${DIVIDER}A: b\n\n${fill('>>>From x\n', size)}`,
  'headers below each other': (size) => fill('Received: a\nFrom: b\n\n', size),
  'headers below a sentence': (size) => `Hola\n\n${fill('Received: a\nFrom: b\n\n', size)}`,
  'a header that never becomes one': (size) => `Hola\n\n${fill('To: a\n', size)}`,
  'headers that break off': (size) => `Hola\n\n${fill('To: a\n>', size)}`,
  'quoting that deepens': (size) =>
    `Hola\n\n${Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'>'.repeat(depth)}To: a\n`).join('')}`,
  'blanks before a mark': (size) => `Hola\n\n${fill(' ', size)}> Received: a\n`,
  'marks on one line': (size) => `Hola\n\n${fill(' >', size)}Received: a\nFrom: b\n`,
  'a quotation of short lines': (size) => `Hola\n\n> Received: a\n> From: b\n${fill('>\n', size)}`,
  'double-spaced': (size) => fill('A: b\n\n', size),
  'curly quotes': (size) => `From: ${fill('\u00e2\u0080\u009c', size)}`,
  'curly quotes that close': (size) => fill('From: \u00e2\u0080\u009d\n', size),
  'a curly name without address': (size) => `From: \u00e2\u0080\u009d${fill(' ', size)}x`,
};

export const ADDRESSES: Hostile = {
  mailboxes: (size) => fill('c@d.ex, ', size),
  'open comments': (size) => fill('(', size),
  comments: (size) => fill('(x) ', size),
  'an open quote': (size) => `"${fill('a, ', size)}`,
  quotes: (size) => fill('"', size - 1 - (size % 2)),
  'quoted backslashes': (size) => `"${fill('\\', size)}`,
  'open brackets': (size) => fill('<', size),
  'at signs': (size) => fill('@', size),
  'dots and atoms': (size) => `${fill('a.', size)}b@b.c!`,
  'blanks without end': (size) => `a${fill(' ', size)}b <a@b.c`,
  words: (size) => `${fill('a ', size)}<a@b.c`,
  'words without brackets': (size) => `${fill('a ', size)}@b.c`,
  groups: (size) => fill('g: ', size),
  'dotted words': (size) => `${fill('a . ', size)}b@c.d`,
  'dotted domains': (size) => `a@${fill('b . ', size)}c`,
  'open words': (size) => fill('=?,', size),
  semicolons: (size) => fill('a;', size),
  routes: (size) => fill('<@a,', size),
};

export const WORDS: Hostile = {
  valid: (size) => fill('=?utf-8?Q?a?= ', size),
  'valid and plain': (size) => fill('=?utf-8?Q?a?= b ', size),
  'of two charsets': (size) => fill('=?utf-8?Q?a?= =?koi8-r?Q?b?= ', size),
  'of unknown charsets': (size) =>
    Array.from({ length: Math.ceil(size / 16) }, (_, index) => `=?x${index}?Q?a?= `).join(''),
  openings: (size) => fill('=?', size),
  'never closed': (size) => fill('=?a?q?b', size),
  'one never closed': (size) => `=?utf-8?q?${fill('a', size)}`,
  'closed at the end': (size) => `${fill('=?a?q?b', size)}?=`,
  plain: (size) => fill('hola ', size),
  'blanks behind a word': (size) => `=?utf-8?q?a?=${fill(' ', size)}b`,
  'endings overlapping': (size) => fill('=?utf-8?q?a?==?', size),
  'a charset without end': (size) => fill('=?aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', size),
};

export const PARAMETERS: Hostile = {
  many: (size) => `a/b${fill('; a=b', size)}`,
  sections: (size) => `a/b${Array.from({ length: Math.ceil(size / 10) }, (_, index) => `; f*${index}*=a`).join('')}`,
  'an open quote': (size) => `a/b; a="${fill('b', size)}`,
  'blanks behind a value': (size) => `a/b; a=b${fill(' ', size)}c`,
  'open comments': (size) => `a/b; ${fill('(', size)}`,
  stars: (size) => `a/b; ${fill('*', size)}=x`,
  apostrophes: (size) => `a/b; a*=${fill("'", size)}`,
  percents: (size) => `a/b; a*=utf-8''${fill('%4', size)}`,
};
