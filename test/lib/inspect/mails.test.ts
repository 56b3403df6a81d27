import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cidr } from '../../../lib/base/cidr.ts';
import { inspect } from '../../../lib/inspect/inspect.ts';
import type { Report, VerdictLevel } from '../../../lib/inspect/report.ts';
import type { Settings } from '../../../lib/inspect/settings.ts';
import { readSource } from '../../../lib/message/source.ts';

interface Side {
  readonly hosts: string[];
  readonly networks: Cidr[];
  readonly authservIds: string[];
}

interface Truth {
  readonly kind: string;
  readonly side: string;
  readonly crossing: { readonly ip: string; readonly received: number };
  readonly receivedFields: number;
  readonly inRanges: boolean;
  readonly decoys: readonly string[];
  readonly believed: { readonly spf: string | null; readonly dkim: string | null; readonly dmarc: string | null };
  readonly witnesses: readonly {
    readonly authservId: string;
    readonly above: boolean;
    readonly results: readonly [string, string][];
  }[];
  readonly receivedSpf: readonly { readonly above: boolean; readonly result: string; readonly clientIp: string }[];
  readonly fromDomain: string;
}

const MAILS = new URL('../../mails/', import.meta.url).pathname;
const expected: { sides: Record<string, Side>; sender: { ranges: string[] }; mails: Record<string, Truth> } =
  JSON.parse(readFileSync(`${MAILS}expected.json`, 'utf8'));
const mails = Object.entries(expected.mails).filter(
  ([, truth]) => truth.kind === 'delivered' || truth.kind === 'forged',
);
const world = { now: new Date('2026-11-22T12:00:00Z') };

function settings(side: Side, rest: Partial<Settings> = {}): Settings {
  return {
    ownHosts: side.hosts,
    ownNetworks: side.networks,
    authservIds: side.authservIds,
    platform: null,
    sender: null,
    ...rest,
  };
}

function report(path: string, rest?: Partial<Settings>): Report {
  const side = expected.sides[expected.mails[path]!.side]!;
  return inspect(readSource({ bytes: readFileSync(MAILS + path) }), settings(side, rest), world);
}

/** The verdict table, read off the truth about how the message really travelled. */
function trueLevel({ inRanges, decoys, believed }: Truth, chosen: boolean): VerdictLevel {
  const claimed = chosen || decoys.some((ip) => expected.sender.ranges.includes(ip.replace(/\.\d+$/, '.0/24')));
  if (!inRanges && !claimed) return 'no-sender';
  if (believed.dmarc === 'fail') return 'contradicted';
  const passed = believed.dmarc === 'pass' || believed.dkim === 'pass';
  if (inRanges) return passed ? 'genuine' : 'ip-only';
  return passed ? 'signature-only' : 'not-this-sender';
}

describe.each(mails)('%s', (path, truth) => {
  test('names the address that crossed, and never a decoy', () => {
    const { border, hops } = report(path);
    expect(hops).toHaveLength(truth.receivedFields);
    expect(border).toMatchObject({ status: 'found', ip: truth.crossing.ip, hop: truth.crossing.received });
    expect(truth.decoys).not.toContain(border.ip);
  });

  test('reads the same with host names alone', () => {
    expect(report(path, { ownNetworks: [] }).border).toEqual(report(path).border);
  });

  test('believes what stands above the border under our own id', () => {
    const { results, receivedSpf } = report(path);
    expect(results.map(({ authservId, method, result, believed }) => [authservId, believed, method, result])).toEqual(
      truth.witnesses.flatMap(({ authservId, above, results: said }) =>
        said.map(([method, result]) => [authservId, above, method, result]),
      ),
    );
    expect(receivedSpf.map(({ believed, result, clientIp }) => ({ above: believed, result, clientIp }))).toEqual(
      truth.receivedSpf,
    );
  });

  test('judges by the table', () => {
    expect(report(path).verdict.level).toBe(trueLevel(truth, false));
    expect(report(path, { sender: 'masterbase' }).verdict.level).toBe(trueLevel(truth, true));
    expect(report(path).verdict.fromDomain).toBe(truth.fromDomain);
  });

  test('is plain JSON, and every finding stands where it says', () => {
    const whole = report(path);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    for (const finding of whole.verdict.findings)
      for (const { at } of finding.evidence) {
        expect(at.start).toBeLessThan(at.end);
        expect(at.end).toBeLessThanOrEqual(whole.source.bytes);
      }
  });
});

test('nothing known to be ours: no border, nothing believed, one suggestion that turns out right', () => {
  for (const [path, truth] of mails) {
    const none: Settings = { ownHosts: [], ownNetworks: [], authservIds: [], platform: null, sender: null };
    const source = readSource({ bytes: readFileSync(MAILS + path) });
    const first = inspect(source, none, world);
    expect(first.border.status).toBe('unknown');
    expect(first.verdict.level).toBe('cannot-tell');
    expect(first.results.some(({ believed }) => believed)).toBe(false);
    const suggested = first.border.suggestion!;
    expect(suggested.ip).toBe(truth.crossing.ip);
    expect(inspect(source, { ...none, ownHosts: suggested.hosts }, world).verdict.level).toBe(trueLevel(truth, false));
  }
});
