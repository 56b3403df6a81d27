import { displayText } from '../base/bytes.ts';
import type { Span } from '../base/problem.ts';
import type { Message, Part } from '../message/message.ts';
import { partText } from '../message/parts.ts';

/** One field of a delivery-status part, unfolded. `span` is in the source; the whole body where the part was encoded. */
interface StatusField {
  /** Lower case. */
  readonly key: string;
  readonly value: string;
  readonly span: Span;
}

/** The fields of one recipient, or of the message as a whole. */
export type StatusGroup = readonly StatusField[];

/** Fields that a recipient has once: where one comes again, the writer left out the empty line between two recipients. */
const ONCE = new Set(['final-recipient', 'action', 'status']);

const LINE_END = /\r\n|\r|\n|$/g;
const FIELD = /^([!-9;-~]+)[ \t]*:(.*)/;
const UNENCODED = new Set(['', '7bit', '8bit', 'binary']);

/** The groups of fields (RFC 3464 §2.1), parted by empty lines: first the message's own, then one a recipient. */
export function readStatusGroups(message: Message, part: Part): StatusGroup[] {
  const { start, end } = part.body;
  if (!UNENCODED.has(part.encoding)) return groupsOf(partText(message, part), () => part.body);
  const place = (from: number, to: number) => ({ start: start + from, end: start + to });
  return groupsOf(message.text.slice(start, end), place).map((group) => group.map(displayed));
}

function groupsOf(text: string, place: (start: number, end: number) => Span): StatusField[][] {
  const groups: StatusField[][] = [];
  let group: StatusField[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  let next = 0;
  for (const stop of text.matchAll(LINE_END)) {
    const start = next;
    next = stop.index + stop[0].length;
    const line = text.slice(start, stop.index).trimEnd();
    const end = start + line.length;
    const last = group.at(-1);
    if (line === '') close();
    else if (/^[ \t]/.test(line)) {
      if (last)
        group[group.length - 1] = {
          ...last,
          value: `${last.value} ${line.trim()}`,
          span: upTo(last.span, place(0, end)),
        };
    } else {
      const [, name = '', value = ''] = FIELD.exec(line) ?? [];
      const key = name.toLowerCase();
      if (key === '') continue;
      if (ONCE.has(key) && group.some((field) => field.key === key)) close();
      group.push({ key, value: value.trim(), span: place(start, end) });
    }
  }
  close();
  return groups;
}

function displayed(field: StatusField): StatusField {
  return { ...field, value: displayText(field.value) };
}

function upTo(span: Span, other: Span): Span {
  return { start: span.start, end: other.end };
}
