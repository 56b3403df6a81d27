import type { Answers } from './answers.ts';

export const gateways: Answers = {
  fortimail: {
    'session-profile': 'inbound_no_limit',
    profiles: 'profile-antispam=inbound,profile-antivirus=high',
    before: '1',
  },
};
