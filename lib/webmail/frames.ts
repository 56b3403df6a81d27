import type { Page } from './page.ts';

/** Frames in frames: more than this is nobody's webmail. */
const MAX_DOCUMENTS = 20;

/** A frame of another site with less than this share of the window is an advertisement, not the mail. */
const FILLS_THE_PAGE = 0.2;

interface Reachable {
  readonly documents: readonly Document[];
  /** Frames that cannot be looked into. */
  readonly foreign: readonly Element[];
}

/** The page with its frames, as far as they are of the same site. */
export function reachableFrom(top: Document): Reachable {
  const documents = [top];
  const foreign: Element[] = [];
  for (let at = 0; at < documents.length && documents.length < MAX_DOCUMENTS; at++) {
    for (const frame of documents[at]?.querySelectorAll<HTMLIFrameElement>('iframe, frame') ?? []) {
      const inside = frame.contentDocument;
      if (inside) documents.push(inside);
      else foreign.push(frame);
    }
  }
  return { documents, foreign };
}

/** Whether a frame of another site fills the page: what is in it is missing from every answer, without an error. */
export function hasForeignFrame({ document }: Page): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  return reachableFrom(document).foreign.some((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    return width * height > FILLS_THE_PAGE * clientWidth * clientHeight;
  });
}
