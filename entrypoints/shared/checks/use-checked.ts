import { useEffect, useState } from 'preact/hooks';
import type { Checking } from '../../../components/Checking.tsx';
import type { OwnCheck } from '../../../lib/authentication/own-check.ts';
import type { Report } from '../../../lib/inspect/report.ts';
import { returnedSource } from '../../../lib/inspect/returned.ts';
import { readMessage } from '../../../lib/message/read.ts';
import { pinnedKeys } from '../../../lib/senders/pinned-keys.ts';
import { PROFILES } from '../../../lib/senders/profiles/index.ts';
import type { Preferences } from '../preferences.ts';
import { checkedReportOf, rewritesOf } from '../reading.ts';
import type { Letter } from '../reading.ts';
import { check } from './check.ts';
import type { CheckRequest } from './run.ts';
import { lookupsOf, watchPermissions } from './lookups.ts';

interface Checked {
  /** With our own checks; null until they are in: the screen does not wait for them. */
  readonly report: Report | null;
  readonly checking: Checking;
}

/** Of which letter and which preferences it is. */
interface Kept extends Checked {
  readonly letter: Letter;
  readonly preferences: Preferences;
}

const NOT_YET: Checked = { report: null, checking: { lookups: null, part: null } };

/** Checks the letter ourselves, beside the screen; whoever moves on to another one ends it. `plain`: its Report without. */
export function useChecked(letter: Letter, plain: Report | undefined, preferences: Preferences): Checked {
  const [kept, keep] = useState<Kept | null>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => watchPermissions(() => setChanges((before) => before + 1)), []);
  useEffect(() => {
    if (!plain) return;
    const controller = new AbortController();
    const tell = (checked: Checked) => {
      if (!controller.signal.aborted) keep({ letter, preferences, ...checked });
    };
    checkLetter(letter, plain, preferences, controller.signal, tell).catch((error: unknown) => {
      tell(NOT_YET);
      reportError(error);
    });
    return () => controller.abort();
  }, [letter, plain, preferences, changes]);
  return kept?.letter === letter && kept.preferences === preferences ? kept : NOT_YET;
}

async function checkLetter(
  letter: Letter,
  plain: Report,
  preferences: Preferences,
  signal: AbortSignal,
  tell: (checked: Checked) => void,
): Promise<void> {
  const { resolver, keys } = preferences;
  // The sample brings no key, and nobody is asked about it.
  const lookups = letter.isSample ? null : await lookupsOf(resolver);
  const request = {
    source: letter.source,
    report: plain,
    rewrites: rewritesOf(letter, preferences),
    resolver: lookups?.state === 'on' ? resolver : null,
    pinned: letter.isSample ? [] : pinnedKeys(keys, PROFILES),
  };
  tell({ report: null, checking: { lookups, part: 0 } });
  const [checks, returnedChecks] = await Promise.all([
    check(request, signal, (part) => tell({ report: null, checking: { lookups, part } })),
    checkReturned(request, signal),
  ]);
  if (!signal.aborted)
    tell({
      report: checkedReportOf(letter, preferences, { checks, returnedChecks }),
      checking: { lookups, part: null },
    });
}

/** The message that a bounce brings back, as far as it is there. */
async function checkReturned(request: CheckRequest, signal: AbortSignal): Promise<readonly OwnCheck[]> {
  const { bounce } = request.report;
  const source = bounce?.original ? returnedSource(readMessage(request.source), bounce) : null;
  return source && bounce?.original ? check({ ...request, source, report: bounce.original }, signal, () => {}) : [];
}
