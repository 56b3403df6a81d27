/** A genuine message, to be spoiled in one place: signed by banco.example, handed over from a published range. */

export const IP = '108.175.97.10';
export const OWN_HOST = 'mx1.empresa.example';

export const SIGNATURE_VALUE = 'MWwTPX4Tcl5dnyT5KQQG4q03bGLfw52cvgvg6PnXtLs1';

const BODY = [
  'Content-Type: text/plain; charset=UTF-8',
  '',
  'Estimada Ana: su estado de cuenta en https://banco.example/c',
  '',
].join('\r\n');

/** The pieces of the message, each of which a test may replace. Strings are UTF-8 text, or bytes where a test makes them so. */
export interface Pieces {
  /** What our own server wrote about it. */
  readonly results: string;
  readonly received: string;
  readonly signature: string;
  readonly from: string;
  readonly subject: string;
  /** More fields of the message. */
  readonly more: string;
  readonly body: string;
}

export function results(said: string): string {
  return `Authentication-Results: ${OWN_HOST}; ${said}\r\n`;
}

const SIGNED = { d: 'banco.example', h: 'Date:From:To:Subject:Reply-To:Sender:From', rest: '' };

export function signature(tags: Partial<typeof SIGNED> = {}): string {
  const { d, h, rest } = { ...SIGNED, ...tags };
  return (
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${d};\r\n\ts=mb1; t=1795292700;${rest}\r\n` +
    `\tbh=Lh8SdWx99IjiJA0McvXxXN+3E1y4DhNLB7lufjh8PLY=;\r\n\th=${h};\r\n\tb=${SIGNATURE_VALUE}\r\n\t U1Fd+n\r\n`
  );
}

export const DKIM_PASS = 'dkim=pass (2048-bit key) header.d=banco.example header.s=mb1 header.b=MWwTPX4T';
export const SPF_PASS = 'spf=pass smtp.mailfrom=bounce.banco.example';
export const DMARC_PASS = 'dmarc=pass (p=reject dis=none) header.from=banco.example';

export const HONEST: Pieces = {
  results: results(`${DKIM_PASS};\r\n\t${SPF_PASS};\r\n\t${DMARC_PASS}`),
  received: [
    `Received: from mta10.mbsend.example (mta10.mbsend.example [${IP}])`,
    `\tby ${OWN_HOST} (Postfix) with ESMTPS id 25DAF2F6BDA`,
    '\tfor <ana@empresa.example>; Sat, 21 Nov 2026 15:25:01 -0500 (-05)',
    '',
  ].join('\r\n'),
  signature: signature(),
  from: 'From: Banco Ejemplo <avisos@banco.example>\r\n',
  subject: 'Subject: =?UTF-8?Q?Cartola_n=C2=BA_10?=\r\n',
  more: '',
  body: BODY,
};

export function mail(pieces: Partial<Pieces> = {}): string {
  const { results: said, received, signature: signed, from, subject, more, body } = { ...HONEST, ...pieces };
  const rest = 'Date: Sat, 21 Nov 2026 17:25:00 -0300\r\nTo: ana@empresa.example\r\nMIME-Version: 1.0\r\n';
  return `Return-Path: <b20@bounce.banco.example>\r\n${said}${received}${signed}${from}${subject}${rest}${more}${body}`;
}
