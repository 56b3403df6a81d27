import { aligned } from '../../authentication/alignment.ts';
import type { OwnCheck } from '../../authentication/own-check.ts';
import type { PinnedBy } from '../../dns/resolver.ts';
import { placed } from '../evidence.ts';
import type { FindingRule } from '../finding.ts';

/** A signature aligned with From that we verified ourselves. */
export const dkimChecked: FindingRule = {
  id: 'dkim-checked',
  find({ checks, fromDomain }) {
    const check = checks.find(
      ({ method, result, domain }) =>
        method === 'dkim' && result === 'pass' && domain !== null && fromDomain !== null && aligned(domain, fromDomain),
    );
    if (!check) return null;
    const key = check.selector ?? '';
    const source = sourceOfKey(check);
    const from = (one: KeySource) => (source === one ? key : '');
    return {
      tone: 'good',
      params: { domain: check.domain ?? '', selector: from('dns'), pasted: from('person'), profiled: from('profile') },
      evidence: placed(check),
    };
  },
};

type KeySource = PinnedBy | 'dns';

/** Where somebody wrote the key down, DNS does not vouch for it: that is said wherever its signature speaks. */
function sourceOfKey({ notes }: OwnCheck): KeySource {
  if (notes.some((note) => note === 'key-pasted')) return 'person';
  return notes.some((note) => note === 'key-of-profile') ? 'profile' : 'dns';
}
