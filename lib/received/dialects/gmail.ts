import type { Dialect } from '../dialect.ts';
import { anyOf, client, local } from '../form.ts';
import { HELO, LITERAL, TLS_VERSION, WITH } from '../pieces.ts';

const BY = String.raw`by (?<by>[\w.-]+\.(?:google|gmail|googlemail)\.com)`;
/** 10/8, or the same as 6to4: `2002:a05:…`. */
const INNER = String.raw`by (?<by>10(?:\.\d{1,3}){3}|2002:a[\da-f:]+)`;
const ID = String.raw`id (?<id>[\w.-]+)`;
/** Also `<multiple recipients>`. */
const FOR = '(?: for <(?<for>[^<>]*)>)?';
const SESSION = String.raw`${TLS_VERSION}(?: \(Google Transport Security\))?`;
const TAIL = `${BY} ${WITH} ${ID}${SESSION}${FOR}`;

/** The reverse name bears its final dot. */
const TCP_INFO = String.raw`\((?:(?<reverseDns>[^ ()]*[^ ().])\.? )?${LITERAL}\)`;

/** Inner lines name no client at all. */
export const gmail: Dialect = {
  id: 'gmail',
  product: 'Gmail',
  seen: 'Gmail, Google Workspace',
  evidence: 'samples',
  read: anyOf(
    // Another mailbox was emptied into this one.
    local`from [^ ]+ \([^()]*\) ${BY} with (?<protocol>POP3|IMAP) ${ID}${FOR}${SESSION}`,
    client`from ${HELO} ${TCP_INFO} ${BY} ${WITH} ${ID}${FOR}${SESSION}`,
    client`from ${HELO} ${TCP_INFO} ${TAIL}`,
    client`from ${LITERAL} ${TAIL}`,
    client`from (?<helo>[\w.-]+\.google\.com) \(${LITERAL}\) ${INNER} ${WITH} ${ID}(?: \(num_hops = \d+\))?`,
    local`${INNER} ${WITH}(?: ${ID})?${FOR}`,
    local`${BY} ${WITH} ${ID}${FOR}`,
    local`from [^ ]+ named unknown ${BY} ${WITH}`,
  ),
};
