/** Input that hangs other readers, by name: a text of about `size` characters. */
type Hostile = Readonly<Record<string, (size: number) => string>>;

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
const counted = (make: (index: number) => string, size: number) =>
  Array.from({ length: Math.ceil(size / make(0).length) }, (_, index) => make(index)).join('');

/** One tag list (RFC 6376 §3.2). */
export const TAG_LISTS: Hostile = {
  'distinct tags': (size) => counted((index) => `a${index}=b; `, size),
  'blanks before a letter': (size) => `d=a${fill(' ', size)}b`,
  'blanks before a foreign byte': (size) => `d=a${fill(' ', size)}\u00e9`,
  words: (size) => `d=${fill('a ', size)}\u00e9`,
  'folds every three characters': (size) => `b=${fill('abc\r\n ', size)}`,
  semicolons: (size) => fill(';', size),
  'equals signs': (size) => fill('=', size),
  'names in h=': (size) => `h=${fill('from:', size)}`,
};

/** One text of links. */
export const LINKS: Hostile = {
  links: (size) => counted((index) => `http://a${index}.example/ `, size),
  schemes: (size) => fill('http://', size),
  'a host without end': (size) => `http://${fill('a', size)}`,
  'at signs': (size) => `http://${fill('@', size)}`,
  'at signs and schemes': (size) => fill('http://@', size),
  colons: (size) => fill('http://a.b:1:', size),
  'bare names': (size) => fill('www.', size),
  'protocol-relative': (size) => fill('="//a.b', size),
  percents: (size) => fill('http://%25.%25 ', size),
  dots: (size) => fill('http://a.a.a.a.', size),
};

const HEAD = 'To: c@d.example\r\nDate: Sat, 21 Nov 2026 15:25:02 -0500\r\n';
const header = (fields: string) => `${HEAD}${fields}\r\n\r\nx`;
const BORDER =
  'Received: from mta10.mbsend.example (mta10.mbsend.example [108.175.97.10])\r\n\tby mx1.empresa.example (Postfix) with ESMTPS id 25DAF2F6BDA;\r\n\tSat, 21 Nov 2026 15:25:01 -0500\r\n';
const SIGNATURE = 'DKIM-Signature: v=1; d=b.example; s=s; h=From:Subject; b=YWJj; l=1; c=/relaxed\r\n';

/** Whole messages, each aimed at one of the findings. */
export const ATTACKS: Hostile = {
  'From fields': (size) => header(fill('From: a@b.example\r\n', size)),
  'From fields with blanks before the colon': (size) => header(fill('Froom : a@b.example\r\nFrom: x\r\n', size)),
  'torn lines between fields': (size) => header(fill('Frob\0: a@b.example\r\nA: b\r\n', size)),
  'folds that begin with From': (size) => header(`Subject: a${fill('\r\n From:', size)}`),
  'blank folds behind From': (size) => header(`Subject: a\r\n From${fill('\r\n ', size)}b`),
  'at signs in a display name': (size) => header(`From: "${fill('a@', size)}" <a@b.example>`),
  'addresses in a display name': (size) => header(`From: "${fill('a@b.c ', size)}" <a@b.example>`),
  'dots in a display name': (size) => header(`From: "a@${fill('b.', size)}" <a@b.example>`),
  'no-break spaces': (size) => header(`From: ${fill('\u00c2\u00a0', size)} <a@b.example>`),
  'blanks and letters': (size) => header(`Subject: ${fill('  x', size)}`),
  'ESC everywhere': (size) => header(`Subject: ${fill('\x1b$', size)}`),
  'mailboxes in Reply-To': (size) => header(`From: a@b.example\r\nReply-To: ${fill('a@b.example, ', size)}`),
  'Reply-To fields': (size) => header(`From: a@b.example\r\n${fill('Reply-To: c@b.example\r\n', size)}`),
  'Subject fields': (size) => header(`From: a@b.example\r\n${counted((index) => `Subject: ${index}\r\n`, size)}`),
  signatures: (size) => header(`From: a@b.example\r\n${fill(SIGNATURE, size)}`),
  'signatures and passes': (size) =>
    `Authentication-Results: mx1.empresa.example${fill('; dkim=pass header.d=b.example header.s=s', size / 2)}\r\n${BORDER}${header(`From: a@b.example\r\n${fill(SIGNATURE, size / 2)}`)}`,
  'fields of results': (size) =>
    `${fill('Authentication-Results: mx1.empresa.example; dkim=pass header.d=b.example (\r\n', size)}${BORDER}${header('From: a@b.example')}`,
  'results with open quotes': (size) =>
    `Authentication-Results: mx1.empresa.example; ${fill('spf=pass smtp.mailfrom="', size)}\r\n${BORDER}${header('From: a@b.example')}`,
  'a body behind l=': (size) =>
    `Authentication-Results: mx1.empresa.example; dkim=pass header.d=b.example\r\n${BORDER}${SIGNATURE}${header('From: a@b.example')}${fill('a \t \n', size)}`,
  'links in the body': (size) =>
    `${header('From: a@b.example')}${counted((index) => `http://a${index}.example/ `, size)}`,
  'look-alikes in the body': (size) =>
    `${header('From: a@b.example')}${counted((index) => `http://xn--bnco-53d.a${index}.example/ `, size)}`,
  'links in base64': (size) =>
    `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n${HEAD}\r\n${Buffer.from(fill('http://a.example/ ', size * 0.75)).toString('base64')}`,
};
