import type { Check, Target } from '../lib/allowlist/target.ts';
import { Say, useWords } from './words.tsx';

/** Everything to know before pasting: why so, what it skips, what stays, how it is known. */
export function TargetNotes({ target }: { readonly target: Target }) {
  const words = useWords();
  const { allow } = words;
  const parts = { apply: allow.part.apply, rate: words.layer.rate, undo: allow.part.undo };
  const notes = target.notes.flatMap((key) => (Object.hasOwn(words.notes, key) ? [words.notes[key]] : []));
  const proofs = target.shown === 'none' ? target.evidence.filter(({ url }) => url !== undefined) : target.evidence;
  const hasLever = target.shown !== 'none';
  const ways = hasLever
    ? [words.repeat[target.repeat], words.persists[target.persists], words.expiry[target.expiry]]
    : [];
  return (
    <div class="said-list">
      {!hasLever && <h2>{words.card.noneWhy}</h2>}
      <ul class="notes">
        {[...notes, ...ways].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {hasLever && <Checks title={allow.skips} checks={target.skips} />}
      {hasLever && <Checks title={allow.keeps} checks={target.keeps} />}
      {proofs.length > 0 && (
        <section>
          <h2>{allow.known}</h2>
          <ul>
            {proofs.map(({ part, level, url, read, tool }, index) => (
              <li key={index}>
                {hasLever && `${parts[part]}: `}
                <Say of={words.evidence[level]} with={{ date: read ?? '' }} />
                {tool !== undefined && ` · ${tool}`}
                {url !== undefined && (
                  <>
                    {' · '}
                    <a href={url} target="_blank" rel="noreferrer">
                      {new URL(url).hostname}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Checks({ title, checks }: { title: string; checks: readonly Check[] }) {
  const { allow, check: names } = useWords();
  return (
    <section>
      <h2>{title}</h2>
      <p>{checks.length === 0 ? allow.skipsNothing : checks.map((check) => names[check]).join(' · ')}</p>
    </section>
  );
}
