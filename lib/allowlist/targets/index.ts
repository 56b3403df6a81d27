import type { Target } from '../target.ts';
import { ciscoAsa } from './cisco-asa.ts';
import { fortigate } from './fortigate.ts';
import { iptables } from './iptables.ts';
import { m365Rule } from './m365-rule.ts';
import { nftables } from './nftables.ts';
import { postfix } from './postfix.ts';

/** In the order in which mail meets them: packet filters, mail servers, mailboxes in a cloud. */
export const TARGETS: readonly Target[] = [nftables, iptables, fortigate, ciscoAsa, postfix, m365Rule];
