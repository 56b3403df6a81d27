import { test } from 'vitest';
import { readTags } from '../../lib/authentication/tag-list.ts';
import { bytesFromLatin1 } from '../../lib/base/bytes.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import { linksOf } from '../../lib/inspect/links.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import { readSource } from '../../lib/message/source.ts';
import { ATTACKS, LINKS, TAG_LISTS } from '../lib/inspect/hostile.ts';
import { MESSAGES } from '../lib/message/hostile.ts';
import { expectLinear } from './growth.ts';

const settings: Settings = {
  ownHosts: ['mx1.empresa.example'],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  sender: null,
};
const now = new Date('2026-11-22T12:00:00Z');
type Inputs = Readonly<Record<string, (size: number) => string>>;

const TEXTS: readonly [string, Inputs, (text: string) => unknown][] = [
  ['tag list', TAG_LISTS, readTags],
  ['links', LINKS, (text) => [...linksOf(text)]],
];

for (const [reader, inputs, read] of TEXTS)
  test.each(Object.entries(inputs))(`${reader} grows with its length: %s`, { timeout: 120_000 }, (name, make) => {
    expectLinear(`${reader}: ${name}`, make, read);
  });

/** From the source on: what making one costs is measured with the messages. */
test.each(Object.entries({ ...ATTACKS, ...MESSAGES }))(
  'inspecting grows with its length: %s',
  { timeout: 120_000 },
  (name, make) => {
    const sourceOf = (size: number) => readSource({ bytes: bytesFromLatin1(make(size)) });
    expectLinear(`inspect: ${name}`, sourceOf, (source) => inspect(source, settings, { now }));
  },
);
