import type { FindingId } from '../../inspect/finding.ts';

/** One line each: what it is, what it means, and what to do about it. */
interface FindingText {
  readonly title: string;
  readonly detail: string;
  readonly next: string;
}

/** A parameter named `why`, `kind`, `reason` or `proof` comes in words. */
export const findings: Readonly<Record<FindingId, FindingText>> = {
  'in-range': {
    title: 'On the list {sender} published',
    detail: '{range}: it shows who carried it, not who wrote it',
    next: 'Open the gate only if the verdict says genuine',
  },
  'out-of-range': {
    title: 'Outside the list {sender} published',
    detail: '[The nearest range is {nearest}][, {distance} {distance|address|addresses} away]',
    next: 'Open nothing for {ip}; ask {sender} which addresses it sends from',
  },
  'dmarc-pass': {
    title: 'DMARC passed[ for {domain}]',
    detail: 'Your own server says so[: {authservId}]',
    next: 'Nothing: it speaks for the message',
  },
  'dmarc-fail': {
    title: 'DMARC failed[ for {domain}]',
    detail: 'Your own server says so[: {authservId}]',
    next: 'Open nothing; send the sender this report',
  },
  'dkim-checked': {
    title: 'Valid signature of {domain}',
    detail:
      'DKIM, checked here by Postern[, key {selector}][, with the key {pasted} that you pasted][, with the key {profiled} of the sender’s profile]',
    next: 'Nothing: it speaks for the message',
  },
  'dmarc-checked': {
    title: 'DMARC {result} for {domain}',
    detail: 'Checked here by Postern, by RFC 9989',
    next: 'Our own check counts before a server’s word',
  },
  'checks-disagree': {
    title: '{method}: your server says {server}, Postern finds {own}',
    detail: '[{domain}: ]the server’s word and our own check differ; ours counts',
    next: 'Find out what changed since: a filter behind that server, or a record in DNS',
  },
  'check-refused': {
    title: 'A signature of {domain} that is not accepted',
    detail: 'It holds, but {why}',
    next: 'Open nothing for it; ask {domain} to sign all of the body and of what is shown, with RSA 2048 and SHA-256',
  },
  'dkim-aligned': {
    title: 'Valid signature[ of {domain}]',
    detail: 'DKIM, by your own server[: {authservId}]',
    next: 'Nothing: it speaks for the message',
  },
  'nobody-said': {
    title: 'Nobody vouches[ for {domain}]',
    detail: 'None of your servers wrote a DMARC result or a DKIM pass of this domain',
    next: 'Let your border server check DKIM and DMARC, or ask the sender to sign',
  },
  spf: {
    title: 'SPF: {result}',
    detail: 'SPF looks at the envelope sender[, {domain}]; alone it says nothing about From',
    next: 'Nothing: it weighs nothing in the verdict',
  },
  'conflicting-results': {
    title: 'Your servers’ results contradict each other',
    detail: '[{method}: {results}. ]None of them counts as passed',
    next: 'Find out which of your filters wrote which; believe none of them until then',
  },
  'claimed-below': {
    title: '{sender} is only claimed',
    detail: '{value}, {kind}: anybody can write that',
    next: 'Do not count it: judge by the address at the border',
  },
  'forged-results': {
    title: 'A “{result}” written further down',
    detail: 'It names your server, {authservId}, but came with the message',
    next: 'Have your border server remove incoming results that bear its name (RFC 8601 §5)',
  },
  'unbelieved-pass': {
    title: 'A “pass” that is not believed',
    detail: '[{authservId}: ]{why}',
    next: 'If that server is yours, add it to your servers',
  },
  'several-from': {
    title: '{count} From fields',
    detail: 'Programs differ in which one they show and check',
    next: 'Open nothing for it: honest mail has one From',
  },
  'no-from': {
    title: 'No From field',
    detail: 'There is no domain that anybody could vouch for',
    next: 'Open nothing for it: honest mail has a From',
  },
  'odd-from': {
    title: 'From names no single domain',
    detail: '{form}[: {domains}]',
    next: 'Open nothing for it; ask the sender for one plain address in From',
  },
  'hidden-from': {
    title: 'A {name} that only some programs see',
    detail: 'Blanks or odd characters stand in its name: one program checks it, another passes over it',
    next: 'Open nothing for it: no mail server writes a field that way',
  },
  'pushed-away': {
    title: 'Pushed off the screen',
    detail: '{name} holds so many blanks, or so long a name, that what follows is out of sight',
    next: 'Read the source to its end before you believe what is shown',
  },
  'name-is-address': {
    title: 'The name shown is another address',
    detail: 'It shows an address of {shown}; the message is from {domain}',
    next: 'Open nothing because of the name; ask {shown} by a way you know',
  },
  'lookalike-domain': {
    title: 'A look-alike domain: {unicode}',
    detail: 'In DNS it is {domain}, {place}: {script}[, {looks}]',
    next: 'Open nothing for it; compare it with the domain you have on file',
  },
  'bidi-controls': {
    title: 'Text turned round in {name}',
    detail: '{character} makes a screen show letters in another order than they are written',
    next: 'Read {name} in the source, not on the screen',
  },
  'unseen-characters': {
    title: 'Unseen characters in {name}',
    detail: '{character}: one program stops there, another leaves it out, and each reads another sender',
    next: 'Open nothing for it: no mail program writes that',
  },
  'glued-line': {
    title: 'Text behind your server’s own line',
    detail:
      '“{text}” stands behind the date that {server} wrote: the message began with a blank, to be taken for part of the line',
    next: 'Open nothing for it; have {server} refuse a message that begins with a blank',
  },
  'odd-results': {
    title: 'Somebody wrote into your server’s results',
    detail: '{method}: “{value}” holds what no domain holds, so that programs read different results',
    next: 'Open nothing; update the program that wrote it, or have it refuse such names',
  },
  'groundless-dmarc': {
    title: 'A DMARC pass that rests on nothing',
    detail: 'Neither SPF nor DKIM passed for {domain} in your server’s own results',
    next: 'Open nothing; update the program that checks DMARC',
  },
  'body-appended': {
    title: 'Text behind the signed part',
    detail: '{bytes} {bytes|byte|bytes} stand behind what {domain} signed (l=): anybody can have added them',
    next: 'Open nothing for it; ask {domain} to sign without l=',
  },
  'stale-signature': {
    title: 'A signature from the past',
    detail: '{how} {days} {days|day|days} before the message reached you: it may be an old message sent again',
    next: 'Open nothing for it; ask {domain} whether it sent this now',
  },
  'unsigned-field': {
    title: '{name} is not signed',
    detail: 'The signature of {domain} leaves it out: whoever carried the message can have written it',
    next: 'Ask {domain} to sign {name}',
  },
  'doubled-field': {
    title: '{name} stands {count} times',
    detail: 'With different words: programs differ in which they show, and a signature may cover another',
    next: 'Compare them in the source; honest mail has one',
  },
  'sender-elsewhere': {
    title: '{name} is somebody else',
    detail: 'It names {address}, and From is of {domain}',
    next: 'Ask {domain} whether that is their service; once they sign the field it counts',
  },
  'reply-elsewhere': {
    title: 'Answers go elsewhere',
    detail: 'To {address}, and From is of {domain}',
    next: 'Answer to an address you know; once {domain} signs Reply-To it counts',
  },
  'null-sender': {
    title: 'No envelope sender',
    detail: 'SPF ({result}) then looks at the client’s greeting, which says nothing about From',
    next: 'Nothing if it is a bounce; else ask the sender for DKIM',
  },
  'odd-helo': {
    title: 'A greeting made to be misread',
    detail: '“{helo}” is neither a name nor an address',
    next: 'Nothing: the border’s address was read without it',
  },
  'idn-domain': {
    title: 'A domain with letters beyond ASCII',
    detail: '{unicode} is {domain} in DNS',
    next: 'Compare it with the domain you have on file',
  },
  'witness-disagrees': {
    title: 'Two of your witnesses disagree',
    detail: '{witness} saw {ip}, the border line says {border}',
    next: 'See whether a server in front of yours is missing from your servers',
  },
  'saw-only-gateway': {
    title: 'A filter judged your own gateway, {ip}',
    detail: '{witness}: it did not see {border}, so nothing it exempts by that address can match',
    next: 'Exempt it in the gateway; in Microsoft 365 let enhanced filtering name your gateway',
  },
  'looked-behind-gateway': {
    title: 'Microsoft 365 looked behind your gateway',
    detail: 'It took the message from {server} and judged {ip}: enhanced filtering acted',
    next: 'Nothing: rules by address compare the right one',
  },
  'exemption-too-wide': {
    title: 'An exemption let in what it was not made for',
    detail: '[DMARC {dmarc}. ][{ip} is outside the list {sender} published. ]It acted: {tokens}',
    next: 'Narrow it to the published ranges, and ask for dmarc=pass where the product can',
  },
  'still-filtered': {
    title: 'A filter of yours still acted',
    detail: '{tokens}',
    next: 'Look in the layer that wrote it whether the exemption names[ {ip} and] this sender',
  },
  'other-list-acted': {
    title: 'It passed by another list, not by your rule',
    detail: '{tokens}',
    next: 'Test with a recipient who does not know the sender; entries by name alone can be forged',
  },
  'exemption-acted': {
    title: 'The exemption acted',
    detail: '{tokens}',
    next: 'Note the day on which it is to be reviewed',
  },
  backscatter: {
    title: 'Your sender probably never sent this',
    detail:
      '{ip} handed over the message that came back[, outside the list {sender} published]; nothing in it is of {domain}[: its Message-ID names {messageId}]',
    next: 'Open nothing: somebody else used that address as the sender',
  },
  'clock-skew': {
    title: 'A clock is off by {seconds} s',
    detail: '[{server} dates its line before the one below it][; the clock that is off is of {off}]',
    next: 'If that server is yours, set its clock by NTP',
  },
  bimi: {
    title: 'A logo for the mailbox to show (BIMI)',
    detail: '{fields}: named here, not judged',
    next: 'Nothing: a logo proves no sender; go by DMARC',
  },
  dkim2: {
    title: 'Signed by DKIM2 as well',
    detail: '{fields}: named here, not judged, since DKIM2 is still a draft',
    next: 'Nothing: go by DKIM and DMARC',
  },
  'border-ambiguous': {
    title: 'No single address',
    detail: '{reason}[: {candidates}]',
    next: 'Do not guess: look for the connection in your server’s log',
  },
  'not-delivered': {
    title: 'Not the delivered message',
    detail: '{reason}',
    next: 'Ask for the source from the mailbox that received it',
  },
  'border-unknown': { title: 'No border known', detail: '{reason}', next: 'Say which servers are yours' },
  'behind-gateway': {
    title: 'Only {product} was seen',
    detail: '{ip}: {proof}. Who handed the message to it stands further down',
    next: 'If it stands in front of your mail, say so under your servers[; its networks are not known here: add the one of {missing}]',
  },
  'border-none': { title: 'Nobody from outside', detail: '{reason}', next: 'Nothing: there is no gate to open for it' },
  'forged-border-line': {
    title: 'A line claims to be your server’s',
    detail: '“by {server}” stands below the border: it came with the message',
    next: 'Do not count it: only what stands above the border is your servers’',
  },
  'would-be-in-range': {
    title: '{ip} is on the list of {sender}',
    detail: '{range}; it counts if {server} is yours',
    next: 'Say whether {server} is yours',
  },
  'would-be-believed': {
    title: 'DMARC “{result}”[ for {domain}]',
    detail: '{authservId} says so: believed if it is yours',
    next: 'Say whether {authservId} is yours',
  },
};
