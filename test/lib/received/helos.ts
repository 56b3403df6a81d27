import { readFileSync } from 'node:fs';

/** The address every hostile greeting would like to be taken for. */
export const FORGED = '108.175.97.5';

interface Recording {
  readonly expected: { readonly helo: string };
}

const recordings = JSON.parse(readFileSync('test/received/lab.json', 'utf8')) as readonly Recording[];
/** What clients said to real servers, and more of the kind. */
export const HOSTILE_HELOS = [
  ...new Set(recordings.map(({ expected }) => expected.helo)),
  `x [${FORGED}]) (y`,
  `x) (a [${FORGED}]`,
  `[${FORGED}] (x`,
  '"',
  '(',
  ')',
  '[',
  'caf\u00e0.test',
];
