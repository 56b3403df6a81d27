import type { FindingRule } from '../finding.ts';
import { chosen, resultEvidence } from '../evidence.ts';

/** What a believed witness says of the envelope sender. It bears on no verdict: SPF says nothing about From. */
export const spf: FindingRule = {
  id: 'spf',
  find({ conclusion, results, receivedSpf, about }) {
    const [witness] = chosen(results, conclusion.restsOn.spf);
    const field = receivedSpf.find(({ believed }) => believed);
    const result = witness ? conclusion.spf : (field?.result ?? null);
    if (result === null) return null;
    const domain = about.envelopeSender?.value.split('@').at(-1) ?? '';
    return {
      tone: 'mute',
      params: { result, domain, authservId: witness?.authservId ?? field?.receiver ?? '' },
      evidence: witness
        ? resultEvidence(results, conclusion.restsOn.spf)
        : field
          ? [{ field: field.field, at: field.at }]
          : [],
    };
  },
};
