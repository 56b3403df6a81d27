import type { Tone } from '../finding.ts';
import type { FilterEntry, Outcome, OutcomeKind } from './filter.ts';
import type { Meaning } from './meaning.ts';

/** Keys of the words. */
export type OutcomeId =
  | 'malware'
  | 'threat'
  | 'blocked'
  | 'm365-marked'
  | 'm365-spam'
  | 'spam'
  | 'm365-released'
  | 'm365-junk'
  | 'greylisted'
  | 'm365-ip-list-scored'
  | 'm365-ip-list'
  | 'exchange-ip-list'
  | 'own-rule'
  | 'm365-rule'
  | 'm365-user-list'
  | 'm365-sender-list'
  | 'ip-list'
  | 'approved-sender'
  | 'welcomelist'
  | 'all-trusted'
  | 'm365-skipped'
  | 'greylist-exempt'
  | 'm365-clean'
  | 'clean'
  | 'seen';

interface OutcomeRule {
  readonly id: OutcomeId;
  readonly kind: OutcomeKind;
  /** At least one of these is believed. */
  readonly some: readonly Meaning[];
  /** And one of these too. */
  readonly and?: readonly Meaning[];
}

/** The first that applies is the answer: what held the message back outranks what let it pass, and that what found it clean. */
const RULES: readonly OutcomeRule[] = [
  { id: 'malware', kind: 'filtered', some: ['cat-malware', 'cat-attachment', 'virus-found', 'banned'] },
  {
    id: 'threat',
    kind: 'filtered',
    some: ['cat-high-phishing', 'cat-phishing', 'cat-impersonation', 'cat-spoof', 'phishing'],
  },
  { id: 'm365-released', kind: 'filtered', some: ['sfv-skq'] },
  { id: 'blocked', kind: 'filtered', some: ['sfv-skb', 'sfv-blk', 'blocklist'] },
  { id: 'm365-marked', kind: 'filtered', some: ['sfv-sks'] },
  {
    id: 'm365-spam',
    kind: 'filtered',
    some: ['sfv-spm', 'cat-spam', 'cat-high-spam', 'cat-bulk', 'scl-spam', 'scl-high', 'custom-spam'],
  },
  { id: 'spam', kind: 'filtered', some: ['spam'] },
  { id: 'm365-junk', kind: 'filtered', some: ['dest-junk'] },
  { id: 'greylisted', kind: 'filtered', some: ['greylist-delayed'] },
  { id: 'm365-ip-list-scored', kind: 'clean', some: ['ipv-cal'], and: ['sfv-nspm', 'scl-clean'] },
  { id: 'm365-ip-list', kind: 'acted', some: ['ipv-cal'] },
  { id: 'exchange-ip-list', kind: 'acted', some: ['ip-on-allow-list'] },
  { id: 'own-rule', kind: 'acted', some: ['own-rule'] },
  { id: 'm365-rule', kind: 'acted', some: ['sfv-skn'] },
  { id: 'm365-user-list', kind: 'other', some: ['sfv-sfe'] },
  { id: 'm365-sender-list', kind: 'other', some: ['sfv-ska'] },
  { id: 'ip-list', kind: 'acted', some: ['customary-ip-list', 'allowed-group', 'trusted-policy'] },
  { id: 'approved-sender', kind: 'other', some: ['approved-sender'] },
  {
    id: 'welcomelist',
    kind: 'other',
    some: ['welcomelist', 'welcomelist-authenticated', 'welcomelist-default', 'shortcircuit'],
  },
  { id: 'all-trusted', kind: 'other', some: ['all-trusted'] },
  { id: 'm365-skipped', kind: 'other', some: ['sfv-ski', 'scl-skipped'] },
  { id: 'greylist-exempt', kind: 'acted', some: ['greylist-ip-listed'] },
  { id: 'm365-clean', kind: 'clean', some: ['sfv-nspm', 'scl-clean'] },
  { id: 'clean', kind: 'clean', some: ['not-spam'] },
  { id: 'seen', kind: 'seen', some: ['scanned', 'virus-scanned', 'virus-clean', 'score'] },
];

const TONES: Readonly<Record<OutcomeKind, Tone>> = {
  acted: 'good',
  other: 'warn',
  filtered: 'warn',
  clean: 'mute',
  seen: 'mute',
};

/** What the believed entries come to; null where they say nothing of it. */
export function outcomeOf(entries: readonly FilterEntry[]): Outcome | null {
  const said = entries.flatMap(({ believed, meaning }, index) =>
    believed && meaning !== null ? [{ meaning, index }] : [],
  );
  const indexesOf = (meanings: readonly Meaning[]) =>
    said.filter(({ meaning }) => meanings.includes(meaning)).map(({ index }) => index);
  for (const { id, kind, some, and } of RULES) {
    const first = indexesOf(some);
    const second = and ? indexesOf(and) : [];
    if (first.length === 0 || (and && second.length === 0)) continue;
    const restsOn = [...first, ...second];
    return { id, kind, tone: TONES[kind], params: { tokens: tokens(entries, restsOn) }, restsOn };
  }
  return null;
}

/** Tokens named in a sentence: the first few, each once. */
const NAMED = 4;

function tokens(entries: readonly FilterEntry[], indexes: readonly number[]): string {
  const texts = indexes.map((index) => {
    const { header = '', token = '', value = '', text = '' } = entries[index] ?? {};
    return token === '' ? `${header}: ${value}` : text;
  });
  return [...new Set(texts)].slice(0, NAMED).join(', ');
}
