import type { Settings } from '../../lib/inspect/settings.ts';
import { parseCidr } from '../../lib/base/cidr.ts';
import { readSource } from '../../lib/message/source.ts';
import type { Source } from '../../lib/message/message.ts';
import sample from './sample.eml?raw';

/** The servers of the sample's own receiving side: it is judged with them, and the person's stay untouched. */
export const SAMPLE_SETTINGS: Settings = {
  ownHosts: ['mx1.empresa.example', 'mx1.interno.empresa.example', 'correo.empresa.example'],
  ownNetworks: ['192.0.2.25/32', '2001:db8:25::25/128', '10.20.0.0/16'].flatMap((network) => parseCidr(network) ?? []),
  authservIds: [],
  platform: null,
  sender: null,
};

/** A message really received over SMTP. */
export function sampleSource(): Source {
  return readSource({ text: sample });
}
