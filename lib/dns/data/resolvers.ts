/** A public resolver over HTTPS that leaves nothing out of its answers. */
export interface PublicResolver {
  readonly id: string;
  readonly name: string;
  /** As `readDohUrl` spells it. */
  readonly url: string;
  /** Where its operator says what it stores. */
  readonly page: string;
  /**
   * What that page says of the asker's IP address. sampled: not stored, but for packets of at most 0.05 % of all traffic
   * · hours: stored with the question for 24 to 48 hours, against abuse for longer · unread: the page was not read.
   */
  readonly keeps: 'sampled' | 'hours' | 'unread';
}

/**
 * Those that block phishing are not for us: a blocked name answers like one that does not exist, and so like a key
 * that was never published. dns10 is Quad9's without a blocklist.
 */
export const RESOLVERS: {
  readonly source: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly resolvers: readonly PublicResolver[];
} = {
  source: {
    cloudflare: 'https://developers.cloudflare.com/1.1.1.1/encrypted-dns/dns-over-https/make-api-requests/',
    google: 'https://developers.google.com/speed/public-dns/docs/doh',
    quad9: 'https://quad9.net/support/set-up-guides/encrypted-dns/ (names no address); dns10: lists of third parties',
  },
  asOf: '2026-11-24',
  resolvers: [
    {
      id: 'cloudflare',
      name: 'Cloudflare (1.1.1.1)',
      url: 'https://cloudflare-dns.com/dns-query',
      page: 'https://developers.cloudflare.com/1.1.1.1/privacy/public-dns-resolver/',
      keeps: 'sampled',
    },
    {
      id: 'google',
      name: 'Google (8.8.8.8)',
      url: 'https://dns.google/dns-query',
      page: 'https://developers.google.com/speed/public-dns/privacy',
      keeps: 'hours',
    },
    {
      id: 'quad9',
      name: 'Quad9 (9.9.9.10)',
      url: 'https://dns10.quad9.net/dns-query',
      page: 'https://quad9.net/privacy/policy/',
      keeps: 'unread',
    },
  ],
};
