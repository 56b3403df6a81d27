import { describe, expect, test } from 'vitest';
import type { OutcomeId } from '../../../../lib/inspect/filters/outcomes.ts';
import { BEHIND_POSTFIX, IN_MICROSOFT, behindPostfix, inMicrosoft, reportOf } from './mails.ts';

const outcome = (text: string, settings = IN_MICROSOFT) => reportOf(text, settings).filters.outcome;

/** The rest of a report as Microsoft 365 writes it. */
const said = (tokens: string) =>
  `CIP:108.175.97.10;CTRY:CL;LANG:es;${tokens};SRV:;H:mta10.mbsend.example;PTR:;SFS:(13230040);DIR:INB;`;

const MICROSOFT: readonly (readonly [string, OutcomeId, string])[] = [
  ['SCL:-1;IPV:CAL;SFV:SKI;CAT:NONE', 'm365-ip-list', 'acted'],
  ['SCL:-1;IPV:CAL;SFV:SKN;CAT:NONE', 'm365-ip-list', 'acted'],
  ['SCL:1;IPV:CAL;SFV:NSPM;CAT:NONE', 'm365-ip-list-scored', 'clean'],
  ['SCL:-1;IPV:NLI;SFV:SKN;CAT:NONE', 'm365-rule', 'acted'],
  ['SCL:-1;IPV:NLI;SFV:SFE;CAT:NONE', 'm365-user-list', 'other'],
  ['SCL:-1;IPV:NLI;SFV:SKA;CAT:NONE', 'm365-sender-list', 'other'],
  ['SCL:-1;IPV:NLI;SFV:SKI;CAT:NONE', 'm365-skipped', 'other'],
  ['SCL:-1;IPV:NLI;CAT:NONE', 'm365-skipped', 'other'],
  ['SCL:1;IPV:NLI;SFV:SKQ;CAT:NONE', 'm365-released', 'filtered'],
  ['SCL:1;IPV:NLI;SFV:NSPM;CAT:NONE', 'm365-clean', 'clean'],
  ['SCL:5;IPV:NLI;SFV:SPM;CAT:SPM', 'm365-spam', 'filtered'],
  ['SCL:9;IPV:NLI;SFV:SPM;CAT:HSPM', 'm365-spam', 'filtered'],
  ['SCL:6;IPV:NLI;SFV:SKS;CAT:NONE', 'm365-marked', 'filtered'],
  ['SCL:6;IPV:NLI;SFV:SKB;CAT:NONE', 'blocked', 'filtered'],
  ['SCL:6;IPV:NLI;SFV:BLK;CAT:NONE', 'blocked', 'filtered'],
  ['SCL:8;IPV:NLI;SFV:SPM;CAT:PHSH', 'threat', 'filtered'],
  ['SCL:-1;IPV:CAL;SFV:SKI;CAT:HPHSH', 'threat', 'filtered'],
  ['SCL:-1;IPV:CAL;SFV:SKI;CAT:HPHISH', 'threat', 'filtered'],
  ['SCL:7;IPV:NLI;SFV:SPM;CAT:SPOOF', 'threat', 'filtered'],
  ['SCL:7;IPV:NLI;SFV:SPM;CAT:UIMP', 'threat', 'filtered'],
  ['SCL:-1;IPV:CAL;SFV:SKI;CAT:MALW', 'malware', 'filtered'],
  ['SCL:1;IPV:NLI;SFV:NSPM;CAT:FTBP', 'malware', 'filtered'],
  ['SCL:6;IPV:NLI;SFV:NSPM;CAT:BULK', 'm365-spam', 'filtered'],
];

describe('Microsoft 365', () => {
  test.each(MICROSOFT)('%s: %s', (tokens, id, kind) => {
    expect(outcome(inMicrosoft({ report: said(tokens) }))).toMatchObject({ id, kind });
  });

  test('the filter let it pass, the mailbox put it into Junk', () => {
    const more =
      'X-Microsoft-Antispam-Mailbox-Delivery:\n ucf:0;jmr:1;auth:0;dest:J;OFR:SpamFilterAuthJ;ENG:(750127);\n';
    expect(outcome(inMicrosoft({ report: said('SCL:-1;IPV:CAL;SFV:SKI;CAT:NONE'), more }))).toMatchObject({
      id: 'm365-junk',
      params: { tokens: 'dest:J' },
    });
  });

  test('it names the tokens it rests on, and where they stand', () => {
    const whole = reportOf(inMicrosoft({ report: said('SCL:-1;IPV:CAL;SFV:SKI;CAT:NONE') }), IN_MICROSOFT);
    expect(whole.filters.outcome?.params).toEqual({ tokens: 'IPV:CAL' });
    const [first] = whole.filters.outcome!.restsOn;
    expect(whole.filters.entries[first!]).toMatchObject({ text: 'IPV:CAL', believed: true, why: 'kept' });
  });

  test('Exchange on premises: the IP allow list', () => {
    const above = 'X-MS-Exchange-Organization-Antispam-Report: IPOnAllowList\nX-MS-Exchange-Organization-SCL: -1\n';
    expect(outcome(behindPostfix({ above }), BEHIND_POSTFIX)?.id).toBe('exchange-ip-list');
  });
});

const ABOVE: readonly (readonly [string, OutcomeId | null])[] = [
  ['X-Spam-Status: No, score=-2.6 required=5.0 tests=BAYES_00,SPF_PASS autolearn=ham version=4.0.1', 'clean'],
  ['X-Spam-Status: Yes, score=7.2 required=5.0 tests=BAYES_99=3.5,URIBL_BLACK=1.7 autolearn=no', 'spam'],
  ['X-Spam-Status: No, score=-5.6 required=5.0 tests=BAYES_00,POSTERN_MASTERBASE autolearn=ham', 'own-rule'],
  ['X-Spam-Status: No, score=-102.6 required=5.0 tests=BAYES_00,USER_IN_WELCOMELIST,USER_IN_WHITELIST', 'welcomelist'],
  ['X-Spam-Status: No, score=-7.5 required=5.0 tests=USER_IN_DEF_DKIM_WL autolearn=ham', 'welcomelist'],
  [
    'X-Spam-Status: No, score=-1 tagged_above=-9999 required=6.31 tests=[ALL_TRUSTED=-1] autolearn=disabled',
    'all-trusted',
  ],
  ['X-Spam-Status: No, score=-3 required=5.0 tests=RCVD_IN_DNSWL_HI autolearn=ham', 'clean'],
  ['X-Spam-Flag: YES', 'spam'],
  ['X-Spam-Flag: NO', 'clean'],
  ['X-Spamd-Result: default: False [-5.50 / 15.00];\n\tBAYES_HAM(-3.00)[100.00%];\n\tARC_NA(0.00)[]', 'clean'],
  ['X-Spamd-Result: default: False [-4.50 / 15.00];\n\tPOSTERN_MASTERBASE(-3.00)[108.175.97.10]', 'own-rule'],
  ['X-Spamd-Result: default: False [-4.50 / 15.00];\n\tIP_WHITELIST(-3.00)[108.175.97.10]', 'ip-list'],
  ['X-Spamd-Result: default: True [16.00 / 15.00];\n\tBAYES_SPAM(5.00)[100.00%]', 'spam'],
  ['X-Virus-Scanned: Debian amavis at mx1.empresa.example', 'seen'],
  ['X-Amavis-Alert: INFECTED, message contains virus: Eicar-Test-Signature', 'malware'],
  [
    'X-Greylist: delayed 21 seconds by postgrey-1.37 at mx1.empresa.example; Sat, 21 Nov 2026 20:25:21 UTC',
    'greylisted',
  ],
  [
    'X-Greylist: Sender IP whitelisted, not delayed by milter-greylist-4.5.16 (mx1.empresa.example [192.0.2.25])',
    'greylist-exempt',
  ],
  ['X-Greylist: Sender passed SPF test, not delayed by milter-greylist-4.4.3', null],
  ['X-Barracuda-Spam-Status: No, SCORE=-2.02 using global scores of TAG_LEVEL=1000.0 KILL_LEVEL=9.0 tests=', 'clean'],
  ['X-Barracuda-Spam-Flag: YES', 'spam'],
  [
    'X-Proofpoint-Spam-Details: rule=inbound_notspam policy=inbound score=0 spamscore=0\n phishscore=0 classifier=spam',
    'clean',
  ],
  ['X-Proofpoint-Spam-Details: rule=inbound_spam policy=inbound score=99 spamscore=99', 'spam'],
  ['X-Mimecast-Spam-Score: 0', 'seen'],
  ['X-IronPort-SenderGroup: POSTERN_MASTERBASE', 'own-rule'],
  ['X-IronPort-SenderGroup: ALLOWED_LIST', 'ip-list'],
  ['X-IronPort-MailFlowPolicy: $TRUSTED', 'ip-list'],
  ['X-IronPort-Anti-Spam-Filtered: true', 'seen'],
  ['X-FEAS-Client-IP: 108.175.97.10\nX-FE-Policy-ID: 15:10:21:SYSTEM', null],
  ['X-LASED-SpamProbability: 0.083173', 'seen'],
  ['X-TM-AS-Result: No-10--3.487300-8.000000', 'clean'],
  ['X-TM-AS-User-Approved-Sender: Yes;Yes', 'approved-sender'],
  ['X-Gm-Spam: 1', 'spam'],
  ['X-Gm-Phishy: 1', 'threat'],
  ['X-Gm-Spam: 0\nX-Gm-Phishy: 0', 'clean'],
];

describe('a filter on our side of the border', () => {
  test.each(ABOVE)('%s: %s', (field, id) => {
    const { filters } = reportOf(behindPostfix({ above: `${field}\n` }), BEHIND_POSTFIX);
    expect(filters.entries.length).toBeGreaterThan(0);
    expect(filters.entries.every(({ believed, why }) => believed && why === 'own')).toBe(true);
    expect(filters.outcome?.id ?? null).toBe(id);
  });

  test.each(ABOVE)('the same below the border is a claim: %s', (field) => {
    const { filters } = reportOf(behindPostfix({ below: `${field}\n` }), BEHIND_POSTFIX);
    expect(filters.entries.every(({ believed, why }) => !believed && why === 'below-border')).toBe(true);
    expect(filters.outcome).toBeNull();
  });
});

test('what held it back outranks what let it pass, whichever filter wrote it', () => {
  const above =
    'X-Greylist: delayed 300 seconds by postgrey-1.37 at mx1\nX-Spam-Status: No, score=-3 tests=POSTERN_MASTERBASE\n';
  expect(outcome(behindPostfix({ above }), BEHIND_POSTFIX)?.id).toBe('greylisted');
});

test('a message in which no filter wrote has none', () => {
  expect(reportOf(behindPostfix({}), BEHIND_POSTFIX).filters).toEqual({ entries: [], outcome: null });
});

test('unknown tokens are kept as they are, behind the known ones', () => {
  const { entries } = reportOf(inMicrosoft({ report: 'SFS:(1)(2);SFV:NSPM;XYZ:7;' }), IN_MICROSOFT).filters;
  expect(entries.map(({ text, meaning }) => [text, meaning])).toEqual([
    ['SFV:NSPM', 'sfv-nspm'],
    ['SFS:(1)(2)', null],
    ['XYZ:7', null],
  ]);
});
