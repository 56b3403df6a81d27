/*
 * The vocabulary of Received lines: pieces of expressions, put together by the tags of form.ts.
 * Lines come with single blanks. `[^ ]` and not `\S`: JavaScript counts the byte A0, half of many a UTF-8 letter, as a blank.
 * Each piece ends where a character stands that it cannot hold, so that no two of them can share one.
 */

/** What the client called itself, where the writer lets no blank through. */
export const HELO = '(?<helo>[^ ]+)';

/** A name from the DNS: neither address nor literal, which is what a HELO may be. */
export const NAME = String.raw`(?![\d.]+ )(?<reverseDns>[\w.-]+)`;

/** `[1.2.3.4]`, `[IPv6:2001:db8::1]`, `[1.2.3.4]:25`. */
export const LITERAL = String.raw`\[(?<ip>[^ \[\]]+)\](?::\d{1,5})?`;

/** `(name [1.2.3.4])` or `([1.2.3.4])`: TCP-info (RFC 5321 §4.4). */
export const TCP_INFO = String.raw`\((?:(?<reverseDns>[^ ()]+) )?${LITERAL}\)`;

/** `(1.2.3.4)`, `(2603:10b6::1)`, `(fe80::1%11)`, `(ident@1.2.3.4)`. */
export const BARE_TCP_INFO = String.raw`\((?:[^ ()]*@)?(?<ip>[\da-fA-F:.]+(?:%\d+)?)\)`;

export const BY = 'by (?<by>[^ ()]+)';
export const WITH = 'with (?<protocol>[A-Za-z][A-Za-z0-9]*)';
export const ID = 'id (?<id>[^ ]+)';

/** A mailbox as SMTP carries it (RFC 5321 §4.1.2), quoted strings honoured: only inside them are blanks and brackets. */
export const PATH = String.raw`(?:"(?:[^"\\]|\\.)*"|[^"\\<>() ])*`;

/** ` for <user@example.com>`, or nothing: most servers leave it out where there are several recipients. */
export const FOR = String.raw`(?: for <(?<for>${PATH})>)?`;

/** The same without angle brackets. */
export const FOR_BARE = `(?: for (?<for>${PATH}))?`;

/** `version=TLSv1.3 cipher=…`, with or without a comma between. */
export const VERSION_AND_CIPHER = String.raw`version=(?<tls>[^ ,()]+)(?:,? cipher=(?<cipher>[^ ,()]+))?[^()]*`;

/** The same in a comment, or nothing. */
export const TLS_VERSION = String.raw`(?: \(${VERSION_AND_CIPHER}\))?`;

/** `using TLSv1.3 with cipher …`, as Postfix and its kin write. */
export const USING_CIPHER = '(?:using (?<tls>[^ ]+) with cipher (?<cipher>[^ ()]+))';
