/**
 * Zone names with one meaning each, by minutes east of UTC: those of RFC 5322 §4.3, and abbreviations that the IANA time
 * zone database (2025b) gives a single present offset. Absent on purpose: IST (India, Israel, Ireland), BST, AST, CLT,
 * ECT, and the military letters, which "cannot be relied upon" (RFC 5322 §4.3).
 */
const NAMES: readonly (readonly [number, string])[] = [
  [-600, 'HST'],
  [-540, 'AKST'],
  [-480, 'PST AKDT'],
  [-420, 'PDT MST'],
  [-360, 'MDT CST'],
  [-300, 'CDT EST COT PET'],
  [-240, 'EDT'],
  [-180, 'ART BRT UYT'],
  [0, 'UT UTC GMT Z WET'],
  [60, 'WEST CET MET MEZ'],
  [120, 'CEST MEST MESZ EET'],
  [180, 'EEST MSK'],
  [480, 'HKT SGT'],
  [540, 'JST KST'],
  [600, 'AEST'],
  [660, 'AEDT'],
  [720, 'NZST'],
  [780, 'NZDT'],
];

const OFFSETS = new Map(NAMES.flatMap(([offset, names]) => names.split(' ').map((name) => [name, offset] as const)));

/** Minutes east of UTC of a zone name in any case, null where the name has no meaning, or several. */
export function zoneOffset(name: string): number | null {
  return OFFSETS.get(name.toUpperCase()) ?? null;
}
