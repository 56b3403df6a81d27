import type { Answers } from './answers.ts';

export const mailServers: Answers = {
  opensmtpd: { chain: 'all' },
  'exchange-connector': { server: 'MBX01' },
};
