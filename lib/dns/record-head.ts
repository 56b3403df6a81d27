/** What stands before the data of a TXT record, or a whole CNAME record. */
export interface RecordHead {
  /** As written; null where there is none. */
  readonly owner: string | null;
  /** In the way of zone files, where the owner may be left out because it is the one before. */
  readonly isZone: boolean;
  /** Of a CNAME. */
  readonly target?: string;
}

/** RFC 1035 §5.1: owner, TTL and class, the last two in any order. */
const ZONE = /^(?:(\S+) )??(?:\d+[smhdw]? )?(?:(?:IN|CH|HS) )?(?:\d+[smhdw]? )?(?:TXT|CNAME (\S+))$/i;

/** nslookup, and `host`. */
const TOOLS: readonly RegExp[] = [
  /^(\S+) text =$/,
  /^(\S+) canonical name = (\S+)$/,
  /^(\S+) descriptive text$/,
  /^(\S+) is an alias for (\S+)$/,
];

/** Reads the words before the strings; none at all is a head too. null: no head of a TXT or CNAME record. */
export function readRecordHead(words: readonly string[]): RecordHead | null {
  if (words.length === 0) return { owner: null, isZone: false };
  if (words.length > MAX_WORDS) return null;
  const text = words.join(' ');
  const zone = ZONE.exec(text);
  if (zone) return headOf(zone, true);
  const tool = TOOLS.map((shape) => shape.exec(text)).find((match) => match !== null);
  return tool ? headOf(tool, false) : null;
}

/** `a is an alias for b`, `a 3600 IN 3600 CNAME b`. */
const MAX_WORDS = 6;

function headOf([, owner, target]: RegExpExecArray, isZone: boolean): RecordHead {
  return { owner: owner ?? null, isZone, ...(target !== undefined && { target }) };
}
