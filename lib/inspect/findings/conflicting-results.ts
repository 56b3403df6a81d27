import type { FindingRule } from '../finding.ts';
import { chosen, resultEvidence } from '../evidence.ts';

/** Two believed results of one method contradict each other: none of them passes. */
export const conflictingResults: FindingRule = {
  id: 'conflicting-results',
  find({ conclusion, results }) {
    const [conflict] = conclusion.conflicts;
    if (!conflict) return null;
    const said = new Set(chosen(results, conflict.results).map(({ result }) => result));
    return {
      tone: 'warn',
      params: { method: conflict.method.toUpperCase(), results: [...said].join(', ') },
      evidence: resultEvidence(results, conflict.results),
    };
  },
};
