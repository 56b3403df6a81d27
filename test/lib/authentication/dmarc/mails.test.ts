import { describe, expect, test } from 'vitest';
import { checkDmarc } from '../../../../lib/authentication/dmarc/check.ts';
import { checkSpf } from '../../../../lib/authentication/spf/check.ts';
import { parseIp } from '../../../../lib/base/ip.ts';
import { zoneResolver } from '../../../../lib/dns/zone.ts';
import { mailTruths, mailZone } from '../mails.ts';

const judged = mailTruths().filter(([, { believed }]) => believed.dmarc !== null);

describe('messages that went over SMTP: what the border found out', () => {
  test('there are some', () => {
    expect(judged.length).toBeGreaterThanOrEqual(15);
  });

  test.each(judged)('%s', async (_, { crossing, mailFrom, fromDomain, signatures, believed }) => {
    const resolver = zoneResolver(mailZone());
    const spf = await checkSpf({ ip: parseIp(crossing.ip)!, mailFrom, helo: crossing.helo, resolver });
    const dkim = signatures.filter(({ verifies }) => verifies).map(({ d }) => d);
    const check = await checkDmarc({ fromDomain, spf, dkim, resolver });
    expect(check, JSON.stringify(check)).toMatchObject({ result: believed.dmarc, params: { policy: 'reject' } });
  });
});
