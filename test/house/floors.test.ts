import { describe, expect, test } from 'vitest';
import { readFiles } from './files.ts';
import { floorSins } from './floors.ts';

const SINS: readonly (readonly [path: string, text: string, says: string])[] = [
  ['lib/base/ip.ts', `import { readLine } from '../received/read.ts';`, 'not on a lower floor'],
  ['lib/base/ip.ts', `import type { Hop } from '../received/hop.ts';`, 'not on a lower floor'],
  ['lib/base/ip.ts', `export { readLine } from '../received/read.ts';`, 'not on a lower floor'],
  ['lib/base/ip.ts', `export * from '../received/read.ts';`, 'not on a lower floor'],
  ['lib/base/ip.ts', `type Hop = import('../received/hop.ts').Hop;`, 'not on a lower floor'],
  ['lib/received/read.ts', `import { align } from '../authentication/align.ts';`, 'not on a lower floor'],
  ['lib/message/fields.ts', `import type { Cidr } from '../ranges/index.ts';`, 'not on a lower floor'],
  ['lib/allowlist/request.ts', `import { walk } from '../guides/walk.ts';`, 'not on a lower floor'],
  ['lib/summary/ticket.ts', `import { Report } from '../../components/report.tsx';`, 'not on a lower floor'],
  ['components/report.tsx', `import { ticket } from '../lib/summary/ticket.ts';`, 'not on a lower floor'],
  [
    'entrypoints/popup/main.tsx',
    `import { readSettings } from '../../bin/commands/settings.ts';`,
    'not on a lower floor',
  ],
  ['bin/postern.ts', `import { load } from '../entrypoints/shared/load.ts';`, 'not on a lower floor'],
  ['lib/base/ip.ts', `const { walk } = await import('./cidr.ts');`, 'imports at run time'],
  ['entrypoints/background.ts', `await import(name);`, 'computed name'],
  ['lib/message/fields.ts', `import ipaddr from 'ipaddr.js';`, 'belongs to lib/base/ip.ts and lib/base/cidr.ts alone'],
  ['lib/base/special.ts', `import ipaddr from 'ipaddr.js';`, 'belongs to lib/base/ip.ts'],
  ['lib/received/read.ts', `import { getDomain } from 'tldts';`, 'belongs to lib/authentication alone'],
  ['lib/inspect/settings.ts', `import * as v from 'valibot';`, 'belongs to lib/senders and entrypoints alone'],
  ['lib/words/index.ts', `import { h } from 'preact';`, 'belongs to components'],
  ['lib/summary/text.ts', `import { signal } from '@preact/signals';`, 'belongs to components'],
  ['lib/base/ip.ts', `import { useState } from 'preact/hooks';`, 'belongs to components'],
  ['lib/logs/read.ts', `import { readFileSync } from 'node:fs';`, 'belongs to bin alone'],
  ['lib/logs/read.ts', `import { readFileSync } from 'fs';`, 'does not use'],
  ['components/report.tsx', `import { browser } from 'wxt/browser';`, 'belongs to entrypoints alone'],
  ['components/report.tsx', `import type { Tabs } from 'webextension-polyfill';`, 'belongs to entrypoints alone'],
  ['components/report.tsx', `import confetti from 'confetti';`, 'does not use'],
  ['components/report.tsx', `const tabs = await browser.tabs.query({});`, 'extension API'],
  ['lib/webmail/read.ts', `chrome.runtime.sendMessage(1);`, 'extension API'],
  ['lib/webmail/read.ts', `globalThis.chrome?.runtime.id;`, 'extension API'],
  ['lib/allowlist/targets/nftables.ts', `import { quote } from './iptables.ts';`, 'sibling'],
  ['lib/webmail/adapters/gmail.ts', `import type { A } from './roundcube.ts';`, 'sibling'],
  ['lib/received/dialects/exim.ts', `import { postfix } from './postfix.ts';`, 'sibling'],
  ['lib/inspect/findings/one-from.ts', `import { x } from './no-dkim.ts';`, 'sibling'],
  ['lib/words/en/index.ts', `import { TARGETS } from '../../allowlist/targets/index.ts';`, 'types of lower floors'],
  ['lib/base/ip.ts', `import { parse } from './cidr';`, 'say its ending'],
  ['lib/base/ip.ts', `import text from './list.txt?raw';`, 'say its ending'],
  ['lib/base/ip.ts', `import './look.css';`, 'say its ending'],
  ['lib/base/ip.ts', `import { x } from '../../test/support/tools.ts';`, 'in no room'],
  ['lib/helpers/ip.ts', ``, 'in no room'],
  ['lib/shared.ts', ``, 'in no room'],
];

const ALLOWED: readonly (readonly [path: string, text: string])[] = [
  ['lib/base/ip.ts', `import ipaddr from 'ipaddr.js'; import { parse } from './cursor.ts';`],
  [
    'lib/inspect/inspect.ts',
    `import { readLine } from '../received/read.ts'; import type { Ip } from '../base/ip.ts';`,
  ],
  ['lib/allowlist/targets/index.ts', `import { nftables } from './nftables.ts';`],
  ['lib/allowlist/targets/nftables.ts', `import type { Target } from '../target.ts';`],
  ['lib/words/en/index.ts', `import { type Hop } from '../../received/hop.ts';`],
  ['lib/base/ip.ts', `// import { x } from '../words/index.ts'\nexport const text = "import('../words/index.ts')";`],
  ['entrypoints/background.ts', `import { browser } from 'wxt/browser'; await browser.tabs.query({});`],
  ['entrypoints/popup/main.tsx', `import '../../components/look/look.css'; import mail from './sample.eml?raw';`],
  ['bin/start.ts', `await browser.close();`],
  ['bin/postern.ts', `import { readFileSync } from 'node:fs'; await import('./commands/allow.ts');`],
];

describe('floors', () => {
  test('a file imports its own room and lower floors only', () => {
    const files = readFiles(['lib', 'components', 'entrypoints', 'bin'], /\.(?:ts|tsx|mjs)$/);
    expect(files.length).toBeGreaterThan(0);
    expect(floorSins(files)).toEqual([]);
  });

  test.each(SINS)('the rule sees it: %s with %s', (path, text, says) => {
    expect(floorSins([{ path, text }])).toEqual([expect.stringContaining(says)]);
  });

  test.each(ALLOWED)('the rule lets it pass: %s with %s', (path, text) => {
    expect(floorSins([{ path, text }])).toEqual([]);
  });
});
