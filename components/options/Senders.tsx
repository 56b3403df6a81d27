import { cidrBounds } from '../../lib/base/cidr.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { Address } from '../Address.tsx';
import { Contacts } from '../Arrange.tsx';
import { Icon } from '../Icon.tsx';
import { Say, useWords } from '../words.tsx';

interface SendersProps {
  readonly profiles: readonly SenderProfile[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Opens a gate; null: to a sender that is not listed here. */
  readonly onGate: (id: string | null) => void;
}

/** The senders whose lists are known, with their ranges; and whether one of them is checked against always. */
export function Senders({ profiles, chosen, onChoose, onGate }: SendersProps) {
  const { options, card } = useWords();
  const { senders } = options;
  return (
    <>
      <header>
        <h1>{senders.title}</h1>
        <p>{senders.intro}</p>
      </header>
      <label class="field">
        {senders.check}
        <select class="input" value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
          <option value="">{senders.any}</option>
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {profiles.map((profile) => (
        <Sender key={profile.id} profile={profile} onGate={() => onGate(profile.id)} />
      ))}
      <p>
        <button type="button" class="button" onClick={() => onGate(null)}>
          <Icon name="gate" />
          {card.list.other}
        </button>
      </p>
    </>
  );
}

function Sender({ profile, onGate }: { profile: SenderProfile; onGate: () => void }) {
  const { options, card } = useWords();
  const { senders } = options;
  const addresses = profile.ranges.reduce((sum, { cidr }) => {
    const { first, last } = cidrBounds(cidr);
    return sum + (last - first + 1n);
  }, 0n);
  return (
    <article class="card said-list">
      <h2>{profile.name}</h2>
      <p class="quiet">
        <Say of={senders.ranges} with={{ count: profile.ranges.length, addresses }} />
        {' · '}
        {profile.published === null ? (
          <Say of={senders.undated} with={{ date: profile.retrieved }} />
        ) : (
          <Say of={senders.published} with={{ date: profile.published }} />
        )}
        {profile.shared && ` · ${senders.shared}`}
      </p>
      <ul class="chips">
        {profile.ranges.map(({ cidr }) => (
          <li class="chip mono" key={cidr}>
            <Address of={cidr} />
          </li>
        ))}
      </ul>
      {profile.kinds.length > 0 && (
        <section>
          <h3>{senders.sends}</h3>
          <p lang="es">{[profile.kinds.join(', '), profile.volume].filter(Boolean).join(' · ')}</p>
        </section>
      )}
      {profile.asks.length > 0 && (
        <section>
          <h3>{senders.asks}</h3>
          <ul class="notes" lang="es">
            {profile.asks.map((ask) => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </section>
      )}
      <Contacts contacts={profile.contacts} />
      <p>
        <button type="button" class="button" onClick={onGate}>
          <Icon name="gate" />
          <span>
            <Say of={card.list.gate} with={{ sender: profile.name }} />
          </span>
        </button>
      </p>
      <p>
        <a href={profile.sourceUrl} target="_blank" rel="noreferrer">
          {senders.source}
        </a>
      </p>
    </article>
  );
}
