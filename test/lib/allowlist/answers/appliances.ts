import type { Answers } from './answers.ts';

const MX = '192.0.2.25,2001:db8:ffff::25';

export const appliances: Answers = {
  fortigate: {
    'mx-object': 'MX',
    'mx-object6': 'MX6',
    before: '7',
    profiles: 'av-profile=default,ips-sensor=mail,ssl-ssh-profile=certificate-inspection',
  },
  'cisco-asa': { mx: MX },
  'cisco-ios': { acl: 'OUTSIDE-IN', acl6: 'OUTSIDE6-IN', mx: MX },
  'junos-srx': { mx: MX, before: 'mail-in', services: 'utm-policy=mail,idp-policy=dmz' },
  'junos-filter': { filter: 'outside-in', before: 'LIMIT', filter6: 'outside6-in', before6: 'LIMIT6', mx: MX },
  panos: { mx: MX, profiles: 'group=strict' },
  checkpoint: { 'mx-object': 'MX', 'mx-object6': 'MX6' },
  pfsense: { mx: MX },
  opnsense: { mx: MX },
  unifi: { mx: MX },
  'sophos-firewall': { 'mx-object': 'MX', 'mx-object6': 'MX6' },
  sonicwall: { 'mx-object': 'MX', 'mx-object6': 'MX6' },
  watchguard: { mx: MX },
};
