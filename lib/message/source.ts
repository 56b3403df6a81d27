import { bytesFromLatin1, latin1FromBytes, utf8FromText } from '../base/bytes.ts';
import { isCompoundFile } from './compound-file.ts';
import type { Fidelity, Repair, Source } from './message.ts';
import { readMsg } from './msg.ts';
import { repairs } from './repairs/index.ts';

/** Best first. */
const FIDELITIES: readonly Fidelity[] = ['exact', 'newlines', 'transcoded', 'truncated', 'headers', 'flattened'];

/** Stored bytes, or text that somebody copied; `fidelity`: how it was got, where that is known. */
export type SourceInput =
  | { readonly bytes: Uint8Array; readonly fidelity?: Fidelity }
  | { readonly text: string; readonly fidelity?: Fidelity };

/**
 * Makes a source of what came in, a message or an Outlook message file: undoes what copying does to a message, and says
 * what was undone. Bytes that need no repair stay as they are. Text is encoded as UTF-8 and is never exact, since a page was decoded with a charset nobody
 * wrote down.
 */
export function readSource(input: SourceInput): Source {
  const given = 'bytes' in input ? fromBytes(input.bytes) : fromText(input.text);
  let fidelity = worse(given.fidelity, input.fidelity ?? 'exact');
  let text = latin1FromBytes(given.bytes);
  const made: Repair[] = [...given.repairs];
  for (const { id, leaves, undo } of repairs) {
    const undone = undo(text);
    if (undone === null) continue;
    text = undone;
    made.push(id);
    fidelity = worse(fidelity, leaves);
  }
  if (!/^\r?\n|\n\r?\n/.test(text)) fidelity = worse(fidelity, 'headers');
  const bytes = made.length > given.repairs.length ? bytesFromLatin1(text) : given.bytes;
  return { ...given, bytes, fidelity, repairs: made };
}

function fromBytes(bytes: Uint8Array): Source {
  if (isCompoundFile(bytes)) return readMsg(bytes);
  const [first, second] = bytes;
  const charset =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (charset === null) return { bytes, fidelity: 'exact', repairs: [] };
  return { ...fromText(new TextDecoder(charset).decode(bytes)), repairs: ['bom'] };
}

function fromText(text: string): Source {
  const bytes = utf8FromText(text);
  return { bytes, fidelity: bytes.length === text.length ? 'newlines' : 'transcoded', repairs: [] };
}

/** The lesser of two. */
export function worse(one: Fidelity, other: Fidelity): Fidelity {
  return FIDELITIES.indexOf(one) > FIDELITIES.indexOf(other) ? one : other;
}
