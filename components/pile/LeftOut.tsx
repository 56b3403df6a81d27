import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';
import type { Params } from '../../lib/words/fill.ts';

interface LeftOutProps {
  readonly messages: number;
  /** Messages beyond the limit. */
  readonly left: number;
  /** Files beyond the limit, and the limit in MB. */
  readonly files: number;
  readonly size: number;
  readonly rows: number;
  /** Recipients beyond the limit. */
  readonly rowsLeft: number;
}

/** What the limits left out, each said with its number. */
export function LeftOut({ messages, left, files, size, rows, rowsLeft }: LeftOutProps) {
  const { pile } = useWords();
  const said: [boolean, string, Params][] = [
    [left > 0, pile.tooMany, { count: messages, left }],
    [files > 0, pile.tooBig, { files, size }],
    [rowsLeft > 0, pile.moreRecipients, { count: rows, left: rowsLeft }],
  ];
  return (
    <>
      {said
        .filter(([isSaid]) => isSaid)
        .map(([, of, params]) => (
          <p class="notice warn" key={of}>
            <Icon name="warn" />
            <span>
              <Say of={of} with={params} />
            </span>
          </p>
        ))}
    </>
  );
}
