import type { Gate } from './fit.ts';
import { probesOf } from './probes.ts';
import { step } from './step.ts';
import type { Step } from './step.ts';

/** For each family: test an address inside and one outside, then find the first in the product's own log. */
export function lookSteps(gates: readonly Gate[], where: string): Step[] {
  return gates.flatMap(({ ranges }) => {
    const probes = probesOf(ranges);
    return [step('probe', { ...probes }), step('look', { where, what: probes.inside })];
  });
}
