import type { Field } from '../../../lib/message/message.ts';

const FIELD = /^[!-9;-~]+:.*(?:\r?\n[ \t].*)*(?:\r?\n)?/gm;

/** The fields of a header, one character a byte, folds as blanks: what the readers of this room are given. */
export function headerFields(header: string): Field[] {
  return [...header.matchAll(FIELD)].map((match, index) => {
    const colon = match[0].indexOf(':');
    const name = match[0].slice(0, colon);
    const end = match.index + match[0].trimEnd().length;
    const value = { start: match.index + colon + 1, end: Math.max(end, match.index + colon + 1) };
    const text = header.slice(value.start, value.end).replaceAll(/[\r\n]/g, ' ');
    return {
      index,
      name,
      key: name.toLowerCase(),
      span: { start: match.index, end: match.index + match[0].length },
      value,
      text,
    };
  });
}

/** The only field of `header`. */
export function headerField(header: string): Field {
  const [field, ...others] = headerFields(header);
  if (!field || others.length > 0) throw new Error(`Not one field: ${header}`);
  return field;
}
