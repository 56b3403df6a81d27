/** Hops read for one message. A loop adds lines until a server gives up (RFC 5321 §6.3: at least 100); a forger adds thousands. */
export const MAX_HOPS = 200;

/** Characters of one line. EHLO alone may fill 500 of them, a certificate's names a few hundred more; a forged line fills megabytes. */
export const MAX_LINE = 4096;

/** Comments within comments. Exim writes two deep, Oracle three; `((((…` is an attack on readers that recurse. */
export const MAX_NESTING = 16;

/** Semicolons tried, from the end, in search of the date. `;;;;…` would have each tail read anew. */
export const MAX_SEMICOLONS = 16;
