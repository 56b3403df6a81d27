import type { Aspect } from '../../inspect/compare.ts';

const aspects: Readonly<Record<Aspect, string>> = {
  verdict: 'Verdict',
  'border-status': 'Border',
  border: 'Handed over by',
  sender: 'Sender',
  range: 'Range',
  from: 'Domain of From',
  dmarc: 'DMARC',
  dkim: 'DKIM',
  spf: 'SPF',
  total: 'The whole way',
  inside: 'Inside, from your border on',
  outcome: 'Filters',
  filter: 'Filters',
};

/** Two messages side by side. */
export const compare = {
  title: 'What differs',
  before: 'Before',
  after: 'After',
  hint: 'Compare with the one shown',
  with: 'Compare the one shown with “{subject}”',
  close: 'Back to the message',
  nothing: 'They differ in nothing that counts.',
  none: 'nothing',
  /** A token without a value, the name of a test. */
  there: 'there',
  same: 'The same in both: {aspects}.',
  aspects,
};
