import { expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

// Modelled on what Gmail delivers: results below its own border line, the seal above it.
const SETTINGS: Settings = { ownHosts: [], ownNetworks: [], authservIds: [], platform: 'google', sender: null };

const RESULTS = (dmarc: string) => `mx.google.com;
       dkim=pass header.i=@banco.example header.s=mb1 header.b=LCAIcC8K;
       spf=pass (google.com: domain of b20@bounce.banco.example designates 108.175.97.10 as permitted sender) smtp.mailfrom=b20@bounce.banco.example;
       dmarc=${dmarc} (p=REJECT sp=REJECT dis=NONE) header.from=banco.example
`;
const INSIDE = `Received: by 2002:a05:6f02:1b4:b0:9f:3a71:51ba with SMTP id 52csp1234567rcv;
        Sat, 21 Nov 2026 12:25:04 -0800 (PST)
`;
const SEAL = (dmarc: string) => `ARC-Authentication-Results: i=1; ${RESULTS(dmarc)}`;
const BORDER = `Received: from mta10.mbsend.example (mta10.mbsend.example. [108.175.97.10])
        by mx.google.com with ESMTPS id d9443c01a7336-2964s123456plg.12.2026.11.21.12.25.03
        for <ana@empresa.example>
        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);
        Sat, 21 Nov 2026 12:25:03 -0800 (PST)
`;
const BELOW = (dmarc: string) => `Authentication-Results: ${RESULTS(dmarc)}`;
const REST = 'From: Banco <avisos@banco.example>\nSubject: x\n\n';

const report = (mail: string, rest: Partial<Settings> = {}) =>
  inspect(readSource({ text: mail }), { ...SETTINGS, ...rest }, { now: new Date(0) });
const believed = (mail: string) =>
  report(mail).results.map((result) => `${result.method}=${result.result} ${result.believed}`);

test('the seal above the border is believed, and the results below it that say the same', () => {
  const { verdict, results } = report(INSIDE + SEAL('pass') + BORDER + BELOW('pass') + REST);
  expect(verdict.level).toBe('genuine');
  expect(verdict.findings.map(({ id }) => id)).toEqual(['in-range', 'dmarc-pass', 'dkim-aligned', 'spf']);
  expect(results.every((result) => result.believed)).toBe(true);
});

test('results below the border that the seal does not say came with the message', () => {
  const mail = INSIDE + SEAL('fail') + BORDER + BELOW('pass') + REST;
  expect(report(mail).verdict.level).toBe('contradicted');
  expect(believed(mail).filter((said) => said.startsWith('dmarc'))).toEqual(['dmarc=fail true', 'dmarc=pass false']);
  expect(report(mail).verdict.findings.map(({ id }) => id)).toContain('forged-results');
});

test.each([
  ['no seal', INSIDE + BORDER + BELOW('pass') + REST],
  ['a seal below the border', INSIDE + BORDER + SEAL('pass') + BELOW('pass') + REST],
  [
    'a seal of somebody else',
    INSIDE + SEAL('pass').replace('mx.google.com', 'mx.evil.example') + BORDER + BELOW('pass') + REST,
  ],
])('%s: nothing is believed', (_name, mail) => {
  expect(believed(mail).some((said) => said.endsWith('true'))).toBe(false);
  expect(report(mail).verdict.level).toBe('ip-only');
});

test('at a border that is not the platform’s a seal is a claim', () => {
  const mail = SEAL('pass') + BORDER.replace('mx.google.com', 'mx1.empresa.example') + REST;
  expect(report(mail, { ownHosts: ['mx1.empresa.example'] }).results.some((result) => result.believed)).toBe(false);
});
