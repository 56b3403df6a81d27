import type { BounceRow } from '../../lib/inspect/bounce-rows.ts';
import type { ListedRecipient } from '../../lib/inspect/listed.ts';
import { fill } from '../../lib/words/fill.ts';
import { Address } from '../Address.tsx';
import { Icon } from '../Icon.tsx';
import { Text } from '../Text.tsx';
import { Say, useWords } from '../words.tsx';
import { SIDE_LOOKS } from './sides.ts';
import { stamp } from './stamp.ts';

interface RowProps {
  readonly row: BounceRow;
  readonly onOpen: () => void;
}

/** One recipient: the whole row can be pressed, and its address is the button that says so. */
export function Row({ row, onOpen }: RowProps) {
  const words = useWords();
  const { pile, moves, reasons, language } = words;
  const { of, message, side, recipient } = row;
  const [tone, icon] = SIDE_LOOKS[side];
  const address = recipient?.recipient ?? null;
  const name =
    address === null
      ? fill(pile.openMessage, { number: message + 1 }, language)
      : fill(pile.open, { recipient: address }, language);
  const { heads } = pile;
  return (
    <tr class={tone} data-side={side} onClick={onOpen}>
      <td data-column="message">
        {of.date === null ? <Say of={pile.number} with={{ number: message + 1 }} /> : <Stamp of={of.date} />}
        {(of.subject || of.name) !== '' && (
          <small class="what" title={of.subject || of.name}>
            <Text of={of.subject || of.name} />
          </small>
        )}
      </td>
      <th scope="row" data-column="recipient">
        <button
          type="button"
          class="opens"
          aria-label={name}
          onClick={(event) => {
            event.stopPropagation();
            onOpen();
          }}
        >
          {address === null ? <span class="quiet">{pile.nothingTold}</span> : <Address of={address} />}
        </button>
      </th>
      <td data-column="code" data-head={heads.code} class="mono">
        {recipient && <Codes {...recipient} />}
      </td>
      <td data-column="reason" data-head={heads.reason}>
        {recipient && reasons[recipient.reason].label}
        {of.kind !== null && side === 'no-bounce' && <small>{pile.kinds[of.kind]}</small>}
      </td>
      <td data-column="move" data-head={heads.move}>
        <span class="said">
          <Icon name={icon} />
          {side === 'no-bounce' ? pile.noBounce : moves[side]}
        </span>
      </td>
      <td data-column="final" data-head={heads.final}>
        {recipient && side !== 'no-bounce' && finality(recipient.final, pile)}
        {recipient?.addressDead && <small>{words.bounce.dead}</small>}
      </td>
      <td data-column="remote" data-head={heads.remote} class="mono">
        {recipient && recipient.remote !== null && <Address of={recipient.remote} />}
      </td>
    </tr>
  );
}

/** What a server said; and the code of the sender's own table, which is none of SMTP's. */
function Codes({ replyCode, enhancedCode, sourceCode }: ListedRecipient) {
  const { pile } = useWords();
  const said = [replyCode, enhancedCode].filter(Boolean).join(' ');
  if (sourceCode === null) return <>{said}</>;
  return (
    <>
      {said || <Text of={sourceCode} />}
      <small>{said === '' ? pile.senderCode : <Say of={pile.sender} with={{ code: sourceCode }} />}</small>
    </>
  );
}

function finality(
  final: boolean | null,
  { final: yes, tried, unsettled }: ReturnType<typeof useWords>['pile'],
): string {
  return final === null ? unsettled : final ? yes : tried;
}

function Stamp({ of }: { readonly of: string }) {
  const { language } = useWords();
  return <time dateTime={of}>{stamp(of, language)}</time>;
}
