import { readFileSync } from 'node:fs';
import type { Zone } from '../../../lib/dns/zone.ts';

const MAILS = 'test/mails/';

/** What is known of a message that really went over SMTP: expected.json. */
export interface MailTruth {
  readonly crossing: { readonly ip: string; readonly helo: string };
  readonly mailFrom: string;
  readonly fromDomain: string;
  readonly believed: { readonly spf: string | null; readonly dmarc: string | null };
  readonly signatures: readonly { readonly d: string; readonly verifies: boolean }[];
}

/** The messages of one side's mailbox that crossed a border, by path. */
export function mailTruths(): [string, MailTruth][] {
  const { mails } = JSON.parse(readFileSync(`${MAILS}expected.json`, 'utf8')) as { mails: Record<string, MailTruth> };
  return Object.entries(mails).filter(([, mail]) => 'crossing' in mail);
}

/** All of DNS those messages were judged by. */
export function mailZone(): Zone {
  return JSON.parse(readFileSync(`${MAILS}dns.json`, 'utf8')) as Zone;
}
