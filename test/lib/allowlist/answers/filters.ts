import type { Answers } from './answers.ts';

export const filters: Answers = {
  fail2ban: { jails: 'postfix', ignoreip: '127.0.0.1/8 ::1 192.0.2.77' },
};
