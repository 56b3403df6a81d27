import type { FindingRule } from '../finding.ts';

/** Where nobody we believe spoke: a pass that a stranger wrote, shown for what it is. */
export const unbelievedPass: FindingRule = {
  id: 'unbelieved-pass',
  find({ results, judged, border }) {
    if (border.status !== 'found' || judged.dmarc !== null) return null;
    const pass = results.find(
      (result) =>
        !result.believed &&
        result.fieldName === 'Authentication-Results' &&
        result.method === 'dmarc' &&
        result.result === 'pass',
    );
    if (!pass) return null;
    return {
      tone: 'mute',
      params: { method: pass.method, authservId: pass.authservId ?? '', why: pass.why },
      evidence: [{ field: pass.field, at: pass.at }],
    };
  },
};
