import type { MessageFacts } from '../lib/inspect/report.ts';
import { Text } from './Text.tsx';
import { useWords } from './words.tsx';

/** Which message this is, by what it says of itself. */
export function Which({ message }: { readonly message: MessageFacts }) {
  const { report } = useWords();
  const from = message.from?.value[0];
  if (!message.subject && !from) return null;
  return (
    <section class="which" aria-label={report.message}>
      {message.subject && (
        <b>
          <Text of={message.subject.value} />
        </b>
      )}
      {from && (
        <span>
          <Text of={from.address} />
        </span>
      )}
    </section>
  );
}
