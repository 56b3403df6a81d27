import type { Answers } from './answers.ts';

const mx = '192.0.2.25,2001:db8:ffff::25';

export const packetFilters: Answers = {
  pf: { mx },
  vyos: { rule: '5', mx },
  mikrotik: { mx },
  'openbsd-spamd': { mx },
};
