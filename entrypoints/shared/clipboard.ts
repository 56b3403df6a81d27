/** Puts text on the clipboard; needs the press of a button. */
export function copy(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
