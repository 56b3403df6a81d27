import { looksLikeMessage } from './accept.ts';
import { MAX_SOURCE_BYTES } from './source.ts';

/** A page that shows nothing but a source: no mail's HTML can stand directly in the body. */
export const SOURCE_PAGE = 'body > pre';

/** The dialogs of a page. */
export const SOURCE_DIALOG = '[role="dialog"] pre, [role="dialog"] textarea, dialog pre, dialog textarea';

/** What holds a mail's own HTML: a dialog in there is of the mail's author, and so is the source it shows. */
const MAIL_SHOWN = 'main, [role="main"], [role="document"], [role="article"], article, [aria-label="Message body"]';
const DIALOG = '[role="dialog"], dialog';

/** A page may hold a `pre` for every line of a novel; more candidates than this are no source view. */
const MAX_CANDIDATES = 500;

/** Each candidate is walked: elements in elements without text would be walked for ever, once for each candidate around them. */
const MAX_NODES = 200_000;

const BLOCKS = new Set(['DIV', 'P', 'LI', 'TR', 'PRE', 'SECTION', 'TABLE', 'UL', 'OL']);

/**
 * The sources that elements of the page hold, each once. Where one candidate stands inside another, the inner one: around it stand
 * titles and buttons.
 */
export function shownSources(documents: readonly Document[], selector: string): string[] {
  const budget = { nodes: MAX_NODES };
  const candidates = documents.flatMap((document) => [...document.querySelectorAll<HTMLElement>(selector)]);
  const found = candidates.slice(0, MAX_CANDIDATES).flatMap((element) => {
    if (isInMail(element)) return [];
    const text = textOf(element, budget);
    return looksLikeMessage(text) ? [{ element, text }] : [];
  });
  const inner = found.filter(
    ({ element }) => !found.some((one) => one.element !== element && element.contains(one.element)),
  );
  return [...new Set(inner.map(({ text }) => text))];
}

function isInMail(element: Element): boolean {
  const dialog = element.closest(DIALOG);
  return dialog !== null && Boolean(dialog.parentElement?.closest(MAIL_SHOWN));
}

/** The text of an element as it is laid out in lines: `textContent` would glue the lines of a source made of blocks. */
export function textOf(element: Element, budget = { nodes: MAX_NODES }): string {
  if ('value' in element && typeof element.value === 'string') return element.value.slice(0, MAX_SOURCE_BYTES + 1);
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node && length <= MAX_SOURCE_BYTES; node = walker.nextNode()) {
    if (--budget.nodes < 0) break;
    const piece = pieceOf(node, pieces.at(-1) ?? '\n');
    if (piece === '') continue;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('').slice(0, MAX_SOURCE_BYTES + 1);
}

/** What a node adds to the text before it: a block begins a line. */
function pieceOf({ nodeName, nodeValue }: Node, before: string): string {
  if (nodeName === '#text') return nodeValue ?? '';
  return nodeName === 'BR' || (BLOCKS.has(nodeName) && !before.endsWith('\n')) ? '\n' : '';
}
