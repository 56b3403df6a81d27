import type { TargetWords } from './words.ts';

export const targets = {
  rspamd: {
    layers: { rate: 'these ranges are not counted', reputation: 'a score of −3' },
    questions: {
      map: {
        label: 'Map of addresses',
        help: 'Where a module names a map already, that one, if nothing else reads it: only the first map of a module counts.',
      },
    },
  },
  spamassassin: { layers: { reputation: 'a score of −3' }, questions: {} },
  amavis: { layers: { reputation: 'a score of −3' }, questions: {} },
  postgrey: {
    layers: {},
    questions: {
      file: { label: 'List of clients', help: 'The local one: the other is overwritten by updates.' },
      port: { label: 'Port of Postgrey', help: 'As Postfix asks it; Verify needs it.' },
    },
  },
  'milter-greylist': {
    layers: {},
    questions: { file: { label: 'Configuration file', help: 'The greylist.conf that the milter was started with.' } },
  },
  sqlgrey: {
    layers: {},
    questions: {
      file: { label: 'List of clients', help: 'The local one: the other is overwritten by updates.' },
      port: { label: 'Port of SQLgrey', help: 'As Postfix asks it; Verify needs it.' },
    },
  },
  greylistd: { layers: {}, questions: {} },
  fail2ban: {
    layers: { reputation: 'no ban by these jails' },
    questions: {
      jails: {
        label: 'Mail jails',
        help: 'Those that watch what port 25 refuses, with commas: never one that watches log-ins.',
      },
      ignoreip: {
        label: 'Present ignoreip of these jails',
        help: 'What the command shows, with blanks: it is carried, since ours replaces it. Nothing there: 127.0.0.1/8.',
      },
    },
  },
  crowdsec: { layers: { reputation: 'no ban by any scenario' }, questions: {} },
  'crowdsec-parser': { layers: { reputation: 'no ban by any scenario' }, questions: {} },
  mailscanner: {
    layers: { reputation: 'block lists and spam score do not count' },
    questions: {
      file: { label: 'Ruleset', help: 'The one that “Is Definitely Not Spam” names.' },
    },
  },
  assp: { layers: {}, questions: {} },
} satisfies Readonly<Record<string, TargetWords>>;

export const notes = {
  'filters.behind-gateway':
    'Behind a gateway this filter sees only the gateway: open the gateway instead, and never list it here.',
  'rspamd.score': 'The symbol lowers the score by 3: a message that is bad for other reasons stays bad.',
  'rspamd.map':
    'A module that names another map already is printed and left as it is: give that map as the answer, or put the ranges into it by hand. Bad lines of a map show only in the log.',
  'rspamd.accept': 'Forums show a prefilter that accepts: it skips DKIM, DMARC and antivirus, and is not generated.',
  'spamassassin.lint': 'The lint takes a wrong pattern without a word: Verify asks with a message.',
  'spamassassin.border':
    'It looks at the first server outside your networks. The setting of trusted networks is left alone: with the sender in it the border moves into lines that anybody can write.',
  'spamassassin.signed':
    'Where the sender signs its mail, def_welcomelist_auth for its domain is narrower: SPF or DKIM must pass. welcomelist_auth and welcomelist_from_rcvd score −100, which ends content scanning: not generated.',
  'spamassassin.no-rate': 'It lifts no limit per hour and no greylisting.',
  'amavis.xforward':
    'amavis must learn the client’s address: smtp_send_xforward_command = yes in the Postfix service that feeds it.',
  'amavis.first-bank':
    'The first matching list of clients decides: a bank of your own for these addresses no longer acts. Scores by sender stay.',
  'amavis.no-rate': 'It lifts no limit per hour and no greylisting.',
  'greylist.no-rate': 'It lifts no limit per hour: this is greylisting alone.',
  'greylist.restart': 'Then restart it: the list is read at the start.',
  'greylist.reload': 'Then reload it, or wait: it looks for a changed list by itself.',
  'greylistd.named': 'It counts only where Exim’s greylisting names that file: the first line of Verify looks.',
  'milter-greylist.before-default':
    'The first entry that matches decides: above the default, and above any of your own that is wider.',
  'milter-greylist.reads': 'The milter reads the changed file by itself.',
  'fail2ban.jails':
    'One section for each jail. In the defaults the ranges would be exempt from the ban of SSH log-ins too.',
  'fail2ban.same-value':
    'All jails named get one list: name those together whose present value is the same, and add the others by hand.',
  'fail2ban.last-file':
    'Of several files that set ignoreip for a jail the last in the alphabet wins: Verify shows what is in force.',
  'fail2ban.unban': 'What is banned already stays banned: fail2ban-client unban with each address that Verify lists.',
  'fail2ban.no-rate': 'It lifts no limit per hour: it only keeps these addresses from being banned.',
  'crowdsec.every-scenario': 'It counts in every scenario, not in those for mail alone.',
  'crowdsec.local-api': 'Run it on the machine of the local API.',
  'crowdsec.decisions': 'A ban that stands already may stay: look with cscli decisions list, and delete it there.',
  'crowdsec.no-rate': 'It lifts no limit per hour: it only keeps these addresses from being banned.',
  'crowdsec-parser.older': 'For versions without allowlists. From 1.6.8 on use the target CrowdSec.',
  'mailscanner.skips':
    'What comes from these ranges is never spam to MailScanner: SPF, DKIM and DMARC no longer count where only SpamAssassin scores them. Viruses and attachments are still looked for.',
  'mailscanner.narrower': 'A score in SpamAssassin is narrower: take that target first.',
  'mailscanner.reload': 'The first line that matches decides: above the default. Then reload it.',
  'mailscanner.no-rate': 'It lifts no limit per hour and no greylisting.',
  'assp.one-line':
    'The field is one line: put ours behind what stands there, with | between. Where it names a file, put them into that file, one a line.',
  'assp.no-rate':
    'It lifts no limit per hour: for sessions and connections of one address there is no list that does not also allow relaying or end all checks.',
  'assp.broad':
    'noProcessing and acceptAll lists also exist: they skip every check or let relay, and are not generated.',
};
