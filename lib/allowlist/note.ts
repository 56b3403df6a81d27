import type { AllowRequest } from './target.ts';

/** Longest piece of the admin's or the sender's own text in a comment, in bytes. */
export const LABEL_BYTES = 40;

/**
 * Text reduced to what no product's comment can be broken with: letters, digits, blank and `._:/-`, an alphanumeric
 * first. Accents lose their marks, every run of anything else becomes one `-`; cut to `maxBytes`, ASCII by then.
 */
export function reduceNote(text: string, maxBytes: number): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^A-Za-z0-9 ._:/-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, maxBytes)
    .replace(/(?<![ -])[ -]+$/, '');
}

/** The tag by which verify and undo find what is ours. In every text it is followed by a blank, a quote or the end. */
export function tagOf(request: AllowRequest): string {
  return `postern:${request.slug}`;
}

/**
 * The comment of one rule: tag, ticket, review date, date of the list. Where the product keeps less than all of it with
 * the longest ticket, the date of the list stays out and the ticket is cut: tag and review date always stand.
 */
export function noteOf(request: AllowRequest, maxBytes: number): string {
  const { ticket, review, listDate } = request;
  const all = (cut: string, list: string) => `${tagOf(request)} ticket ${cut} review ${review}${list}`;
  const list = ` list ${listDate}`;
  if (all('', list).length + LABEL_BYTES <= maxBytes) return all(ticket, list);
  const rest = maxBytes - all('', '').length;
  return all(reduceNote(ticket, rest), '');
}
