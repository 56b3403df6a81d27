/**
 * Names that begin a result wherever they stand, also where the `;` before them is missing: the IANA registry
 * "Email Authentication Methods", and the unregistered ones that large receivers write.
 */
export const METHODS: ReadonlySet<string> = new Set([
  'arc',
  'auth',
  'bimi',
  'compauth',
  'dkim',
  'dkim-adsp',
  'dkim-atps',
  'dmarc',
  'dnswl',
  'domainkeys',
  'iprev',
  'rrvs',
  'sender-id',
  'smime',
  'spf',
  'vbr',
]);

/** Properties that some servers write without a ptype, and where a method should stand: Yahoo's `from=`, Received-SPF's keys. */
export const BARE_PROPERTIES: ReadonlySet<string> = new Set([
  'action',
  'client-ip',
  'envelope-from',
  'from',
  'helo',
  'identity',
  'mechanism',
  'problem',
  'reason',
  'receiver',
]);
