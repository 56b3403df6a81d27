import type { Hostile } from '../message/hostile.ts';
import { letter } from './messages.ts';

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));

const STATUS =
  'From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n';

const html = (body: string) => letter(body, 'Content-Type: text/html\n');

/** Reports that would hang a reader, by name: about `size` characters each. */
export const REPORTS: Hostile = {
  'one word': (size) => letter(fill('a', size)),
  blanks: (size) => letter(`a${fill(' ', size)}b`),
  'a client of four numbers': (size) => letter(fill('550 5.7.1 Client host 1.1.1.1 ', size)),
  'numbers and dots': (size) => letter(`550 ${fill('1.1.1.', size)}`),
  colons: (size) => letter(`550 ${fill('1:', size)}`),
  telephones: (size) => letter(`550 ${fill('+1 2 3 4 ', size)}`),
  hosts: (size) => letter(`550 ${fill('host a.b.c [1.1.1.1] ', size)}`),
  replies: (size) => letter(fill('550-5.1.1 a\n', size)),
  'addresses in a line': (size) => letter(fill('a@b ', size)),
  'addresses in lines': (size) => letter(fill('a@b.example\n', size)),
  'quotes before at signs': (size) => letter(fill('"@', size)),
  hyphens: (size) => letter(fill('-', size)),
  parentheses: (size) => letter(fill('(', size)),
  qmail: (size) =>
    letter(`Hi. This is the qmail-send program at x.\n${fill('<a@b.example>:\nx 550 5.1.1 x\n\n', size)}`),
  exim: (size) =>
    letter(
      `This message was created automatically by mail delivery software\n${fill('  a@b.example\n    x 550 5.1.1 x\n', size)}`,
    ),
  sendmail: (size) =>
    letter(
      `   ----- The following addresses had permanent fatal errors -----\n${fill('<a@b.example>\n    (reason: 550 x)\n', size)}`,
    ),
  'a transcript': (size) =>
    letter(`   ----- Transcript of session follows -----\n${fill('>>> RCPT To:<a@b.example>\n<<< 550 x\n', size)}`),
  'a session': (size) =>
    letter(
      `Transcript of session follows.\n\n Out: 220 mx.example ESMTP\n${fill(' In:  RCPT TO:<a@b.example>\n Out: 250 ok\n', size)}`,
    ),
  exchange: (size) =>
    letter(`Diagnostic information for administrators:\n${fill('a@b.example\n#550 5.1.1 x\n', size)}`),
  json: (size) =>
    letter(`{"notificationType":"Bounce",${fill('{"emailAddress":"a@b.example","action":"failed"},', size)}`),
  'json brackets': (size) => letter(`"notificationType":"Bounce"${fill('{', size)}`),
  'json quotes': (size) => letter(`"notificationType":"Bounce"${fill('"', size)}`),
  'recipients of status': (size) =>
    STATUS + fill('Final-Recipient: rfc822; a@b.example\nAction: failed\nDiagnostic-Code: smtp; 550 5.1.1 x\n\n', size),
  'folds of status': (size) =>
    `${STATUS}Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 550 x\n${fill(' 550 5.1.1 a\n', size)}`,
  'one diagnostic': (size) =>
    `${STATUS}Final-Recipient: rfc822; a@b.example\nDiagnostic-Code: smtp; 550 ${fill('5.1.1 ', size)}`,
  'one recipient': (size) => `${STATUS}Final-Recipient: rfc822; ${fill('a', size)}\nAction: failed\n`,
  'X-Failed-Recipients': (size) => letter('550 x\n', `X-Failed-Recipients: ${fill('a@b.example, ', size)}\n`),
  tags: (size) => html(fill('<', size)),
  'styles without end': (size) => html(fill('<style>', size)),
  styles: (size) => html(fill('<style></style>', size)),
  entities: (size) => html(fill('&#1;', size)),
  'UTF-7': (size) => letter(fill('+A', size), 'Content-Type: text/plain; charset=utf-7\n'),
  'messages in messages': (size) => letter(fill('From a@b Thu Apr 29 2015\nFrom: MAILER-DAEMON@x\n\n', size)),
  delimiters: (size) => letter(fill('--b\n', size)),
  quotations: (size) => letter(fill('> 550 5.1.1 <a@b.example>\n', size)),
};
