/** What a person can mend: it is told in its own words, without a stack. */
export class StartError extends Error {}
