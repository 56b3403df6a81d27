import { readFileSync } from 'node:fs';
import type { Bounce, Evidence } from '../../../lib/bounces/bounce.ts';
import { readBounce } from '../../../lib/bounces/read.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';

/** Text of ours that is one character a byte, as a message. */
export const messageOf = (latin1: string) => readMessage(readSource({ bytes: Buffer.from(latin1, 'latin1') }));

export const bounceOf = (latin1: string): Bounce | null => readBounce(messageOf(latin1));

export const bounceIn = (path: string): Bounce | null => bounceOf(readFileSync(path, 'latin1'));

/** A message of UTF-8. */
export const bounceOfText = (text: string): Bounce | null => bounceOf(Buffer.from(text).toString('latin1'));

/** The bytes that an evidence points at, as they stand in the source. */
export function bytesOf(latin1: string, { at }: Evidence): string {
  return latin1.slice(at.start, at.end);
}

/** A report around status fields. */
export function report(
  fields: string,
  head = 'Content-Type: message/delivery-status',
  type = 'multipart/report',
): string {
  return `From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: ${type}; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n--b\n${head}\n\n${fields}\n--b--\n`;
}

/** A letter of a mail system, in plain text. */
export function letter(text: string, header = ''): string {
  return `From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: news@tienda.example\nSubject: failure notice\n${header}\n${text}`;
}
