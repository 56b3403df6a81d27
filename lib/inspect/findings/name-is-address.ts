import { aligned } from '../../authentication/alignment.ts';
import { parseDomain } from '../../base/domain.ts';
import type { Mailbox } from '../../message/message.ts';
import type { FindingRule } from '../finding.ts';

/** An address in words, its at sign full-width too. */
const ADDRESS = /(?<=[^\s@])\s?[@\uff20\ufe6b]\s?([\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+)/gu;

/**
 * The display name, or a quoted local part, is an address of another organization than the one that sent it: many programs
 * show the name alone. An address of the same organization is harmless.
 */
export const nameIsAddress: FindingRule = {
  id: 'name-is-address',
  find({ about, fromDomain }) {
    if (!about.from || fromDomain === null) return null;
    for (const mailbox of about.from.value) {
      const shown = shownDomains(mailbox).find((domain) => aligned(domain, fromDomain) === null);
      if (shown !== undefined)
        return {
          tone: 'bad',
          params: { shown, domain: fromDomain },
          evidence: [{ field: about.from.field, at: mailbox.span }],
          blocks: true,
        };
    }
    return null;
  },
};

function shownDomains({ name, local }: Mailbox): string[] {
  return [name ?? '', local].flatMap((text) =>
    [...text.matchAll(ADDRESS)].flatMap(([, host = '']) => parseDomain(host) ?? []),
  );
}
