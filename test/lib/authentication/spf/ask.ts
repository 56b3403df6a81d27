import { parseIp } from '../../../../lib/base/ip.ts';
import { checkSpf } from '../../../../lib/authentication/spf/check.ts';
import { linesResolver } from '../../dns/zones.ts';
import type { Lines } from '../../dns/zones.ts';

export interface Asked {
  readonly ip?: string;
  readonly mailFrom?: string;
  readonly helo?: string | null;
  readonly zone?: Lines;
}

/** The client 192.0.2.4 sends as user@d.example, whose record is `record`, and says HELO mail.d.example. */
export async function ask(record: string | null, { ip = '192.0.2.4', mailFrom, helo, zone = {} }: Asked = {}) {
  const own = record === null ? [] : [`TXT ${record}`];
  const resolver = linesResolver({ ...zone, 'd.example': [...own, ...(zone['d.example'] ?? [])] });
  const check = await checkSpf({
    ip: parseIp(ip)!,
    mailFrom: mailFrom ?? 'user@d.example',
    helo: helo === undefined ? 'mail.d.example' : helo,
    resolver,
  });
  return { ...check, asked: resolver.asked };
}
