import type { OwnCheck } from '../lib/authentication/own-check.ts';
import type { Tone } from '../lib/inspect/finding.ts';
import { checkWords } from '../lib/words/check-words.ts';
import { Say, useWords } from './words.tsx';

interface OwnResultProps {
  readonly of: OwnCheck | null;
  /** Why is said in a row above. */
  readonly isBrief: boolean;
}

/** What Postern found by checking itself, and why. */
export function OwnResult({ of, isBrief }: OwnResultProps) {
  const words = useWords();
  if (of === null) return <small>{words.checks.notChecked}</small>;
  const { why, notes } = checkWords(of, words);
  return (
    <>
      <span class={`said ${toneOf(of)}`}>{of.result}</span>
      {!isBrief && (
        <>
          {of.method === 'arc' && <small>{words.checks.information}</small>}
          {[why, ...notes].map((said, index) => (
            <small key={index}>
              <Say {...said} />
            </small>
          ))}
        </>
      )}
    </>
  );
}

/** A chain never makes a sender genuine, whatever it comes to. */
function toneOf({ method, result }: OwnCheck): Tone {
  if (method === 'arc') return 'mute';
  if (result === 'pass') return 'good';
  if (result === 'fail' || result === 'policy') return 'bad';
  return result === 'softfail' || result === 'permerror' ? 'warn' : 'mute';
}
