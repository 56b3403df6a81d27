import type { PlatformId } from '../../received/platform.ts';
import { isAppOn } from '../page.ts';
import type { Adapter, Page } from '../page.ts';
import { readFrom } from '../read.ts';
import { SOURCE_DIALOG, SOURCE_PAGE } from '../shown.ts';

interface Console {
  readonly hosts: readonly string[];
  /** Where the console is on a host that does other things too. */
  readonly path: RegExp;
  /** Whose servers wrote the header that it shows. */
  readonly platform: PlatformId | null;
}

const CONSOLES: readonly Console[] = [
  { hosts: ['security.microsoft.com'], path: /^\/(?:quarantine|threatexplorer)/i, platform: 'microsoft365' },
  { hosts: ['admin.google.com'], path: /quarantine/i, platform: 'google' },
  { hosts: ['.mimecast.com'], path: /^\//, platform: null },
  { hosts: ['.proofpointessentials.com', '.pphosted.com', '.ppops.net'], path: /^\//, platform: null },
  { hosts: ['.barracudanetworks.com'], path: /^\//, platform: null },
];

function consoleOf(page: Page): Console | undefined {
  return CONSOLES.find(({ hosts, path }) => isAppOn(page, hosts) && path.test(page.location.pathname));
}

/** Quarantines: what their "View message header" shows. A message that waits there has not been delivered yet. */
export const quarantine: Adapter = {
  id: 'quarantine',
  products: ['Microsoft Defender', 'Google Admin', 'Mimecast', 'Proofpoint', 'Barracuda'],
  reads: [
    { way: 'element', fidelity: 'headers' },
    { way: 'selection', fidelity: 'headers' },
  ],
  opens: 'dialog',
  frames: [],
  copy: null,
  evidence: 'unverified',
  seen: '',

  recognises: (page) => consoleOf(page) !== undefined,

  grab: (page) =>
    readFrom(page, quarantine, {
      elements: `${SOURCE_PAGE}, ${SOURCE_DIALOG}`,
      platform: consoleOf(page)?.platform ?? null,
    }),
};
