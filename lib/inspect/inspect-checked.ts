import type { Resolver } from '../dns/resolver.ts';
import type { Source } from '../message/message.ts';
import { readMessage } from '../message/read.ts';
import { inspect } from './inspect.ts';
import { ownChecks } from './own-checks.ts';
import type { Report } from './report.ts';
import { returnedSource } from './returned.ts';
import type { Settings } from './settings.ts';

/**
 * The Report with our own checks, also of the message that a bounce brings back: of what they tell by themselves, and of
 * DNS where somebody answers.
 */
export async function inspectChecked(
  source: Source,
  settings: Settings,
  now: Date,
  resolver: Resolver | null,
): Promise<Report> {
  const report = inspect(source, settings, { now });
  const { bounce } = report;
  const returned = bounce?.original ? returnedSource(readMessage(source), bounce) : null;
  const rewrites = settings.platform === 'microsoft365';
  const [checks, returnedChecks] = await Promise.all([
    ownChecks(source, report, resolver, rewrites),
    returned && bounce?.original ? ownChecks(returned, bounce.original, resolver, rewrites) : [],
  ]);
  return inspect(source, settings, { now, checks, returnedChecks });
}
