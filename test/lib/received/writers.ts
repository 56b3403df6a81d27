import { latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';

/** What a client says, and from where. */
export interface Session {
  readonly helo: string;
  readonly mailFrom: string;
  readonly ip: string;
  readonly name: string | null;
}

const DATE = 'Sat, 21 Nov 2026 18:41:26 +0000';
export const MX = 'mx.recipient.test';

const firstWord = (helo: string) => helo.split(/[ \t]/)[0]!;
const tagged = (ip: string) => (ip.includes(':') ? `IPv6:${ip}` : ip);
const asciiOf = (helo: string) => latin1FromBytes(utf8FromText(helo)).replace(/[^!-~]|[()"\\@;]/g, '?');

/** What each recorded server makes of any session: its line ends and its way with odd characters, as the recordings show them. */
export const WRITERS: Readonly<Record<string, (session: Session) => string>> = {
  postfix: ({ helo, ip, name }) =>
    `from ${asciiOf(helo)} (${name ?? 'unknown'} [${tagged(ip)}])\n\tby ${MX} (Postfix) with ESMTP id 62ED42B299F\n\tfor <rcpt@recipient.test>; ${DATE} (UTC)`,
  exim: ({ helo, mailFrom, ip, name }) =>
    `from ${name ? `${name} ([${ip}] helo=${helo})` : `[${ip}] (helo=${helo})`}\n\tby ${MX} with esmtp (Exim 4.96)\n\t${mailFrom && `(envelope-from <${mailFrom}>)\n\t`}id 1xUq1e-00001w-38\n\tfor rcpt@recipient.test;\n\t${DATE}`,
  sendmail: ({ helo, ip, name }) =>
    `from ${firstWord(helo)} (${name ? `${name} ` : ''}[${tagged(ip)}])\n\tby ${MX} (8.17.1.9/8.17.1.9/Debian-2+deb12u2) with ESMTP id 6ALIkLhg000140\n\tfor <rcpt@recipient.test>; ${DATE}`,
  opensmtpd: ({ helo, ip, name }) =>
    `from ${firstWord(helo)} (${name ?? '<unknown>'} [${ip}])\n\tby ${MX} (OpenSMTPD) with ESMTP id 9d9d5426\n\tfor <rcpt@recipient.test>;\n\t${DATE} (UTC)`,
  courier: ({ helo, ip, name }) =>
    `from ${helo.replace(/[ \t]/g, '_')} (${name ? `${name} ` : ''}[${ip.includes(':') ? ip : `::ffff:${ip}`}])\n  by ${MX} with ESMTP\n  id 00000000002CC2ED.000000006B01E71A.000000E6; ${DATE}`,
  chasquid: ({ helo, mailFrom, ip }) =>
    `from [${tagged(ip)}] (${firstWord(helo)})\n\tby ${MX} (chasquid) with ESMTP\n\t(over SMTP, plain text!, envelope from "${mailFrom.replaceAll('"', '')}")\n\t; ${DATE}`,
  haraka: ({ helo, mailFrom, ip, name }) =>
    `from ${firstWord(helo)} (${name ? `${name} ` : ''}[${ip}])\n\tby ${MX} (Haraka/3.3.4) with ESMTP id B0945AA8-E007-4443-82F8-ED5E3DC1D391.1\n\tenvelope-from <${mailFrom}>;\n\t${DATE}`,
};
