import { noLever } from '../no-lever.ts';

/** Its list of hosts lets them relay, and its greylisting knows names alone: both refused. */
export const plesk = noLever({
  id: 'plesk',
  product: 'Plesk',
  versions: 'Plesk Obsidian',
  kind: 'mta',
  notes: ['plesk.white-list-relays', 'plesk.greylisting-by-name', 'plesk.postfix'],
  evidence: [
    {
      part: 'apply',
      level: 'docs',
      url: 'https://docs.plesk.com/en-US/obsidian/cli-linux/using-command-line-utilities/grey_listing-greylisting.63188/',
      read: '2026-11-24',
    },
    { part: 'rate', level: 'unverified' },
    { part: 'undo', level: 'unverified' },
  ],
});
