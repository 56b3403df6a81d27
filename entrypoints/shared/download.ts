/** How long a browser may take to begin with a download, in milliseconds. */
const BEGINS_WITHIN = 60_000;

/** Hands a text over as a file to keep. */
export function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGINS_WITHIN);
}
