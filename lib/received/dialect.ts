import type { Ip } from '../base/ip.ts';
import type { Span } from '../base/problem.ts';
import type { Client } from './hop.ts';

/** What one dialect makes of one Received line. Offsets count in the line's text. */
export interface Reading {
  readonly client: Client;
  readonly ip: Ip | null;
  readonly candidates?: readonly Ip[];
  readonly reverseDns: string | null;
  readonly helo: string | null;
  readonly by: string | null;
  readonly protocol: string | null;
  readonly tls: string | null;
  readonly cipher: string | null;
  readonly id: string | null;
  readonly for: string | null;
  readonly at: Readonly<Partial<Record<'ip' | 'reverseDns' | 'helo' | 'by' | 'protocol', Span>>>;
}

/**
 * How one mail server writes its Received lines. `read` answers only where the whole line is of this server's making:
 * a marker found anywhere proves nothing, since HELO and MAIL FROM stand in the line too.
 */
export interface Dialect {
  readonly id: string;
  /** As sold. */
  readonly product: string;
  /** The versions and relatives seen, where they differ. */
  readonly seen?: string;
  readonly evidence: 'recorded' | 'samples';
  /** `line` is the field's text before the date: one character a byte, every run of blanks and folds as one blank, none at the ends. */
  read(line: string): Reading | null;
}
