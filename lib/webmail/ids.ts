/** The webmails whose pages Postern knows, in the order they are tried. Each is a file of `adapters/`. */
export const WEBMAIL_IDS = ['roundcube', 'gmail', 'text-page', 'generic'] as const;

export type WebmailId = (typeof WEBMAIL_IDS)[number];
