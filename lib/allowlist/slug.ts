const LENGTH = 16;

/**
 * The identifier of a profile in rule names and tags: `[a-z][a-z0-9]{1,15}` from its id. What does not fit is
 * dropped; an id that had to be cut, or of which nothing is left, ends in six digits of its hash, so that no two
 * long ids share a tag and one undo never takes the other's rules.
 */
export function slugOf(id: string): string {
  const kept = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/^\d+/, '');
  if (kept.length < 2) return unnamed(id);
  return kept.length <= LENGTH ? kept : kept.slice(0, LENGTH - 6) + hash(id);
}

/** A slug that says nothing but stays the same: for ids that must not appear. */
export function unnamed(id: string): string {
  return `sender${hash(id)}`;
}

/** FNV-1a, the last 24 bits as hexadecimal digits: distinct, not secret. */
function hash(text: string): string {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (state & 0xffffff).toString(16).padStart(6, '0');
}
