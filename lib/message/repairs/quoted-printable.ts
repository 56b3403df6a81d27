import { latin1FromBytes } from '../../base/bytes.ts';
import { decodeQuotedPrintable } from '../transfer.ts';
import { headerOf } from './repair.ts';
import type { SourceRepair } from './repair.ts';

// What an encoder makes of a header: `=`, bytes above 127, blanks at a line end, soft line breaks (RFC 2045 §6.7).
const FOREIGN = /=(?!3D|[89A-F][\dA-F]|(?:20|09)?\r?\n)/;

/**
 * A message forwarded as text in a quoted-printable body and copied from its source. Every `=` of the header must be an encoder's:
 * a client that greets as `x=20(mta=20[192.0.2.1])` gets no blanks and brackets out of this.
 */
export const quotedPrintable: SourceRepair = {
  id: 'quoted-printable',
  leaves: 'transcoded',
  undo: (text) => {
    const header = headerOf(text);
    return header.includes('=3D') && !FOREIGN.test(header) ? latin1FromBytes(decodeQuotedPrintable(text)) : null;
  },
};
