import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../../../lib/inspect/inspect.ts';
import { readSource } from '../../../../lib/message/source.ts';
import {
  BEHIND_GATEWAY,
  BEHIND_POSTFIX,
  FROM,
  IN_MICROSOFT,
  behindGateway,
  behindPostfix,
  inMicrosoft,
  reportOf,
} from './mails.ts';

const FORGED = 'CIP:108.175.97.10;CTRY:CL;SCL:-1;IPV:CAL;SFV:SKN;CAT:NONE;DIR:INB;';
const HONEST = 'CIP:203.0.113.9;CTRY:XX;SCL:1;IPV:NLI;SFV:NSPM;CAT:NONE;DIR:INB;';

/** Every reason there is in a Report, by header. */
const reasons = (whole: ReturnType<typeof reportOf>) =>
  Object.fromEntries(whole.filters.entries.map(({ header, why }) => [header, why]));
const findings = (whole: ReturnType<typeof reportOf>) => whole.verdict.findings.map(({ id }) => id);

describe('whose fields count', () => {
  test('a forged report below a foreign border is a claim', () => {
    const whole = reportOf(
      behindPostfix({ below: `X-Forefront-Antispam-Report: ${FORGED}\n`, ip: '203.0.113.9' }),
      BEHIND_POSTFIX,
    );
    expect(reasons(whole)).toEqual({ 'X-Forefront-Antispam-Report': 'below-border' });
    expect(whole.filters.outcome).toBeNull();
    expect(findings(whole)).not.toContain('exemption-acted');
  });

  test('beside the platform’s own it voids both', () => {
    const more = `X-Forefront-Antispam-Report: ${FORGED}\n`;
    const whole = reportOf(inMicrosoft({ report: HONEST, more, ip: '203.0.113.9' }), IN_MICROSOFT);
    expect(reasons(whole)).toEqual({ 'X-Forefront-Antispam-Report': 'doubled' });
    expect(whole.filters.outcome).toBeNull();
  });

  test('another tenant’s counts under no name', () => {
    const more = `X-Forefront-Antispam-Report-Untrusted: ${FORGED}\nX-Microsoft-Antispam-Untrusted: BCL:0;\n`;
    const whole = reportOf(inMicrosoft({ report: HONEST, more }), IN_MICROSOFT);
    expect(reasons(whole)).toEqual({
      'X-Forefront-Antispam-Report': 'kept',
      'X-Forefront-Antispam-Report-Untrusted': 'renamed',
      'X-Microsoft-Antispam-Untrusted': 'renamed',
    });
    expect(whole.filters.outcome?.id).toBe('m365-clean');
  });

  test('what the platform may let in is a claim', () => {
    const more = 'X-MS-Exchange-SkipListedInternetSender: ip=[108.175.97.10];domain=x\nX-CustomSpam: Web bug\n';
    expect(reasons(reportOf(inMicrosoft({ report: HONEST, more }), IN_MICROSOFT))).toMatchObject({
      'X-MS-Exchange-SkipListedInternetSender': 'not-kept',
      'X-CustomSpam': 'not-kept',
    });
  });

  test('the header firewall’s count', () => {
    const more = 'X-MS-Exchange-Organization-SCL: -1\nX-MS-Exchange-Organization-AuthAs: Anonymous\n';
    expect(reasons(reportOf(inMicrosoft({ report: HONEST, more }), IN_MICROSOFT))).toMatchObject({
      'X-MS-Exchange-Organization-SCL': 'kept',
      'X-MS-Exchange-Organization-AuthAs': 'kept',
    });
  });

  test('without a border nothing counts', () => {
    const whole = reportOf(inMicrosoft({ report: FORGED }), { ...IN_MICROSOFT, platform: null });
    expect(whole.border.status).toBe('unknown');
    expect(reasons(whole)).toEqual({ 'X-Forefront-Antispam-Report': 'no-border' });
  });

  test('other fields of a platform’s mailbox count by their place alone', () => {
    const more = 'X-Spam-Status: No, score=-3 tests=POSTERN_MASTERBASE\n';
    expect(reasons(reportOf(inMicrosoft({ report: HONEST, more }), IN_MICROSOFT))).toMatchObject({
      'X-Spam-Status': 'below-border',
    });
  });

  test('thousands that came with the message do not crowd out our own', () => {
    const flood = `X-Spam-Status: No, ${'A=1 '.repeat(400)}\n`.repeat(20);
    const above = 'X-Spam-Flag: YES\n';
    expect(reportOf(behindPostfix({ above, below: flood }), BEHIND_POSTFIX).filters.outcome?.id).toBe('spam');
    expect(reportOf(inMicrosoft({ report: HONEST, more: flood }), IN_MICROSOFT).filters.outcome?.id).toBe('m365-clean');
  });
});

describe('findings', () => {
  const said = (tokens: string, ip = '108.175.97.10') => `CIP:${ip};${tokens};DIR:INB;`;

  test.each([
    ['SCL:-1;IPV:CAL;SFV:SKI', 'exemption-acted', 'good'],
    ['SCL:-1;IPV:NLI;SFV:SFE', 'other-list-acted', 'warn'],
    ['SCL:5;IPV:NLI;SFV:SPM;CAT:SPM', 'still-filtered', 'warn'],
  ])('%s: %s', (tokens, id, tone) => {
    const whole = reportOf(inMicrosoft({ report: said(tokens) }), IN_MICROSOFT);
    expect(whole.verdict.findings.find((finding) => finding.id === id)).toMatchObject({ tone });
    expect(whole.verdict.level).toBe('genuine');
  });

  test('filtered and clean says nothing about a gate', () => {
    const found = findings(reportOf(inMicrosoft({ report: said('SCL:1;IPV:NLI;SFV:NSPM') }), IN_MICROSOFT));
    for (const id of ['exemption-acted', 'other-list-acted', 'still-filtered', 'exemption-too-wide'])
      expect(found).not.toContain(id);
  });

  test('an exemption that lets in what failed, or another address, is too wide', () => {
    const failed = `Authentication-Results: spf=pass (sender IP is 108.175.97.10) smtp.mailfrom=x.example;
 dkim=none (message not signed) header.d=none;dmarc=fail action=oreject header.from=banco.example;compauth=fail reason=000\n`;
    const first = reportOf(inMicrosoft({ report: said('SCL:-1;IPV:CAL;SFV:SKI'), auth: failed }), IN_MICROSOFT);
    expect(first.verdict.level).toBe('contradicted');
    expect(first.verdict.findings.find(({ id }) => id === 'exemption-too-wide')).toMatchObject({
      tone: 'bad',
      params: { dmarc: 'fail', sender: '' },
    });
    const ip = '203.0.113.9';
    const second = reportOf(inMicrosoft({ report: said('SCL:-1;IPV:CAL;SFV:SKI', ip), ip }), {
      ...IN_MICROSOFT,
      sender: 'masterbase',
    });
    expect(second.verdict.findings.find(({ id }) => id === 'exemption-too-wide')).toMatchObject({
      params: { dmarc: '', sender: 'MasterBase', ip },
    });
  });

  test('they move no verdict', () => {
    for (const tokens of ['SCL:-1;IPV:CAL;SFV:SKI', 'SCL:9;SFV:SPM;CAT:PHSH', 'SCL:1;SFV:NSPM'])
      expect(reportOf(inMicrosoft({ report: said(tokens) }), IN_MICROSOFT).verdict.level).toBe('genuine');
  });
});

describe('witnesses of the address', () => {
  test('the platform judged another address than the border line names', () => {
    const auth = 'Authentication-Results: spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=banco.example\n';
    const whole = reportOf(inMicrosoft({ report: 'CIP:198.51.100.7;SFV:NSPM;', auth }), IN_MICROSOFT);
    expect(whole.verdict.findings.find(({ id }) => id === 'witness-disagrees')?.params).toEqual({
      witness: 'spf (sender IP is)',
      ip: '198.51.100.7',
      border: '108.175.97.10',
    });
    const cip = reportOf(inMicrosoft({ report: 'CIP:198.51.100.7;SFV:NSPM;', auth: '' }), IN_MICROSOFT);
    expect(cip.verdict.findings.find(({ id }) => id === 'witness-disagrees')?.params['witness']).toBe(
      'X-Forefront-Antispam-Report CIP',
    );
  });

  test.each([
    ['Received-SPF: pass client-ip=198.51.100.7; envelope-from=x@banco.example\n', 'Received-SPF client-ip'],
    ['X-Barracuda-Connect: mta.example[198.51.100.7]\n', 'X-Barracuda-Connect'],
    ['X-FEAS-Client-IP: 198.51.100.7\n', 'X-FEAS-Client-IP'],
    ['X-IronPort-RemoteIP: 198.51.100.7\n', 'X-IronPort-RemoteIP'],
  ])('%s disagrees', (above, witness) => {
    const { verdict } = reportOf(behindPostfix({ above }), BEHIND_POSTFIX);
    expect(verdict.findings.find(({ id }) => id === 'witness-disagrees')?.params).toMatchObject({ witness });
    const agrees = reportOf(behindPostfix({ above: above.replace('198.51.100.7', '108.175.97.10') }), BEHIND_POSTFIX);
    expect(findings(agrees)).not.toContain('witness-disagrees');
  });

  test('a claimed address is no witness', () => {
    const below = 'X-Barracuda-Connect: mta.example[198.51.100.7]\nReceived-SPF: pass client-ip=198.51.100.7\n';
    expect(findings(reportOf(behindPostfix({ below }), BEHIND_POSTFIX))).not.toContain('witness-disagrees');
  });

  test('Microsoft 365 saw only our gateway', () => {
    const whole = reportOf(behindGateway('192.0.2.25'), BEHIND_GATEWAY);
    expect(whole.border.ip).toBe('108.175.97.10');
    expect(findings(whole)).toContain('saw-only-gateway');
    expect(findings(whole)).not.toContain('witness-disagrees');
  });

  test('Microsoft 365 looked behind it', () => {
    const whole = reportOf(behindGateway('108.175.97.10'), BEHIND_GATEWAY);
    expect(whole.verdict.findings.find(({ id }) => id === 'looked-behind-gateway')?.params).toEqual({
      ip: '108.175.97.10',
      server: '192.0.2.25',
    });
    expect(findings(whole)).not.toContain('saw-only-gateway');
  });

  test('mail from inside has no address to compare', () => {
    const whole = reportOf(
      inMicrosoft({ report: 'CIP:255.255.255.255;SFV:SKI;SCL:-1;DIR:INT;', auth: '' }),
      IN_MICROSOFT,
    );
    expect(findings(whole)).not.toContain('witness-disagrees');
  });
});

test('a recorded message: Postgrey put it off, above our border', () => {
  const bytes = readFileSync(new URL('../../../mails/delivered/b-450-greylist.eml', import.meta.url));
  const settings = { ...BEHIND_POSTFIX, ownHosts: ['.empresa.example'] };
  const { filters, verdict } = inspect(readSource({ bytes }), settings, { now: new Date('2026-11-24T12:00:00Z') });
  expect(filters.outcome).toMatchObject({ id: 'greylisted', kind: 'filtered' });
  expect(verdict.findings.map(({ id }) => id)).toContain('still-filtered');
});

test('every entry stands where it says', () => {
  const text = inMicrosoft({ report: HONEST, more: `X-Spam-Status: No, score=1 tests=A_B,C_D\n${FROM}` });
  for (const { at, text: piece, field } of reportOf(text, IN_MICROSOFT).filters.entries) {
    expect(text.slice(at.start, at.end)).toBe(piece);
    expect(field).toBeGreaterThan(0);
  }
});
