import { latin1FromBytes, utf8FromText } from '../../../lib/base/bytes.ts';
import { readFields } from '../../../lib/message/fields.ts';
import type { Field } from '../../../lib/message/message.ts';
import type { Hop } from '../../../lib/received/hop.ts';
import { readHops } from '../../../lib/received/read.ts';

/** Header fields with these values, as they come out of a message. Non-ASCII is UTF-8. */
export function receivedFields(...values: readonly string[]): readonly Field[] {
  const header = values.map((value) => `Received: ${value}\n`).join('');
  return readFields(latin1FromBytes(utf8FromText(header))).fields;
}

export function readOne(value: string): Hop {
  return readHops(receivedFields(value))[0]!;
}
