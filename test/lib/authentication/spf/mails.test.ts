import { describe, expect, test } from 'vitest';
import { checkSpf } from '../../../../lib/authentication/spf/check.ts';
import { parseIp } from '../../../../lib/base/ip.ts';
import { zoneResolver } from '../../../../lib/dns/zone.ts';
import { mailTruths, mailZone } from '../mails.ts';

const judged = mailTruths().filter(([, { believed }]) => believed.spf !== null);

describe('messages that went over SMTP: what the border found out', () => {
  test('there are some', () => {
    expect(judged.length).toBeGreaterThanOrEqual(15);
  });

  test.each(judged)('%s', async (_, { crossing, mailFrom, believed }) => {
    const resolver = zoneResolver(mailZone());
    const check = await checkSpf({ ip: parseIp(crossing.ip)!, mailFrom, helo: crossing.helo, resolver });
    expect(check, JSON.stringify(check)).toMatchObject({ result: believed.spf });
  });
});
