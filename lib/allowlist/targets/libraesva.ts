import { noLever } from '../no-lever.ts';

/** Its entries are pairs of From and To; no exemption by address was found. */
export const libraesva = noLever({
  id: 'libraesva',
  product: 'Libraesva Email Security Gateway',
  versions: 'ESG',
  kind: 'gateway',
  notes: ['libraesva.by-from', 'libraesva.trusted', 'libraesva.ask-vendor'],
  evidence: [
    { part: 'apply', level: 'unverified' },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],
});
