import type { Message } from '../message/message.ts';
import type { Evidence } from './finding.ts';

interface NamedFields {
  /** Their names, separated by commas. */
  readonly names: string;
  readonly evidence: readonly Evidence[];
}

/** Which of these fields a message has, each named once, where it first stands; null for none. */
export function namedFields({ fields }: Message, wanted: readonly string[]): NamedFields | null {
  const found = wanted.flatMap((name) => {
    const first = fields.find(({ key }) => key === name.toLowerCase());
    return first ? [{ name, field: first.index, at: first.span }] : [];
  });
  if (found.length === 0) return null;
  return {
    names: found.map(({ name }) => name).join(', '),
    evidence: found.map(({ field, at }) => ({ field, at })),
  };
}
