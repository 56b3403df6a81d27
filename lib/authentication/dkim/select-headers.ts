import type { Field } from '../../message/message.ts';

/**
 * The fields that h= signs, in its order (RFC 6376 §5.4.2): for each mention the lowest field of that name not yet
 * taken. A name with no field left signs that there is none. The signature does not sign itself as one of them.
 */
export function selectHeaders(fields: readonly Field[], names: readonly string[], itself: Field): Field[] {
  const left = Map.groupBy(
    fields.filter((field) => field !== itself),
    ({ key }) => key,
  );
  return names.flatMap((name) => left.get(name)?.pop() ?? []);
}

/** Fields of which a message has one at most (RFC 5322 §3.6), and which a person takes the message for. */
const SHOWN: readonly string[] = ['From', 'Subject', 'Date', 'To'];

/** Which of them stand more often than h= mentions them: the signature holds, and the reader may be shown another one. */
export function addedFields(fields: readonly Field[], names: readonly string[]): string[] {
  return SHOWN.filter((name) => {
    const count = countOf(fields, name);
    return count > 1 && count > mentionsOf(names, name);
  });
}

/** Which of them stand alone and are not signed at all. */
export function unsignedFields(fields: readonly Field[], names: readonly string[]): string[] {
  return SHOWN.filter((name) => countOf(fields, name) === 1 && mentionsOf(names, name) === 0);
}

function countOf(fields: readonly Field[], name: string): number {
  return fields.filter(({ key }) => key === name.toLowerCase()).length;
}

function mentionsOf(names: readonly string[], name: string): number {
  return names.filter((mentioned) => mentioned === name.toLowerCase()).length;
}
