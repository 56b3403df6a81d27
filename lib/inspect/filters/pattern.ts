/** Whether a text is what `pattern` says, without regard to case; `*` stands for anything. Linear: each piece is sought once. */
export function matches(pattern: string, text: string): boolean {
  const lower = text.toLowerCase();
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return lower === first;
  if (lower.length < first.length + last.length || !lower.startsWith(first) || !lower.endsWith(last)) return false;
  const end = lower.length - last.length;
  let at = first.length;
  for (const piece of rest) {
    const found = lower.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
