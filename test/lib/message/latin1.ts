import { latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { readSource } from '../../../lib/message/source.ts';
import type { Message } from '../../../lib/message/message.ts';

/** A text as parsers see it: UTF-8, one character a byte. */
export function latin1(text: string): string {
  return latin1FromBytes(utf8FromText(text));
}

/** A message of bytes, given as UTF-8 text. */
export function messageOf(text: string): Message {
  return readMessage(readSource({ bytes: utf8FromText(text) }));
}
