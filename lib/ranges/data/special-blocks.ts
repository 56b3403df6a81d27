/**
 * Blocks that never send public mail: an allowlist that touches one is refused.
 * More exact blocks stand before wider ones, so that the first match is the best name.
 */
export const SPECIAL_BLOCKS = {
  source:
    'IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890), IPv4 multicast (RFC 5771), IPv6 global unicast is 2000::/3 (RFC 4291 §2.4)',
  asOf: '2026-11-24',
  rows: [
    { block: '0.0.0.0/8', name: 'This network', reference: 'RFC 791' },
    { block: '10.0.0.0/8', name: 'Private-Use', reference: 'RFC 1918' },
    { block: '100.64.0.0/10', name: 'Shared Address Space', reference: 'RFC 6598' },
    { block: '127.0.0.0/8', name: 'Loopback', reference: 'RFC 1122' },
    { block: '169.254.0.0/16', name: 'Link Local', reference: 'RFC 3927' },
    { block: '172.16.0.0/12', name: 'Private-Use', reference: 'RFC 1918' },
    { block: '192.0.0.0/24', name: 'IETF Protocol Assignments', reference: 'RFC 6890' },
    { block: '192.0.2.0/24', name: 'Documentation (TEST-NET-1)', reference: 'RFC 5737' },
    { block: '192.31.196.0/24', name: 'AS112-v4', reference: 'RFC 7535' },
    { block: '192.52.193.0/24', name: 'AMT', reference: 'RFC 7450' },
    { block: '192.88.99.0/24', name: '6to4 Relay Anycast (deprecated)', reference: 'RFC 7526' },
    { block: '192.168.0.0/16', name: 'Private-Use', reference: 'RFC 1918' },
    { block: '192.175.48.0/24', name: 'Direct Delegation AS112 Service', reference: 'RFC 7534' },
    { block: '198.18.0.0/15', name: 'Benchmarking', reference: 'RFC 2544' },
    { block: '198.51.100.0/24', name: 'Documentation (TEST-NET-2)', reference: 'RFC 5737' },
    { block: '203.0.113.0/24', name: 'Documentation (TEST-NET-3)', reference: 'RFC 5737' },
    { block: '224.0.0.0/4', name: 'Multicast', reference: 'RFC 5771' },
    { block: '240.0.0.0/4', name: 'Reserved', reference: 'RFC 1112' },
    { block: '100::/64', name: 'Discard-Only', reference: 'RFC 6666' },
    { block: '2001::/23', name: 'IETF Protocol Assignments', reference: 'RFC 2928' },
    { block: '2001:db8::/32', name: 'Documentation', reference: 'RFC 3849' },
    { block: '2002::/16', name: '6to4', reference: 'RFC 3056' },
    { block: '2620:4f:8000::/48', name: 'Direct Delegation AS112 Service', reference: 'RFC 7534' },
    { block: '3fff::/20', name: 'Documentation', reference: 'RFC 9637' },
    { block: '5f00::/16', name: 'Segment Routing (SRv6) SIDs', reference: 'RFC 9602' },
    { block: 'fc00::/7', name: 'Unique-Local', reference: 'RFC 4193' },
    { block: 'fe80::/10', name: 'Link-Local Unicast', reference: 'RFC 4291' },
    { block: 'fec0::/10', name: 'Site-Local Unicast (deprecated)', reference: 'RFC 3879' },
    { block: 'ff00::/8', name: 'Multicast', reference: 'RFC 4291' },
    { block: '::/3', name: 'Not global unicast', reference: 'RFC 4291 §2.4' },
    { block: '4000::/2', name: 'Not global unicast', reference: 'RFC 4291 §2.4' },
    { block: '8000::/1', name: 'Not global unicast', reference: 'RFC 4291 §2.4' },
  ],
} as const;
