import * as v from 'valibot';
import { parseCidr } from '../../lib/base/cidr.ts';
import type { Cidr } from '../../lib/base/cidr.ts';
import { readDohUrl } from '../../lib/dns/doh-url.ts';
import { queryName } from '../../lib/dns/names.ts';
import { isTxtRecord } from '../../lib/dns/pasted.ts';
import type { PinnedRecord } from '../../lib/dns/pinned.ts';
import type { Settings } from '../../lib/inspect/settings.ts';
import { GATEWAY_IDS } from '../../lib/received/gateway.ts';
import { LANGUAGES } from '../../lib/words/language.ts';
import type { Language } from '../../lib/words/language.ts';

/** Everything the person has told us, kept in this browser and nowhere else. */
export interface Preferences extends Required<Omit<Settings, 'copy'>> {
  /** null: as the browser speaks. */
  readonly language: Language | null;
  /** Ids of the products they run, in the order they were added. */
  readonly targets: readonly string[];
  /** The product the one-press button copies for. */
  readonly defaultTarget: string | null;
  /** Per target: answers to its questions, checked by the target when used. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly ticket: string;
  /** The DNS over HTTPS resolver that may be asked, as `readDohUrl` spells it; null: nobody is asked. */
  readonly resolver: string | null;
  /** Keys that the person pasted, one a name: they answer before anybody is asked. */
  readonly keys: readonly PinnedRecord[];
}

/** More than anybody pastes; each is compared with the name of every key. */
export const MAX_KEYS = 200;

export const DEFAULTS: Preferences = {
  ownHosts: [],
  ownNetworks: [],
  authservIds: [],
  platform: null,
  gateways: [],
  borderDialect: null,
  sender: null,
  language: null,
  targets: [],
  defaultTarget: null,
  answers: {},
  ticket: '',
  resolver: null,
  keys: [],
};

/** A key of the preferences whose stored or imported value could not be taken, and why (valibot's words, in English). */
export interface Refused {
  readonly key: keyof Preferences;
  readonly reason: string;
}

const host = v.pipe(v.string(), v.maxLength(254), v.regex(/^\.?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/));
const network = v.custom<Cidr>((input) => typeof input === 'string' && parseCidr(input) === input);
const id = v.pipe(v.string(), v.maxLength(64));
const line = v.pipe(v.string(), v.maxLength(256));
const dohUrl = v.custom<string>((input) => typeof input === 'string' && readDohUrl(input) === input);
const pinned = v.strictObject({
  name: v.custom<string>((input) => typeof input === 'string' && queryName(input) === input),
  record: v.pipe(v.string(), v.check(isTxtRecord)),
});
const oneAName = (keys: PinnedRecord[]) => new Set(keys.map(({ name }) => name)).size === keys.length;

const SCHEMAS = {
  ownHosts: v.array(host),
  ownNetworks: v.array(network),
  authservIds: v.array(host),
  platform: v.nullable(v.picklist(['google', 'microsoft365'])),
  gateways: v.array(v.picklist(GATEWAY_IDS)),
  borderDialect: v.nullable(id),
  sender: v.nullable(id),
  language: v.nullable(v.picklist(LANGUAGES)),
  targets: v.array(id),
  defaultTarget: v.nullable(id),
  answers: v.record(id, v.record(id, line)),
  ticket: line,
  resolver: v.nullable(dohUrl),
  keys: v.pipe(v.array(pinned), v.maxLength(MAX_KEYS), v.check(oneAName, 'a name stands there twice')),
};

const isKey = (key: string): key is keyof Preferences => Object.hasOwn(SCHEMAS, key);
export const KEYS: readonly (keyof Preferences)[] = Object.keys(SCHEMAS).filter(isKey);

/** Takes what is valid, key by key; what is missing is the default, what is not valid is the default and told. */
export function readPreferences(stored: Readonly<Record<string, unknown>>): { value: Preferences; refused: Refused[] } {
  const refused: Refused[] = [];
  const take = <Value>(key: keyof Preferences, schema: v.GenericSchema<unknown, Value>, otherwise: Value): Value => {
    if (!Object.hasOwn(stored, key)) return otherwise;
    const parsed = v.safeParse(schema, stored[key]);
    if (parsed.success) return parsed.output;
    refused.push({ key, reason: parsed.issues[0].message });
    return otherwise;
  };
  const value: Preferences = {
    ownHosts: take('ownHosts', SCHEMAS.ownHosts, DEFAULTS.ownHosts),
    ownNetworks: take('ownNetworks', SCHEMAS.ownNetworks, DEFAULTS.ownNetworks),
    authservIds: take('authservIds', SCHEMAS.authservIds, DEFAULTS.authservIds),
    platform: take('platform', SCHEMAS.platform, DEFAULTS.platform),
    gateways: take('gateways', SCHEMAS.gateways, DEFAULTS.gateways),
    borderDialect: take('borderDialect', SCHEMAS.borderDialect, DEFAULTS.borderDialect),
    sender: take('sender', SCHEMAS.sender, DEFAULTS.sender),
    language: take('language', SCHEMAS.language, DEFAULTS.language),
    targets: take('targets', SCHEMAS.targets, DEFAULTS.targets),
    defaultTarget: take('defaultTarget', SCHEMAS.defaultTarget, DEFAULTS.defaultTarget),
    answers: take('answers', SCHEMAS.answers, DEFAULTS.answers),
    ticket: take('ticket', SCHEMAS.ticket, DEFAULTS.ticket),
    resolver: take('resolver', SCHEMAS.resolver, DEFAULTS.resolver),
    keys: take('keys', SCHEMAS.keys, DEFAULTS.keys),
  };
  return { value, refused };
}
