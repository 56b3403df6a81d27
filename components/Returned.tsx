import type { BounceFact } from '../lib/inspect/report.ts';
import { Address } from './Address.tsx';
import { Text } from './Text.tsx';
import { useWords } from './words.tsx';

/** The message that came back: what it says of itself. Every word of it is a claim. */
export function Returned({ bounce: { original } }: { readonly bounce: BounceFact }) {
  const words = useWords();
  const { bounce, report } = words;
  if (!original) return <p class="quiet">{bounce.noneReturned}</p>;
  const { subject, from, messageId, date } = original.message;
  const author = from?.value[0]?.address;
  return (
    <details class="returned">
      <summary>
        {bounce.returned}
        {subject && (
          <>
            {': '}
            <Text of={subject.value} />
          </>
        )}
      </summary>
      <dl class="facts">
        {author !== undefined && (
          <>
            <dt>{report.from}</dt>
            <dd>
              <Address of={author} />
            </dd>
          </>
        )}
        {date?.value && (
          <>
            <dt>{report.date}</dt>
            <dd>{date.value.slice(0, 16).replace('T', ' ')} UTC</dd>
          </>
        )}
        {messageId && (
          <>
            <dt>{report.messageId}</dt>
            <dd>
              <Address of={messageId.value} />
            </dd>
          </>
        )}
      </dl>
    </details>
  );
}
