import { outcome, shown } from './outcome.ts';
import type { Outcome, SpfNote } from './outcome.ts';
import type { Mechanism } from './mechanism.ts';
import type { Directive } from './record.ts';

/**
 * A directive that matched decides: `mechanism` in the record of `record`; behind an include `matched`, in the record
 * of `matchedIn`, is what knew the address.
 */
export function decided(
  { result, mechanism, text }: Directive,
  domain: string,
  inside: Outcome | null,
  explanation: string | null,
): Outcome {
  const notes: SpfNote[] = [...(inside?.notes ?? [])];
  if (mechanism.name === 'ptr') notes.push('spf-uses-ptr');
  if (result === 'pass' && isEverybody(mechanism)) notes.push('spf-passes-anyone');
  const isExplained = result === 'fail' && explanation !== null;
  if (isExplained) notes.push('spf-explained');
  const params = {
    mechanism: shown(text),
    record: domain,
    matched: inside?.params['matched'] ?? shown(text),
    matchedIn: inside?.params['matchedIn'] ?? domain,
    ...(isExplained && { explanation: shown(explanation) }),
  };
  return { ...outcome(result, 'spf-matched', params), notes };
}

function isEverybody(mechanism: Mechanism): boolean {
  return mechanism.name === 'all' || ('network' in mechanism && mechanism.network.endsWith('/0'));
}
