import { describe, expect, test } from 'vitest';
import { FORBIDDEN } from '../../../lib/allowlist/data/forbidden.ts';
import { forbiddenIn, lint } from '../../../lib/allowlist/lint.ts';
import { snippetOf } from '../../../lib/allowlist/snippet.ts';
import type { Language } from '../../../lib/allowlist/language.ts';
import type { Target } from '../../../lib/allowlist/target.ts';
import { nftables } from '../../../lib/allowlist/targets/nftables.ts';
import { requestFor } from './requests.ts';

/** One text for every rule: what a vendor's guide, a forum or a slip of ours could bring. */
const CAUGHT: Readonly<Record<string, string | readonly [Language, string]>> = {
  'postfix-mynetworks': "postconf -e 'mynetworks = 127.0.0.0/8, 108.175.97.0/24'",
  'postfix-map-ok': '108.175.97.0/24 OK',
  'postfix-map-permit': '# a map for smtpd\n108.175.97.0/24   permit\n108.175.99.0/24 dunno',
  'zimbra-mynetworks': 'zmprov ms mx zimbraMtaMyNetworks 108.175.97.0/24',
  'sendmail-relay': 'Connect:108.175.97 RELAY',
  relayclient: '108.175.97.:allow,RELAYCLIENT=""',
  'esa-relaylist': 'listenerconfig edit hostaccess RELAYLIST',
  'exim-relay': 'hostlist relay_from_hosts = 108.175.97.0/24',
  'fortimail-relay': 'set action safe-relay',
  'cpanel-relay': '/etc/skipsmtpcheckhosts',
  'plesk-relay': 'plesk bin mailserver --add-to-white-list 108.175.97.0/24',
  'exchange-trust': 'Set-ReceiveConnector -AuthMechanism ExternalAuthoritative',
  'exchange-antispam': 'Add-ADPermission -ExtendedRights ms-Exch-Bypass-Anti-Spam',
  'ip-allow-list-replaced': "Set-HostedConnectionFilterPolicy Default -IPAllowList '108.175.97.0/24'",
  'spamassassin-networks': 'trusted_networks 108.175.97.0/24',
  'trusted-forwarder': 'Add the ranges as Trusted Forwarder',
  'everybody-ipv4': '0.0.0.0/0',
  'everybody-ipv6': '::/0',
  'csf-all-ports': 'csf -a 108.175.97.0/24',
  'port-53': 'udp dport 53 accept',
  'exim-local-deny': '/etc/exim4/host_local_deny_exceptions',
  'fail2ban-default': '[DEFAULT]\nignoreip = 127.0.0.1/8 108.175.97.0/24',
  welcomelist: 'whitelist_from_rcvd *@masterbase.com masterbase.com',
  'virus-checks': '@bypass_virus_checks_maps = (1);',
  'override-block': 'OverrideBlockRules',
  'domain-list': 'Set-HostedContentFilterPolicy -AllowedSenderDomains masterbase.com',
  'policy-drop': 'iptables -P INPUT DROP',
  'flush-all': 'flush ruleset',
  'asa-clear': 'clear configure access-list outside_access_in',
  'replace-policy': 'policy-options { replace: prefix-list x; }',
  'switched-off': 'systemctl stop firewalld',
  'nft-source': ['nft', 'insert rule inet filter input tcp dport 25 accept'],
  'nft-port': ['nft', 'insert rule inet filter input ip saddr 108.175.97.0/24 accept'],
  'nft-append': ['nft', 'add rule inet filter input ip saddr 108.175.97.0/24 tcp dport 25 counter'],
  'nft-forward': [
    'nft',
    'add rule inet filter postern_x tcp dport 25 ip saddr @postern_x4 accept\ninsert rule inet filter forward tcp dport 25 jump postern_x',
  ],
  'iptables-source': ['sh', 'iptables -I INPUT 1 -p tcp --dport 25 -j ACCEPT'],
  'iptables-port': ['sh', 'iptables -I INPUT 1 -s 108.175.97.0/24 -j ACCEPT'],
  'iptables-forward': ['sh', 'iptables -I FORWARD 1 -p tcp --dport 25 -s 108.175.97.0/24 -j ACCEPT'],
  'ufw-allow': ['sh', "ufw prepend allow proto tcp to any port 25 comment 'postern:x ticket'"],
  'firewalld-rule': [
    'sh',
    'firewall-cmd --add-rich-rule=\'rule priority="-100" port port="25" protocol="tcp" accept\'',
  ],
  'firewalld-open': ['sh', 'firewall-cmd --permanent --zone=public --add-service=smtp'],
  'csf-line': ['sh', 'tcp|in|d=22|s=108.175.97.0/24 # postern:x ticket'],
  'shorewall-line': ['lines', 'ACCEPT net $FW tcp 25'],
  'ferm-rule': ['ferm', 'domain ip table filter chain INPUT { proto tcp dport 25 ACCEPT; }'],
  'ferm-forward': [
    'ferm',
    'domain ip table filter chain FORWARD { proto tcp dport 25 saddr $postern_x4 mod comment comment "x" ACCEPT; }',
  ],
  'ferm-command': ['ferm', '@def $postern_x4 = `cat /etc/ranges`;'],
  'haproxy-accept': ['haproxy', '    tcp-request connection accept'],
  'pf-pass': ['pf', 'pass in quick proto tcp from <postern_x> to any port smtp label "postern:x ticket"'],
  'vyos-accept': [
    'vyos',
    'set firewall ipv4 input filter rule 5 action accept\nset firewall ipv4 input filter rule 5 protocol tcp\nset firewall ipv4 input filter rule 5 destination port 25',
  ],
  'vyos-forward': [
    'vyos',
    'set firewall ipv6 forward filter rule 5 action accept\nset firewall ipv6 forward filter rule 5 protocol tcp\nset firewall ipv6 forward filter rule 5 destination port 25\nset firewall ipv6 forward filter rule 5 source group network-group postern_x6',
  ],
  'routeros-accept': ['routeros', '/ip firewall filter add chain=input action=accept protocol=tcp dst-port=25'],
  'routeros-forward': [
    'routeros',
    '/ip firewall filter add chain=forward action=accept protocol=tcp dst-port=25 connection-state=new src-address-list=postern_x place-before=0',
  ],
  'windows-rule': [
    'powershell',
    "New-NetFirewallRule -Name 'postern_x' -Direction Inbound -Action Allow -LocalPort 25",
  ],
  'asa-permit': ['asa', 'access-list outside_access_in line 1 extended permit tcp object-group x any eq smtp'],
  'ios-permit': ['ios', ' 1 permit tcp 108.175.97.0 0.0.0.255 any eq smtp'],
  'junos-any': ['junos', 'set security policies from-zone a to-zone b policy x match destination-address any'],
  'junos-term': ['junos', 'set firewall family inet filter X term x then accept'],
  'panos-any': ['panos', 'set rulebase security rules x destination any'],
  'checkpoint-any': ['sh', "mgmt_cli add access-rule name 'x' source 'x' destination 'Any' service 'smtp'"],
  'fortios-numbered': ['fortios', 'config firewall policy\n edit 12\n  set action accept\n next\nend'],
  'fortios-all': ['fortios', '  set dstaddr "all"'],
  'aws-ingress': [
    'sh',
    "aws ec2 authorize-security-group-ingress --group-id 'sg-1' --ip-permissions 'IpProtocol=tcp,FromPort=0,ToPort=65535,IpRanges=[{CidrIp=108.175.97.0/24}]'",
  ],
  'aws-entry': [
    'sh',
    'aws ec2 create-network-acl-entry --protocol -1 --cidr-block 108.175.97.0/24 --rule-action allow',
  ],
  'azure-rule': [
    'sh',
    "az network nsg rule create --name 'x' \\\n  --destination-port-ranges 25 --source-address-prefixes \\\n  108.175.97.0/24",
  ],
  'gcp-rule': [
    'sh',
    "gcloud compute firewall-rules create x \\\n  --action=ALLOW --rules=tcp:25 \\\n  --description='x' \\\n  --source-ranges=108.175.97.0/24",
  ],
  'oci-rule': ['sh', '{"direction":"INGRESS","protocol":"all","source":"108.175.97.0/24"}'],
  'terraform-template': ['hcl', 'description = "${file("/etc/passwd")}"'],
  'connector-type': ['powershell', "  ConnectorType = 'OnPremises'"],
  'connector-restricts': ['powershell', "New-InboundConnector -Name 'x' -RestrictDomainsToIPAddresses $true"],
  'rule-without-addresses': ['powershell', "New-TransportRule -Name 'x' -SenderDomainIs 'masterbase.com' -SetSCL -1"],
};

describe('what must never be generated', () => {
  test('the data says whence and when, and every rule is tried', () => {
    expect(FORBIDDEN.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(FORBIDDEN.source).not.toBe('');
    expect(FORBIDDEN.rows.map(({ id }) => id).toSorted()).toStrictEqual(Object.keys(CAUGHT).toSorted());
  });

  test.each(FORBIDDEN.rows.map(({ id }) => [id]))('%s', (id) => {
    const caught = CAUGHT[id] ?? '';
    const [language, text] = typeof caught === 'string' ? (['sh', caught] as const) : caught;
    expect(lint(`${text}\n`, language)).toContain(id);
  });

  test.each([
    "postconf -e 'smtpd_client_event_limit_exceptions = $mynetworks, cidr:/etc/postfix/x.cidr'",
    'smtpd_client_restrictions = permit_mynetworks, reject_rbl_client zen.example',
    '108.175.97.0/24 permit_auth_destination',
    '108.175.97.0/24  permit\npostconf -e "postscreen_access_list = cidr:/etc/postfix/x-postscreen.cidr"',
    '10.0.0.0/8',
    '100.0.0.0/7',
    '2001:db8::/9',
    'def_welcomelist_auth *@example.org',
  ])('%s is fine', (text) => {
    expect(lint(`${text}\n`, 'sh')).toStrictEqual([]);
  });

  test.each(['tab\there\n', 'no newline', 'CR\r\n', 'smart ’quote’\n', ''])('%j is not plain text', (text) => {
    expect(lint(text, 'sh')).toStrictEqual(['not-plain']);
  });

  test('a word is found in a label wherever the label is put', () => {
    for (const label of ['RELAY', 'RELAY Corp', 'csf -a', 'see 0.0.0.0/0', 'policy drop'])
      expect(forbiddenIn(label)).toBe(true);
    for (const label of ['CHG-1042', 'relay the news', 'MasterBase']) expect(forbiddenIn(label)).toBe(false);
  });

  test('a target that makes one is stopped before anybody sees it', () => {
    const slip: Target = { ...nftables, apply: () => ({ text: 'flush ruleset\n', left: [] }) };
    expect(() => snippetOf(slip, requestFor(nftables), 'apply')).toThrow(
      'nftables apply holds what must never be generated: flush-all',
    );
  });
});
