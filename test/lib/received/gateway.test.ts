import { describe, expect, test } from 'vitest';
import { cidrBounds } from '../../../lib/base/cidr.ts';
import { isInternal, specialUse } from '../../../lib/base/special.ts';
import { parseIp } from '../../../lib/base/ip.ts';
import { GATEWAYS, gatewayOfClient } from '../../../lib/received/gateway.ts';
import { PROFILES } from '../../../lib/senders/profiles/index.ts';
import { readOne } from './fields.ts';

const DATE = 'Sat, 21 Nov 2026 18:37:58 +0000';

describe('the data', () => {
  const networks = GATEWAYS.flatMap((gateway) => gateway.networks);
  const bounds = networks.map(cidrBounds);

  test('names are suffixes or whole hosts, lower case, and no two gateways share one', () => {
    const hosts = GATEWAYS.flatMap((gateway) => gateway.hosts);
    expect(hosts.filter((host) => !/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))).toEqual([]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test('networks are public, not wide, and apart from each other', () => {
    const first = networks.map((network) => parseIp(network.split('/')[0]!)!);
    expect(first.filter((ip) => isInternal(ip) || specialUse(ip) !== null)).toEqual([]);
    expect(bounds.filter(({ prefix }) => prefix < 19)).toEqual([]);
    const overlapping = bounds.filter((one, at) =>
      bounds.some((other, place) => place !== at && one.first <= other.last && other.first <= one.last),
    );
    expect(overlapping).toEqual([]);
  });

  test('no gateway holds an address of a sender', () => {
    const listed = PROFILES.flatMap(({ ranges }) => ranges.map(({ cidr }) => cidrBounds(cidr)));
    const shared = bounds.filter((one) => listed.some((range) => one.first <= range.last && range.first <= one.last));
    expect(shared).toEqual([]);
  });
});

describe('whose a client is', () => {
  test.each([
    ['its network', `from a (b.test [205.139.110.120]) by mx.test (Postfix) with SMTP id 1`, 'mimecast', 'network'],
    [
      'its name, confirmed by Postfix',
      `from a (mx0a-001.pphosted.com [198.51.100.7]) by mx.test (Postfix) with SMTP id 1`,
      'proofpoint',
      'name',
    ],
    [
      'a name that OpenSMTPD never confirms',
      `from esa1.hc1-2.iphmx.com (esa1.hc1-2.iphmx.com [198.51.100.7]) by mx.test (OpenSMTPD) with ESMTP id 9d9d5426`,
      'cisco-ces',
      'helo',
    ],
    [
      'a greeting, all that Microsoft writes',
      `from mx0a-001.pphosted.com (198.51.100.7) by x.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server id 15.20.1.2`,
      'proofpoint',
      'helo',
    ],
  ])('%s', (_, line, id, proof) => {
    expect(gatewayOfClient(readOne(`${line}; ${DATE}`))).toEqual({ id, proof });
  });

  test('anybody else', () => {
    const line = `from mimecast.com.evil.test (evil-mimecast.com [203.0.113.66]) by mx.test (Postfix) with SMTP id 1`;
    expect(gatewayOfClient(readOne(`${line}; ${DATE}`))).toBeNull();
  });
});
