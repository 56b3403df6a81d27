import { useId, useState } from 'preact/hooks';
import type { SenderProfile } from '../lib/senders/profile.ts';
import type { Language } from '../lib/words/language.ts';
import { Fold } from './Fold.tsx';
import { Letter } from './Letter.tsx';
import { Text } from './Text.tsx';
import { useWords } from './words.tsx';

/** What the person says of a test. */
export interface TestSaid {
  readonly window: string;
  readonly mailbox: string;
}

interface ArrangeProps {
  readonly contacts: SenderProfile['contacts'];
  /** Offered in the field: day, hours, zone. */
  readonly window: string;
  readonly mail: (said: TestSaid, language: Language) => string;
  readonly copy: (text: string) => Promise<void>;
}

/** The mail by which a test is agreed with the sender. */
export function Arrange({ contacts, window, mail, copy }: ArrangeProps) {
  const { screen } = useWords().letters;
  const id = useId();
  const [said, say] = useState<TestSaid>({ window, mailbox: '' });
  return (
    <Fold title={screen.arrange}>
      <p class="quiet">{screen.arrangeIntro}</p>
      <Contacts contacts={contacts} />
      <div class="asked">
        <div class="field">
          <label for={`${id}-window`}>{screen.window}</label>
          <input
            id={`${id}-window`}
            class="input"
            value={said.window}
            maxLength={120}
            autocomplete="off"
            onInput={(event) => say({ ...said, window: event.currentTarget.value })}
          />
        </div>
        <div class="field">
          <label for={`${id}-mailbox`}>{screen.mailbox}</label>
          <input
            id={`${id}-mailbox`}
            class="input mono"
            value={said.mailbox}
            maxLength={254}
            spellcheck={false}
            autocomplete="off"
            aria-describedby={`${id}-help`}
            onInput={(event) => say({ ...said, mailbox: event.currentTarget.value })}
          />
          <small id={`${id}-help`}>{screen.mailboxHelp}</small>
        </div>
      </div>
      <Letter text={(language) => mail(said, language)} copy={copy} />
    </Fold>
  );
}

/** Where the sender reads mail; a page where there is no address. */
export function Contacts({ contacts }: Pick<ArrangeProps, 'contacts'>) {
  const { screen } = useWords().letters;
  return (
    <p>
      {screen.contact}: {contacts.length === 0 && <span class="quiet">{screen.noContact}</span>}
      {contacts.map(({ kind, value }, index) => (
        <span key={value}>
          {index > 0 && ' · '}
          {kind === 'web' ? (
            <a href={value} target="_blank" rel="noreferrer">
              {URL.canParse(value) ? new URL(value).hostname : value}
            </a>
          ) : (
            <b class="mono">
              <Text of={value} />
            </b>
          )}
        </span>
      ))}
    </p>
  );
}
