import type { Reason } from '../bounce.ts';
import type { ProviderCode } from './providers.ts';

export interface OwnNumbers {
  readonly row: ProviderCode;
  /** How such a number begins. */
  readonly starts: string;
  /** The whole of it; its first group names the reason. */
  readonly number: RegExp;
  /** Inclusive ranges; a number in none of them has the reason of its row. */
  readonly reasons: readonly (readonly [from: number, to: number, reason: Reason])[];
}

/** Providers that put the reason into a number of their own. */
export const OWN_NUMBERS: { readonly source: string; readonly asOf: string; readonly rows: readonly OwnNumbers[] } = {
  source: 'provider tables of open-source bounce decoders, 2024-2025',
  asOf: '2026-11-21',
  rows: [
    {
      row: 'godaddy',
      starts: 'ib*',
      number: /IB(\d{3})(?!\w)/iy,
      reasons: [
        [7, 7, 'toomanyconn'],
        [101, 101, 'systemerror'],
        [103, 103, 'badreputation'],
        [104, 106, 'blocked'],
        [108, 108, 'requireptr'],
        [110, 111, 'userunknown'],
        [112, 113, 'spamdetected'],
        [212, 212, 'spamdetected'],
        [401, 401, 'authfailure'],
        [504, 504, 'ratelimited'],
        [501, 510, 'rejected'],
        [605, 605, 'toomanyconn'],
        [607, 607, 'ratelimited'],
        [705, 705, 'virusdetected'],
      ],
    },
    { row: 'orange', starts: 'ofr*', number: /OFR\w{0,3}_(\d{3})(?!\w)/iy, reasons: ofOrange() },
    { row: 'orange', starts: 'lpn*', number: /LPN\w{0,3}_(\d{3})(?!\w)/iy, reasons: ofOrange() },
    {
      row: 'spectrum',
      starts: 'aup*',
      number: /AUP#(?:\w{1,4}-)?(\w{2,8})(?!\w)/iy,
      reasons: [
        [1100, 1150, 'requireptr'],
        [1200, 1210, 'badreputation'],
        [1220, 1250, 'blocked'],
        [1300, 1340, 'toomanyconn'],
        [1350, 1490, 'speeding'],
      ],
    },
  ],
};

function ofOrange(): OwnNumbers['reasons'] {
  return [
    [101, 103, 'blocked'],
    [104, 104, 'toomanyconn'],
    [305, 305, 'securityerror'],
    [401, 401, 'authfailure'],
    [403, 405, 'rejected'],
    [415, 415, 'rejected'],
    [416, 416, 'userunknown'],
    [417, 417, 'mailboxfull'],
    [420, 426, 'suspend'],
    [505, 505, 'systemerror'],
    [506, 510, 'spamdetected'],
    [514, 514, 'mesgtoobig'],
    [517, 517, 'authfailure'],
    [999, 999, 'blocked'],
  ];
}
