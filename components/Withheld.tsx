import type { Withheld as Reason } from '../lib/allowlist/withheld.ts';
import type { Report } from '../lib/inspect/report.ts';
import type { SenderProfile } from '../lib/senders/profile.ts';
import type { Language } from '../lib/words/language.ts';
import { Contacts } from './Arrange.tsx';
import { Icon } from './Icon.tsx';
import { Letter } from './Letter.tsx';
import { Say, useWords } from './words.tsx';

interface WithheldProps {
  readonly because: Reason;
  readonly report: Report;
  readonly profile: SenderProfile;
  readonly mail: (language: Language) => string;
  readonly copy: (text: string) => Promise<void>;
}

/** In place of a card: why this message opens no gate, and the answer to the sender. */
export function Withheld({ because, report, profile, mail, copy }: WithheldProps) {
  const { screen } = useWords().letters;
  const told = { sender: profile.name, domain: report.verdict.fromDomain ?? '', ip: report.border.ip ?? '' };
  return (
    <div class="opening">
      <h1>
        <Say of={screen.withheld} with={told} />
      </h1>
      <section class="move bad">
        <Icon name="no" />
        <span>
          <p>
            <Say of={screen.because[because]} with={told} />
          </p>
          <p>{screen.instead}</p>
        </span>
      </section>
      <article class="card said-list">
        <h2>{screen.answer}</h2>
        <Contacts contacts={profile.contacts} />
        <Letter text={mail} copy={copy} isPrimary />
      </article>
    </div>
  );
}
