interface LanguageFacts {
  /** Of a file that holds such a text. */
  readonly ending: string;
  /** Begins a comment line; empty where the language has none. */
  readonly comment: string;
}

/** What snippets are written in. `steps`: nothing to run, only values to paste into a screen. */
export const LANGUAGES = {
  nft: { ending: 'nft', comment: '#' },
  sh: { ending: 'sh', comment: '#' },
  powershell: { ending: 'ps1', comment: '#' },
  fortios: { ending: 'txt', comment: '#' },
  asa: { ending: 'txt', comment: '!' },
  ios: { ending: 'txt', comment: '!' },
  junos: { ending: 'txt', comment: '#' },
  panos: { ending: 'txt', comment: '#' },
  vyos: { ending: 'txt', comment: '#' },
  routeros: { ending: 'rsc', comment: '#' },
  pf: { ending: 'conf', comment: '#' },
  ferm: { ending: 'conf', comment: '#' },
  haproxy: { ending: 'cfg', comment: '#' },
  exim: { ending: 'conf', comment: '#' },
  opensmtpd: { ending: 'conf', comment: '#' },
  spamassassin: { ending: 'cf', comment: '#' },
  perl: { ending: 'pl', comment: '#' },
  ini: { ending: 'local', comment: '#' },
  yaml: { ending: 'yaml', comment: '#' },
  hcl: { ending: 'tf', comment: '#' },
  lines: { ending: 'txt', comment: '#' },
  steps: { ending: 'txt', comment: '#' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof LANGUAGES;
