import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseCidr } from '../../lib/base/cidr.ts';
import type { Cidr } from '../../lib/base/cidr.ts';
import { inspect } from '../../lib/inspect/inspect.ts';
import type { Report } from '../../lib/inspect/report.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import type { Source } from '../../lib/message/message.ts';
import { readSource } from '../../lib/message/source.ts';

const MAILS = resolve(import.meta.dirname, '../mails');
const NOW = new Date('2026-11-22T12:00:00Z');

/** The receiving side of the recorded messages. */
const EMPRESA: Settings = {
  ownHosts: ['mx1.empresa.example', 'mx1.interno.empresa.example', 'correo.empresa.example'],
  ownNetworks: ['192.0.2.25/32', '10.20.0.0/16'].map((network) => parseCidr(network) as Cidr),
  authservIds: [],
  platform: null,
  sender: null,
};

export const NOBODY: Settings = { ...EMPRESA, ownHosts: [], ownNetworks: [] };

export interface Read {
  readonly source: Source;
  readonly report: Report;
}

/** A recorded message, judged as the postmaster who received it would. */
export function readMail(name: string, settings: Settings = EMPRESA): Read {
  return judge(readSource({ bytes: readFileSync(resolve(MAILS, `${name}.eml`)) }), settings);
}

export function readText(text: string, settings: Settings = EMPRESA): Read {
  return judge(readSource({ text }), settings);
}

function judge(source: Source, settings: Settings): Read {
  return { source, report: inspect(source, settings, { now: NOW }) };
}

/** One message for every verdict that leaves something to decide. */
export const BY_LEVEL = {
  genuine: () => readMail('delivered/ok-99'),
  'ip-only': () => readText(withoutResults(mailText('delivered/ok-99'))),
  contradicted: () => readMail('forged/inrange-dmarc-fail'),
  'signature-only': () => readMail('forged/replay-whole'),
  'not-this-sender': () => readText(withoutResults(mailText('forged/forged-received'))),
  'cannot-tell': () => readMail('delivered/ok-99', NOBODY),
  'no-sender': () =>
    readText(
      'Received: from a.example (a.example [198.51.100.1])\n\tby mx1.empresa.example (Postfix) with ESMTP id 1\n\tfor <ana@empresa.example>; Sun, 22 Nov 2026 12:00:00 +0000\nFrom: a@a.example\nSubject: hola\n\n',
    ),
} as const satisfies Readonly<Record<Report['verdict']['level'], () => Read>>;

function mailText(name: string): string {
  return readFileSync(resolve(MAILS, `${name}.eml`), 'latin1');
}

function withoutResults(text: string): string {
  return text.replaceAll(/^(?:Authentication-Results|Received-SPF):.*\r?\n(?:[ \t].*\r?\n)*/gm, '');
}
