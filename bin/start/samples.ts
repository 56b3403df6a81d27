import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Settings } from '../../lib/inspect/settings.ts';

const SAMPLES = resolve(import.meta.dirname, '../samples');

interface Sample {
  readonly name: string;
  /** What really happened, which the message itself does not say. */
  readonly truth: string;
}

/** Messages that really went over SMTP, to a mailbox of empresa.example. The first is the one that is shown. */
export const samples: readonly [Sample, ...Sample[]] = [
  { name: 'genuine', truth: 'The sender handed it over.' },
  { name: 'forwarded', truth: 'The sender’s mail, handed over by a forwarder.' },
  { name: 'other-customer', truth: 'From the sender’s addresses, but another customer of theirs wrote it.' },
  { name: 'forged-received', truth: 'Forged, with Received lines that name the sender’s addresses.' },
  { name: 'bounce', truth: 'A bounce that came back to the sender.' },
];

export function readSample(name: string): Uint8Array {
  return readFileSync(resolve(SAMPLES, `${name}.eml`));
}

/** What the postmaster of empresa.example would have told Postern. */
export const postmaster: Settings = {
  ownHosts: ['.empresa.example'],
  ownNetworks: [],
  authservIds: ['mx1.empresa.example'],
  platform: null,
  sender: null,
};
