import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from './files.ts';
import { PLUGIN_FOLDERS, pluginSins } from './plugins.ts';
import type { PluginFolder } from './plugins.ts';

type Exports = Readonly<Record<string, unknown>>;

const modules: Readonly<Record<string, Exports>> = import.meta.glob(
  [
    '/lib/received/dialects/*',
    '/lib/inspect/findings/*',
    '/lib/allowlist/targets/*',
    '/lib/webmail/adapters/*',
    '/lib/senders/profiles/*',
    '/lib/bounces/shapes/*',
  ],
  { eager: true },
);

const nameOf = (path: string) => basename(path).replace(/\.\w+$/, '');
const [a, b] = [{ id: 'a' }, { id: 'b' }];

const SINS: readonly (readonly [says: string, Omit<PluginFolder, 'folder'>])[] = [
  ['exports 0 lists', { index: {}, files: new Map() }],
  ['exports 2 lists', { index: { ONE: [a], TWO: [a] }, files: new Map([['a', { a }]]) }],
  [
    'does not list b',
    {
      index: { LIST: [a] },
      files: new Map<string, Exports>([
        ['a', { a }],
        ['b', { b }],
      ]),
    },
  ],
  ['does not list a', { index: { LIST: [{ id: 'a' }] }, files: new Map([['a', { a }]]) }],
  ['lists b, but', { index: { LIST: [a, b] }, files: new Map([['a', { a }]]) }],
  ['lists a twice', { index: { LIST: [a, a] }, files: new Map([['a', { a }]]) }],
  [
    "with the id 'x'",
    {
      index: { LIST: [a] },
      files: new Map<string, Exports>([
        ['a', { a }],
        ['x', { b }],
      ]),
    },
  ],
];

describe('plug-ins', () => {
  test.each(PLUGIN_FOLDERS)('%s: the list is the folder', (folder) => {
    const found = listFiles(folder).filter((path) => nameOf(path) !== 'index');
    expect(found, `${folder}/ holds no plug-in`).not.toEqual([]);
    const files = new Map(found.map((path) => [nameOf(path), modules[`/${path}`] ?? {}]));
    expect(pluginSins({ folder, index: modules[`/${folder}/index.ts`] ?? {}, files })).toEqual([]);
  });

  test.each(SINS)('the rule sees it: … %s', (says, sin) => {
    expect(pluginSins({ folder: 'lib/x', ...sin })).toContainEqual(expect.stringContaining(says));
  });

  test('a list in another order of the same plug-ins is no sin', () => {
    const files = new Map<string, Exports>([
      ['a', { a }],
      ['b', { b, helper: () => 1 }],
    ]);
    expect(pluginSins({ folder: 'lib/x', index: { LIST: [b, a], find: () => a }, files })).toEqual([]);
  });

  test('every target has its goldens, and every golden its target', () => {
    const targets = TARGETS.filter(({ shown }) => shown !== 'none').map(({ id }) => id);
    const goldens = listFiles('test/lib/allowlist/goldens').map((path) => path.split('/').at(-2) ?? '');
    expect([...new Set(goldens)].toSorted(), 'npm run goldens writes the missing ones; delete the orphans').toEqual(
      targets.toSorted(),
    );
  });
});
