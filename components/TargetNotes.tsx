import type { Check, Target } from '../lib/allowlist/target.ts';
import { Say, useWords } from './words.tsx';

/** Everything to know before pasting: why so, what it skips, what stays, how it is known. */
export function TargetNotes({ target }: { readonly target: Target }) {
  const words = useWords();
  const { allow } = words;
  const parts = { apply: allow.part.apply, rate: words.layer.rate, undo: allow.part.undo };
  const notes = target.notes.flatMap((key) => (Object.hasOwn(words.notes, key) ? [words.notes[key]] : []));
  return (
    <div class="said-list">
      <ul class="notes">
        {[...notes, words.repeat[target.repeat], words.persists[target.persists], words.expiry[target.expiry]].map(
          (note) => (
            <li key={note}>{note}</li>
          ),
        )}
      </ul>
      <Checks title={allow.skips} checks={target.skips} />
      <Checks title={allow.keeps} checks={target.keeps} />
      <section>
        <h2>{allow.known}</h2>
        <ul>
          {target.evidence.map(({ part, level, url, read, tool }, index) => (
            <li key={index}>
              {parts[part]}: <Say of={words.evidence[level]} with={{ date: read ?? '' }} />
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
