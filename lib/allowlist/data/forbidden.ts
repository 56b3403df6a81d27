import type { Language } from '../language.ts';

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
    { id: 'postfix-map-ok', pattern: /^[0-9a-f.:]+\/\d+[ \t]+OK[ \t]*$/im, why: 'relay' },
    // postscreen's own table says permit, and is named by it.
    {
      id: 'postfix-map-permit',
      pattern:
        /^(?![\s\S]*(?:postscreen_(?:access_list|whitelist)|PostscreenAccessList))(?:[\s\S]*\n)?[0-9a-f.:]+\/\d+[ \t]+permit[ \t]*(?:\n|$)/i,
      why: 'relay',
    },
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
      pattern: /^(?!#)(?!.* (?:-s \S|--match-set postern_)).*(?:iptables|ip6tables).* -j ACCEPT/m,
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
      id: 'ufw-allow',
      pattern: /^ *ufw (?:insert \d+ |prepend )?(?:route )?allow (?!proto tcp from \S+ port 1:65535 to any port 25 )/m,
      why: 'everybody',
      languages: ['sh'],
    },
    {
      id: 'firewalld-rule',
      pattern: /--add-rich-rule='(?!rule priority="-\d+" family="ipv[46]" source ipset="postern_\w+" port port="25" )/,
      why: 'everybody',
      languages: ['sh'],
    },
    {
      id: 'firewalld-open',
      pattern: /--add-(?:port|service|protocol|source|interface)[= ]|--set-(?:default-zone|target)[= ]/,
      why: 'everybody',
      languages: ['sh'],
    },
    {
      id: 'csf-line',
      pattern: /^(?!tcp\|in\|d=25\|s=[0-9a-f.:/]+ #)\S*\|[ds]=/m,
      why: 'port',
      languages: ['sh'],
    },
    {
      id: 'shorewall-line',
      pattern: /^ACCEPT (?!\w+:[[0-9]\S+ (?:\$FW|\w+:\S+) tcp 25$)/m,
      why: 'everybody',
      languages: ['lines'],
    },
    {
      id: 'ferm-rule',
      pattern: /^(?!#)(?!.*\{ proto tcp dport 25 saddr \$postern_\w+ ).*\bACCEPT\b/m,
      why: 'everybody',
      languages: ['ferm'],
    },
    {
      id: 'ferm-forward',
      pattern: /^(?!#)(?!.* daddr \().* chain FORWARD .*\bACCEPT\b/m,
      why: 'destination',
      languages: ['ferm'],
    },
    { id: 'ferm-command', pattern: /`/, why: 'destroys', languages: ['ferm'] },
    {
      id: 'haproxy-accept',
      pattern: /^(?! *#).*\baccept(?! if postern_\w+$)/m,
      why: 'everybody',
      languages: ['haproxy'],
    },
    {
      id: 'pf-pass',
      pattern: /^pass (?!in quick (?:on egress )?proto tcp from <postern_\w+> to \{ [0-9a-f., :]+ \} port smtp )/m,
      why: 'destination',
      languages: ['pf'],
    },
    {
      id: 'vyos-accept',
      pattern:
        /^set (firewall ipv[46] \w+ filter rule \d+) action accept\n(?!set \1 protocol tcp\n(?:set \1 destination group address-group postern_\w+\n)?set \1 destination port 25\nset \1 source group network-group postern_)/m,
      why: 'everybody',
      languages: ['vyos'],
    },
    {
      id: 'vyos-forward',
      pattern:
        /^set (firewall ipv[46] forward filter rule \d+) action accept\nset \1 protocol tcp\n(?!set \1 destination group)/m,
      why: 'destination',
      languages: ['vyos'],
    },
    {
      id: 'routeros-accept',
      pattern: /^(?=.*action=accept)(?!.* dst-port=25 connection-state=new src-address-list=postern_)/m,
      why: 'everybody',
      languages: ['routeros'],
    },
    {
      id: 'routeros-forward',
      pattern: /^(?=.*chain=forward action=accept)(?!.* dst-address=)/m,
      why: 'destination',
      languages: ['routeros'],
    },
    {
      id: 'windows-rule',
      pattern: /New-NetFirewallRule(?!.* -LocalPort 25 .*-RemoteAddress @\('[0-9])/,
      why: 'everybody',
      languages: ['powershell'],
    },
    {
      id: 'asa-permit',
      pattern: /^access-list (?!\S+ line 1 extended permit tcp object-group \S+ host \S+ eq smtp$)/m,
      why: 'destination',
      languages: ['asa'],
    },
    {
      id: 'ios-permit',
      pattern:
        /^ *(?:no |sequence )?(?:\d+ )?permit (?!tcp (?:[\d.]+ [\d.]+|[0-9a-f:]+\/\d+) host [0-9a-f.:]+ eq smtp$)/m,
      why: 'destination',
      languages: ['ios'],
    },
    {
      id: 'junos-any',
      pattern: /(?:source|destination)-address any|match application any|^set security policies default/m,
      why: 'everybody',
      languages: ['junos'],
    },
    {
      id: 'junos-term',
      pattern: /^(?![\s\S]* from destination-address )[\s\S]* then accept(?:\n|$)/,
      why: 'destination',
      languages: ['junos'],
    },
    {
      id: 'panos-any',
      pattern: /^set rulebase security rules \S+ (?:source|destination|application|service) \[? ?any\b/m,
      why: 'everybody',
      languages: ['panos'],
    },
    {
      id: 'checkpoint-any',
      pattern: /mgmt_cli add access-rule (?!.* source (?!'Any').* destination(?:\.1)? (?!'Any').* service 'smtp')/i,
      why: 'everybody',
      languages: ['sh'],
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
    {
      id: 'aws-ingress',
      pattern:
        /authorize-security-group-ingress(?!.* ['"]IpProtocol=tcp,FromPort=25,ToPort=25,(?:IpRanges=\[\{CidrIp=\d|Ipv6Ranges=\[\{CidrIpv6=[0-9a-f]|PrefixListIds=\[))/,
      why: 'everybody',
      languages: ['sh'],
    },
    {
      id: 'aws-entry',
      pattern: /create-network-acl-entry(?!.* --port-range From=25,To=25 --(?:ipv6-)?cidr-block [0-9a-f])/,
      why: 'everybody',
      languages: ['sh'],
    },
    {
      id: 'azure-rule',
      pattern:
        /nsg rule create(?!(?:.*\\\n)* {2}--destination-port-ranges 25 --destination-address-prefixes [0-9a-f][0-9a-f.: ]* --source-address-prefixes \\\n {2}[0-9a-f])/,
      why: 'destination',
      languages: ['sh'],
    },
    {
      id: 'gcp-rule',
      pattern:
        /firewall-rules create(?!.*\\\n.* --rules=tcp:25 \\\n {2}--target-tags=[a-z].*\\\n.*\\\n {2}--source-ranges=[0-9a-f])/,
      why: 'destination',
      languages: ['sh'],
    },
    {
      id: 'oci-rule',
      pattern:
        /"INGRESS"(?!,"protocol":"6","source":"[0-9a-f.:]+\/\d+",.*"destinationPortRange":\{"min":25,"max":25\})/,
      why: 'everybody',
      languages: ['sh'],
    },
    { id: 'terraform-template', pattern: /[$%]\{/, why: 'destroys', languages: ['hcl'] },
    { id: 'connector-type', pattern: /ConnectorType(?: =)? '?OnPremises/i, why: 'relay', languages: ['powershell'] },
    {
      id: 'connector-restricts',
      pattern: /(?:RestrictDomainsTo\w+|RequireTls)(?:\s=\s|\s|:)\$true/i,
      why: 'destroys',
      languages: ['powershell'],
    },
  ],
};
