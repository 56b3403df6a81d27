import type { ComponentChildren } from 'preact';
import { RESOLVERS } from '../../lib/dns/data/resolvers.ts';
import { useWords } from '../words.tsx';

interface PublicResolversProps {
  /** `nobody`, the id of a public resolver, or `own`. */
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
  /** The address of a resolver that is not on the list. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly isWrong: boolean;
}

/** Nobody, some well-known resolvers with what they say of themselves, or any other. */
export function PublicResolvers({ choice, onChoose, typed, onType, isWrong }: PublicResolversProps) {
  const { lookups, resolverKeeps } = useWords();
  const one = { choice, onChoose };
  return (
    <fieldset class="choices">
      <legend>{lookups.whom}</legend>
      <Choice id="nobody" name={lookups.nobody} {...one}>
        {lookups.nobodyNote}
      </Choice>
      {RESOLVERS.resolvers.map(({ id, name, page, keeps }) => (
        <Choice key={id} id={id} name={name} {...one}>
          {resolverKeeps[keeps]}{' '}
          <a href={page} target="_blank" rel="noreferrer">
            {lookups.page} <span class="unseen">{name}</span>
          </a>
        </Choice>
      ))}
      <Choice id="own" name={lookups.own} {...one}>
        {lookups.ownNote}
      </Choice>
      {choice === 'own' && (
        <label class="field own">
          {lookups.url}
          <input
            class="input mono"
            type="url"
            value={typed}
            placeholder="https://dns.example/dns-query"
            spellcheck={false}
            autocomplete="off"
            aria-invalid={isWrong ? 'true' : undefined}
            onInput={(event) => onType(event.currentTarget.value)}
          />
        </label>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly name: string;
  readonly choice: string;
  readonly onChoose: (choice: string) => void;
  readonly children: ComponentChildren;
}

function Choice({ id, name, choice, onChoose, children }: ChoiceProps) {
  return (
    <div class="choice">
      <label>
        <input
          type="radio"
          name="resolver"
          checked={choice === id}
          aria-describedby={`about-${id}`}
          onChange={() => onChoose(id)}
        />
        {name}
      </label>
      <small id={`about-${id}`}>{children}</small>
    </div>
  );
}
