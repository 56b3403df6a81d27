import type { Move, Reason } from './bounce.ts';

/** A published list of codes: facts, without a sentence of ours. */
export interface CodeData<Row> {
  readonly source: string;
  /** ISO date on which it was read. */
  readonly asOf: string;
  readonly rows: Readonly<Record<string, Row>>;
}

/** How sure a row is of its code. observed: in the tables of decoders that were fed with real bounces. */
type Sure = 'documented' | 'documented (second hand)' | 'observed' | 'unverified';

/** MasterBase's states, as its table prints them; «Reintento»: it tries again. */
export type MasterbaseState =
  | 'Rebote'
  | 'Rebote - Reintento'
  | 'Error'
  | 'Error - Reintento'
  | 'En proceso'
  | 'Enviado';

/** RFC 5321 §4.2.1: 2 done, 3 go on, 4 not now, 5 no. */
export type SmtpState = 'ok' | 'intermediate' | 'transient' | 'permanent';

/** RFC 3463 §3.1: 2, 4, 5. */
export type EnhancedState = 'success' | 'transient' | 'permanent';

export interface MasterbaseRow {
  readonly title: string;
  readonly description: string | null;
  readonly state: MasterbaseState;
  readonly class: 'permanent' | 'temporary' | 'policy' | 'unsubscribe' | 'internal' | 'pending' | 'delivered';
  readonly reason: Reason;
  readonly subclass: 'complaint' | 'unsubscribe' | 'legal' | null;
  readonly who: Move;
  /** Whose move it can be instead. */
  readonly whoAlt: Move | null;
  readonly retried: boolean;
  /** The number is an SMTP reply code too, and MasterBase may use it otherwise. */
  readonly alsoSmtp: boolean;
}

export interface SmtpRow {
  /** What the number means in short, in the registry's language. */
  readonly title: string;
  readonly state: SmtpState;
  readonly reason: Reason;
  readonly who: Move;
  readonly reference: string;
  readonly sure: Sure;
  /** Of bounces with this number, the percentage that MasterBase’s wording of it fits; null: not counted, or not in its table. */
  readonly masterbaseFits: number | null;
}

export interface EnhancedRow {
  /** The registered label. */
  readonly title: string;
  /** The class where only one makes sense. */
  readonly usefulClass: 2 | 4 | 5 | null;
  readonly reason: Reason;
  readonly who: Move;
  readonly reference: string;
  readonly sure: Sure;
  /** A provider that uses the number for something else, and what for. */
  readonly providerClash: string | null;
}

/** What a server of one provider prints. */
interface PrintedRow {
  /** As the provider writes it. */
  readonly code: string | null;
  /** Piece of the printed text; `/` parts alternatives, `…` any text. */
  readonly printed: string;
  /** Words that count where this provider’s server speaks. */
  readonly says: readonly string[];
  /** Words that nobody else prints. */
  readonly own: readonly string[];
  readonly reason: Reason;
  readonly who: Move;
  readonly sure: Sure;
}

export interface GmailRow extends PrintedRow {
  readonly code: string;
  /** Enhanced codes, `5.7.606-649` being a range. */
  readonly codes: readonly string[];
  /** Sending it again may help. */
  readonly retry: boolean;
}

export interface MicrosoftRow extends GmailRow {
  /** null: general knowledge. */
  readonly source: string | null;
}

export interface ProviderRow extends PrintedRow {
  readonly provider: string;
  /** A mail program or a block list that many servers use: its words are as good as anybody’s. */
  readonly program: boolean;
}
