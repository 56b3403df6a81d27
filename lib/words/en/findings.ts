import type { FindingId } from '../../inspect/finding.ts';

/** One line each; the detail is what stands under it. A parameter named `why`, `kind` or `reason` comes in words. */
export const findings: Readonly<Record<FindingId, { readonly title: string; readonly detail: string }>> = {
  'in-range': { title: 'On the list {sender} published', detail: '{range}: it shows who carried it, not who wrote it' },
  'out-of-range': {
    title: 'Outside the list {sender} published',
    detail: '[The nearest range is {nearest}][, {distance} {distance|address|addresses} away]',
  },
  'dmarc-pass': { title: 'DMARC passed[ for {domain}]', detail: 'Your own server says so[: {authservId}]' },
  'dmarc-fail': { title: 'DMARC failed[ for {domain}]', detail: 'Your own server says so[: {authservId}]' },
  'dkim-aligned': { title: 'Valid signature[ of {domain}]', detail: 'DKIM, by your own server[: {authservId}]' },
  'nobody-said': {
    title: 'Nobody vouches[ for {domain}]',
    detail: 'None of your servers wrote a DMARC result or a DKIM pass of this domain',
  },
  spf: {
    title: 'SPF: {result}',
    detail: 'SPF looks at the envelope sender[, {domain}]; alone it says nothing about From',
  },
  'conflicting-results': {
    title: 'Your servers’ results contradict each other',
    detail: '[{method}: {results}. ]None of them counts as passed',
  },
  'claimed-below': { title: '{sender} is only claimed', detail: '{value}, {kind}: anybody can write that' },
  'forged-results': {
    title: 'A “{result}” written further down',
    detail: 'It names your server, {authservId}, but came with the message',
  },
  'unbelieved-pass': { title: 'A “pass” that is not believed', detail: '[{authservId}: ]{why}' },
  'several-from': {
    title: '{count} From fields',
    detail: 'Programs differ in which one they show and check',
  },
  'no-from': { title: 'No From field', detail: 'There is no domain that anybody could vouch for' },
  'odd-from': { title: 'From names no single domain', detail: '[It says {domains}]' },
  'witness-disagrees': {
    title: 'Two of your witnesses disagree',
    detail: 'Received-SPF saw {ip}, the border line says {border}',
  },
  'clock-skew': {
    title: 'A clock is off by {seconds} s',
    detail: '[{server} dates its line before the one below it]',
  },
  'border-ambiguous': { title: 'No single address', detail: '{reason}[: {candidates}]' },
  'border-unknown': { title: 'No border known', detail: '{reason}' },
  'border-none': { title: 'Nobody from outside', detail: '{reason}' },
  'forged-border-line': {
    title: 'A line claims to be your server’s',
    detail: '“by {server}” stands below the border: it came with the message',
  },
  'would-be-in-range': {
    title: '{ip} is on the list of {sender}',
    detail: '{range}; it counts if {server} is yours',
  },
  'would-be-believed': {
    title: 'DMARC “{result}”[ for {domain}]',
    detail: '{authservId} says so: believed if it is yours',
  },
};
