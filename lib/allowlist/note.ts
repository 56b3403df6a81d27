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

/** The comment of one rule: tag, ticket, review date, date of the list. Cut from the end to what the product keeps. */
export function noteOf(request: AllowRequest, maxBytes: number): string {
  const { ticket, review, listDate } = request;
  return `${tagOf(request)} ticket ${ticket} review ${review} list ${listDate}`.slice(0, maxBytes).trimEnd();
}
