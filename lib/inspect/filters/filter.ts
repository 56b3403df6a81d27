import type { Problem, Span } from '../../base/problem.ts';
import type { PlatformId } from '../../received/platform.ts';
import type { Tone } from '../finding.ts';
import type { Meaning } from './meaning.ts';
import type { OutcomeId } from './outcomes.ts';

/** Filters that leave their own fields in a message; a key of the words. */
export type ProductId =
  | 'microsoft'
  | 'google'
  | 'spamassassin'
  | 'rspamd'
  | 'antivirus'
  | 'greylisting'
  | 'barracuda'
  | 'proofpoint'
  | 'mimecast'
  | 'cisco'
  | 'fortimail'
  | 'sophos'
  | 'trend';

/** traffic: read in real mail · docs: the vendor's page · unverified: memory, or two sources that disagree. */
export type Certainty = 'traffic' | 'docs' | 'unverified';

/**
 * How the value is built. list: `K:V;K:V` · status: `Yes, score=1 tests=A,B` · symbols: `default: False [1 / 15]; A(1.00)[x];` ·
 * report: `1.5 NAME description` after one another · value: one value.
 */
export type Form = 'list' | 'status' | 'symbols' | 'report' | 'value';

/** `*` stands for anything in token and value; both are compared without regard to case. A value without a token has the token ''. */
export type Row = readonly [token: string, value: string, meaning: Meaning, certainty: Certainty];

export interface FilterHeader {
  readonly name: string;
  readonly form: Form;
  /** The most telling first. */
  readonly rows: readonly Row[];
  /**
   * The platform writes it among the sender's own fields, so that its place proves nothing. What proves it is that the
   * platform lets no such field in from outside, known this surely.
   */
  readonly kept?: { readonly by: PlatformId; readonly certainty: Certainty };
  /** What another one had written, under the name the platform gave it on the way in. */
  readonly isRenamed?: true;
}

/** One file of `data/`. */
export interface FilterData {
  readonly product: ProductId;
  readonly source: string | readonly string[];
  /** ISO date. */
  readonly asOf: string;
  readonly headers: readonly FilterHeader[];
}

/** A piece of a header's value: what it is called, what it says; offsets in the field's text. */
export interface Token {
  readonly token: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Why an entry is believed, or not; a key of the words. kept: the platform lets no such field in from outside ·
 * not-kept: it may · doubled: there are several, and it writes one.
 */
export type FilterBelief = 'own' | 'kept' | 'not-kept' | 'doubled' | 'renamed' | 'below-border' | 'no-border';

/** One thing a filter wrote. */
export interface FilterEntry {
  readonly product: ProductId;
  /** As written. */
  readonly header: string;
  /** `SFV`, `score`, the name of a test; '' where the header has one value. */
  readonly token: string;
  readonly value: string;
  /** As it stands in the field, `SFV:SKN`. */
  readonly text: string;
  /** null: no published meaning; shown as it is. */
  readonly meaning: Meaning | null;
  /** How well the meaning is known. */
  readonly certainty: Certainty;
  readonly believed: boolean;
  readonly why: FilterBelief;
  readonly field: number;
  readonly at: Span;
}

/**
 * What it comes to. acted: something that the administrator opened · other: something else let it pass · filtered: it was held
 * back, marked or put off · clean: filtered, and found clean · seen: a filter saw it and said no more.
 */
export type OutcomeKind = 'acted' | 'other' | 'filtered' | 'clean' | 'seen';

/** The answer to "did it take?". */
export interface Outcome {
  readonly id: OutcomeId;
  readonly kind: OutcomeKind;
  readonly tone: Tone;
  readonly params: Problem['params'];
  /** The entries it rests on, all of them believed. */
  readonly restsOn: readonly number[];
}

export interface Filters {
  /** Believed ones first, then those with a meaning; fields in the order of the text, what tells most first in each. */
  readonly entries: readonly FilterEntry[];
  /** null: nothing that is believed says what became of the message. */
  readonly outcome: Outcome | null;
}
