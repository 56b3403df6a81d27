import type { Answers } from './answers.ts';

export const clouds: Answers = {
  'aws-sg': { group: 'sg-0123456789abcdef0' },
  'aws-nacl': { acl: 'acl-0123456789abcdef0' },
  'aws-prefix-list': { group: 'sg-0123456789abcdef0' },
  'azure-nsg': { 'resource-group': 'RG', nsg: 'NSG', mx: '10.0.0.25,2001:db8:ffff::25' },
  gcp: { tag: 'mx' },
  oci: { nsg: 'ocid1.networksecuritygroup.oc1.eu-frankfurt-1.aaaaaaaamx' },
  'm365-connector': { domains: 'masterbase.com' },
};
