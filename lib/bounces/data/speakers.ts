interface Speaker {
  /** Ends of the names of its servers. */
  readonly hosts: readonly string[];
  /** Words that only its servers leave in their answers. */
  readonly trailers: readonly string[];
}

/** Whose server speaks; the names are those of the tables. */
export const SPEAKERS = {
  source: 'MX names and trailers as the providers’ own pages and their answers show them; not checked one by one',
  asOf: '2026-11-24',
  rows: {
    Microsoft: {
      hosts: ['outlook.com', 'hotmail.com', 'live.com', 'exchangelabs.com', 'office365.com', 'onmicrosoft.com'],
      trailers: ['prod outlook com', 'protection outlook com', 'prod exchangelabs com'],
    },
    Google: { hosts: ['google.com', 'googlemail.com', 'gmail.com'], trailers: ['gsmtp', 'support google com mail'] },
    'Yahoo/AOL': {
      hosts: ['yahoodns.net', 'yahoo.com', 'aol.com', 'yahoo.co.jp'],
      trailers: ['postmaster yahooinc com', 'senders yahooinc com'],
    },
    'Apple iCloud': { hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'], trailers: [] },
    Proofpoint: { hosts: ['pphosted.com', 'proofpoint.com'], trailers: [] },
    'Proofpoint Essentials': { hosts: ['ppe-hosted.com'], trailers: [] },
    Mimecast: { hosts: ['mimecast.com', 'mimecast.co.za', 'mimecast-offshore.com'], trailers: ['mimecast com'] },
    'Barracuda ESG': { hosts: ['barracudanetworks.com', 'cudaops.com'], trailers: [] },
    'Cisco ESA': { hosts: ['iphmx.com'], trailers: [] },
    'Symantec.cloud / MessageLabs': { hosts: ['messagelabs.com'], trailers: [] },
    'McAfee / Trellix': { hosts: ['mxlogic.net', 'mcafee.com'], trailers: [] },
    'Trend Micro': { hosts: ['trendmicro.com', 'trendmicro.eu'], trailers: [] },
    'GoDaddy / secureserver': { hosts: ['secureserver.net'], trailers: [] },
    'Orange, La Poste (FR)': { hosts: ['orange.fr', 'wanadoo.fr', 'laposte.net'], trailers: [] },
    'Spectrum / Charter': { hosts: ['charter.net', 'spectrum.net', 'rr.com', 'cloudfilter.net'], trailers: [] },
    'T-Online': { hosts: ['t-online.de'], trailers: [] },
    'Tencent QQ, exmail': { hosts: ['qq.com'], trailers: [] },
    'Cloudflare Email Routing': { hosts: ['mx.cloudflare.net'], trailers: [] },
    'Fortinet FortiMail': { hosts: ['fortimail.com', 'fortimailcloud.com'], trailers: ['fortimail', 'fortiguard'] },
  } satisfies Readonly<Record<string, Speaker>>,
};
