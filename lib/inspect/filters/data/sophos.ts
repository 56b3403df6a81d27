import type { FilterData } from '../filter.ts';

/** Sophos Email, and PureMessage before it: a probability, no verdict. */
export const SOPHOS: FilterData = {
  product: 'sophos',
  source: 'fields of mail in public list archives, 2019–2025; Sophos documents none of them publicly',
  asOf: '2026-11-24',
  headers: [
    { name: 'X-LASED-SpamProbability', form: 'value', rows: [['', '*', 'score', 'traffic']] },
    { name: 'X-Sophos-Email', form: 'value', rows: [['', '*', 'scanned', 'traffic']] },
    { name: 'X-PMX-Version', form: 'value', rows: [['', '*', 'scanned', 'traffic']] },
    { name: 'X-Sophos-SenderHistory', form: 'status', rows: [['ip', '*', 'client-seen', 'traffic']] },
  ],
};
