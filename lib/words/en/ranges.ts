import type { RangeRefusal, RangeRemark } from '../../ranges/range-text.ts';

/** Why something that looks like a range is not taken. */
export const rangeProblem: Readonly<Record<RangeRefusal, string>> = {
  'range.leading-zero':
    'A zero in front: several products read such a number as octal and would open another network. Only whoever wrote it knows what is meant.',
  'range.short-form': 'An address has four decimal numbers; products disagree about what fewer mean.',
  'range.number-form': 'One number for a whole address: products disagree about it. Write four decimal numbers.',
  'range.not-ascii': '{character} at column {column} only looks like a digit, a dot or a slash.',
  'range.prefix': 'The prefix is a number from 0 to {max}, without a sign or a zero in front.',
  'range.host-bits': 'A network or one address? Write {network} or {single}.',
  'range.zone': 'A zone (%) belongs to one machine and has no place in a rule.',
  'range.mapped': 'This is the IPv4 address {v4} in IPv6 clothes: write {v4}.',
  'range.embedded': 'An IPv6 address with a dotted part: several products refuse it. Write it in groups.',
  'range.mask': 'The bits of {mask} have gaps: it is neither a netmask nor a wildcard.',
  'range.mask-ambiguous': '{mask} means one thing as a netmask and the opposite as a wildcard: write a prefix.',
  'range.reversed': 'The end stands before the beginning.',
  'range.families': 'It begins in IPv4 and ends in IPv6, or the reverse.',
  'range.disagree':
    'The range and {cidr} beside it are not the same addresses: only whoever wrote it knows which is meant.',
  'range.name': 'A name, not an address: names change hands without a word. The ranges are needed.',
  'range.rubbish': 'No address: “{rest}” does not belong there.',
  'range.special': '{range} is never public mail[: {name}].',
  'list.too-long': 'The list is longer than {limit} entries.',
  'list.purpose': 'This looks like a list of where a cloud or an API answers (“{hint}”), not of where mail comes from.',
};

/** What should be known about a range that is taken. */
export const rangeNote: Readonly<Record<RangeRemark, string>> = {
  'range.duplicate': '{range} stands there twice.',
  'range.inside': '{range} lies inside {outer} already.',
  'range.ends':
    '{cidr} has two addresses more than its words say, .0 and .255 at its ends: no mail comes from those two.',
};

/** In front of a problem or a note. */
export const rangeLine: string = 'Line {line}, “{text}”:';
