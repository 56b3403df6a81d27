import { describe, expect, test } from 'vitest';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

const GATE = '205.139.110.120';
const settings: Settings = {
  ownHosts: ['mx1.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const report = (text: string, rest: Partial<Settings> = {}) =>
  inspect(readSource({ text }), { ...settings, ...rest }, { now: new Date('2026-11-22T12:00:00Z') });

const took = (client: string, ip: string, by = 'mx1.empresa.example') =>
  `Received: from ${client} (${client} [${ip}])\n\tby ${by} (Postfix) with ESMTPS id 25DAF2F6BDA;\n\tSat, 21 Nov 2026 15:25:01 -0500\n`;
const OURS = took('us-smtp-inbound-1.mimecast.com', GATE);
const THEIRS = `Received: from mta10.mbsend.example (mta10.mbsend.example [108.175.97.10])
 by relay.mimecast.com with ESMTP with STARTTLS (version=TLSv1.3,
 cipher=TLS_AES_256_GCM_SHA384) id us-mta-123-AbCdEf-1; Sat, 21 Nov 2026 15:25:00 -0500
`;
const SAID = 'Authentication-Results: relay.mimecast.com; dmarc=pass header.from=banco.example\n';
const FROM = 'From: Banco <avisos@banco.example>\n\n';
const MAIL = OURS + SAID + THEIRS + FROM;

describe('a message of a sender on the list, through a gateway', () => {
  test('declared: judged by the address that the gateway saw, and by its own results', () => {
    const { border, verdict, hops } = report(MAIL, { gateways: ['mimecast'] });
    expect(border).toMatchObject({ status: 'found', ip: '108.175.97.10', gateway: null });
    expect(verdict.level).toBe('genuine');
    expect(hops.map(({ position }) => position)).toEqual(['own', 'border']);
  });

  test('not declared: nobody says that the sender did not hand it over', () => {
    const { border, verdict } = report(MAIL);
    expect(border).toMatchObject({ ip: GATE, gateway: { id: 'mimecast', proof: 'network' } });
    expect(verdict.level).toBe('cannot-tell');
    expect(verdict.findings.find(({ id }) => id === 'behind-gateway')).toMatchObject({
      tone: 'mute',
      params: { product: 'Mimecast', ip: GATE, proof: 'network', missing: '' },
    });
    expect(verdict.findings.map(({ id }) => id)).not.toContain('out-of-range');
  });

  test('not declared, signed: still not said that it did not come from the sender', () => {
    const signed = 'Authentication-Results: mx1.empresa.example; dmarc=pass header.from=banco.example\n';
    expect(report(signed + MAIL).verdict.level).toBe('cannot-tell');
  });

  test('not declared, and dmarc=fail: that stands, whoever was seen', () => {
    const failed = 'Authentication-Results: mx1.empresa.example; dmarc=fail header.from=banco.example\n';
    expect(report(failed + MAIL).verdict.level).toBe('contradicted');
  });

  test('its networks not known: recognised by the confirmed name, and what to enter is said', () => {
    const { verdict } = report(took('mx0a-001.pphosted.com', '198.51.100.7') + THEIRS + FROM);
    expect(verdict.level).toBe('cannot-tell');
    expect(verdict.findings.find(({ id }) => id === 'behind-gateway')?.params).toMatchObject({
      proof: 'name',
      missing: '198.51.100.7',
    });
  });
});

describe('an attacker who writes the names of a gateway', () => {
  const forged = SAID + THEIRS + FROM;

  test('declared or not, the border stays at the attacker, and nothing softens the verdict', () => {
    for (const gateways of [[], ['mimecast'] as const]) {
      const { border, verdict } = report(took('evil.attacker.example', '203.0.113.66') + forged, { gateways });
      expect(border).toMatchObject({ ip: '203.0.113.66', gateway: null });
      expect(verdict.level).toBe('not-this-sender');
    }
  });

  test('in HELO too: named as a hint, judged by the address', () => {
    const line = took('evil.attacker.example', '203.0.113.66').replace(
      'from evil.attacker.example',
      'from relay.mimecast.com',
    );
    const { border, verdict } = report(line + forged, { gateways: ['mimecast'] });
    expect(border).toMatchObject({ ip: '203.0.113.66', gateway: { id: 'mimecast', proof: 'helo' } });
    expect(verdict.level).toBe('not-this-sender');
  });

  test('another customer of the gateway: the address that the gateway took it from', () => {
    const relayed = OURS + took('evil.attacker.example', '203.0.113.66', 'relay.mimecast.com') + forged;
    const { border, verdict } = report(relayed, { gateways: ['mimecast'] });
    expect(border.ip).toBe('203.0.113.66');
    expect(verdict.level).toBe('not-this-sender');
  });
});

test('ordinary mail from a gateway stays ordinary', () => {
  expect(report(OURS + FROM).verdict.level).toBe('no-sender');
});
