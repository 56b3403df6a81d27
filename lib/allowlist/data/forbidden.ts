import type { Language } from '../target.ts';

/** A text that no snippet may hold. */
export interface Forbidden {
  readonly id: string;
  readonly pattern: RegExp;
  readonly why: Harm;
  /** Only in these languages: a rule about the shape of a line. Without it the words are forbidden everywhere. */
  readonly languages?: readonly Language[];
}

/**
 * relay: the sender may relay or counts as ours · everybody: no limit of source · border: the product believes lines
 * that anybody can write · content: scanning or authentication falls away · destroys: overwrites what stands there ·
 * destination: opens hosts behind · port: opens more than SMTP · off: switches a protection off · domain: allows by name.
 */
export type Harm =
  | 'relay'
  | 'everybody'
  | 'border'
  | 'content'
  | 'destroys'
  | 'destination'
  | 'port'
  | 'off'
  | 'domain';

export const FORBIDDEN: { readonly source: string; readonly asOf: string; readonly rows: readonly Forbidden[] } = {
  source: 'the vendors’ documents, and open relays and open ports measured with these words on the real servers',
  asOf: '2026-11-24',
  rows: [
    { id: 'postfix-mynetworks', pattern: /(?:^|[^$\w])mynetworks\s*=/m, why: 'relay' },
    { id: 'postfix-map-ok', pattern: /^[0-9a-f.:]+\/\d+\s+(?:OK|permit)\s*$/im, why: 'relay' },
    { id: 'zimbra-mynetworks', pattern: /zimbraMtaMyNetworks/i, why: 'relay' },
    { id: 'sendmail-relay', pattern: /(?:^|\s)RELAY(?:\s|$)/m, why: 'relay' },
    { id: 'relayclient', pattern: /RELAYCLIENT/, why: 'relay' },
    { id: 'esa-relaylist', pattern: /RELAYLIST/, why: 'relay' },
    { id: 'exim-relay', pattern: /relay_(?:from_)?hosts/i, why: 'relay' },
    { id: 'fortimail-relay', pattern: /action (?:safe-)?relay|safe-relay/i, why: 'relay' },
    { id: 'cpanel-relay', pattern: /alwaysrelay|skipsmtpcheckhosts|trustedmailhosts|Trusted SMTP IP/i, why: 'relay' },
    { id: 'plesk-relay', pattern: /add-to-white-list/i, why: 'relay' },
    {
      id: 'exchange-trust',
      pattern:
        /ExternalAuthoritative|ms-Exch-SMTP-Accept-Any-Recipient|CloudServicesMailEnabled|TreatMessagesAsInternal/i,
      why: 'relay',
    },
    { id: 'exchange-antispam', pattern: /ms-Exch-Bypass-Anti-Spam/i, why: 'content' },
    { id: 'ip-allow-list-replaced', pattern: /-IPAllowList\s+(?!@\{)/i, why: 'destroys' },
    { id: 'spamassassin-networks', pattern: /(?:^|\s)(?:trusted|internal|msa)_networks(?:\s|$)/m, why: 'border' },
    { id: 'trusted-forwarder', pattern: /Trusted Forwarder|Inbound Gateway|Trusted Relay/i, why: 'border' },
    { id: 'everybody-ipv4', pattern: /(?:^|[^0-9.])0+\.0+\.0+\.0+\/0*[0-7](?!\d)/m, why: 'everybody' },
    { id: 'everybody-ipv6', pattern: /(?:^|[^0-9a-f:])::\/0*\d(?!\d)/im, why: 'everybody' },
    { id: 'csf-all-ports', pattern: /(?:^|\s)csf -a\s/m, why: 'port' },
    { id: 'port-53', pattern: /(?:dport|eq|port)\s+(?:53|domain)(?!\S)/i, why: 'port' },
    { id: 'exim-local-deny', pattern: /host_local_deny_exceptions/i, why: 'content' },
    { id: 'fail2ban-default', pattern: /^\[DEFAULT\][^[]*\bignoreip\b/im, why: 'everybody' },
    { id: 'welcomelist', pattern: /(?:^|[^_])(?:welcomelist|whitelist)_(?:auth|from_rcvd)/im, why: 'content' },
    { id: 'virus-checks', pattern: /bypass_virus_checks|acceptAllMail|noProcessingIPs|proxy-bypass/i, why: 'content' },
    { id: 'override-block', pattern: /OverrideBlockRules/i, why: 'content' },
    { id: 'domain-list', pattern: /AllowedSenderDomains|--from\s+['"]?@\./i, why: 'domain' },
    { id: 'policy-drop', pattern: /policy drop|(?:^|\s)-P (?:INPUT|FORWARD|OUTPUT)/m, why: 'destroys' },
    { id: 'flush-all', pattern: /flush ruleset|iptables (?:-w )?-F(?:\s|$)/m, why: 'destroys' },
    { id: 'asa-clear', pattern: /clear configure|no ip access-list extended/i, why: 'destroys' },
    { id: 'replace-policy', pattern: /(?:^|\s)replace:/m, why: 'destroys' },
    {
      id: 'switched-off',
      pattern: /(?:systemctl|service) (?:stop|disable)|ufw disable|setenforce 0|RealtimeMonitoring/i,
      why: 'off',
    },
    // The shape of a line: an accept names source, port and, where it forwards, destination.
    { id: 'nft-source', pattern: /^(?!#)(?!.*\bsaddr\b).*\baccept\b/m, why: 'everybody', languages: ['nft'] },
    { id: 'nft-port', pattern: /^(?!#)(?!.*\bdport 25\b).*\baccept\b/m, why: 'port', languages: ['nft'] },
    { id: 'nft-append', pattern: /^add rule \S+ \S+ (?!postern_)/m, why: 'destroys', languages: ['nft'] },
    {
      id: 'nft-forward',
      pattern: /^add rule (?!.*\bdaddr\b).*\baccept\b[\s\S]*^insert rule \S+ \S+ forward\b/m,
      why: 'destination',
      languages: ['nft'],
    },
    {
      id: 'iptables-source',
      pattern: /^(?!#)(?!.* -s \S).*(?:iptables|ip6tables).* -j ACCEPT/m,
      why: 'everybody',
      languages: ['sh'],
    },
    {
      id: 'iptables-port',
      pattern: /^(?!#)(?!.* --dport 25\b).*(?:iptables|ip6tables).* -j ACCEPT/m,
      why: 'port',
      languages: ['sh'],
    },
    {
      id: 'iptables-forward',
      pattern: /^(?!#)(?!.* -d \S).*(?:iptables|ip6tables).* FORWARD .*-j ACCEPT/m,
      why: 'destination',
      languages: ['sh'],
    },
    {
      id: 'asa-permit',
      pattern: /^access-list (?!\S+ line 1 extended permit tcp object-group \S+ host \S+ eq smtp$)/m,
      why: 'destination',
      languages: ['asa'],
    },
    {
      id: 'fortios-numbered',
      pattern: /^config firewall policy\n(?:(?!end$).*\n)*? *edit [1-9]/m,
      why: 'destroys',
      languages: ['fortios'],
    },
    {
      id: 'fortios-all',
      pattern: /set (?:srcaddr|dstaddr|service)6? "?(?:all|ALL)"?\s*$/m,
      why: 'everybody',
      languages: ['fortios'],
    },
    {
      id: 'rule-without-addresses',
      pattern: /^(?![\s\S]*SenderIpRanges)[\s\S]*New-TransportRule/,
      why: 'domain',
      languages: ['powershell'],
    },
  ],
};
