import { useRef, useState } from 'preact/hooks';
import type { Tone } from '../lib/inspect/finding.ts';
import { Address } from './Address.tsx';
import type { Claim, Row } from './check-rows.ts';
import { keyWanted } from './key-wanted.ts';
import { OwnResult } from './OwnResult.tsx';
import { PasteKey } from './PasteKey.tsx';
import type { Pasting } from './PasteKey.tsx';
import type { Seek } from './seek.ts';
import { Term } from './Term.tsx';
import type { TermKey } from './Term.tsx';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** Methods that the glossary explains. */
const TERMS: Readonly<Record<string, TermKey>> = {
  SPF: 'spf',
  DKIM: 'dkim',
  DMARC: 'dmarc',
  ARC: 'arc',
  'Received-SPF': 'spf',
};

interface CheckRowProps extends Seek {
  readonly row: Row;
  readonly isChecked: boolean;
  /** null: no key can be pasted here. */
  readonly pasting: Pasting | null;
}

/** One method for one domain: what a server wrote, what Postern found, and in words where the two contradict each other. */
export function CheckRow({ row, isChecked, pasting, ...seek }: CheckRowProps) {
  const { checks, pasted } = useWords();
  const [isPasting, paste] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { method, about, said, own, contradicts } = row;
  const wanted = pasting && own && !row.isRepeated ? keyWanted(own) : null;
  const term = Object.hasOwn(TERMS, method) ? TERMS[method] : undefined;
  return (
    <>
      <tr class={toneOf(said)} data-believed={said?.believed}>
        <td>
          {term ? <Term of={term} as={method} /> : <Text of={method} />}
          {about !== null && (
            <small>
              <Address of={about} />
            </small>
          )}
        </td>
        <td>{said ? <Wording of={said} /> : <small>{checks.nothing}</small>}</td>
        {isChecked && (
          <td data-column={checks.own}>
            <OwnResult of={own} isBrief={row.isRepeated} />
            {wanted && (
              <button
                type="button"
                class="link"
                ref={opener}
                aria-expanded={isPasting}
                onClick={() => paste(!isPasting)}
              >
                {wanted.isAgain ? pasted.again : pasted.open}
              </button>
            )}
          </td>
        )}
        <td>
          {said && <Belief in={said} />}
          <Place at={said ? said.at : (own?.at?.start ?? null)} {...seek} />
        </td>
      </tr>
      {pasting && wanted && isPasting && (
        <tr class="pasting">
          <td colSpan={4}>
            <PasteKey
              name={wanted.name}
              {...pasting}
              onClose={(isKept) => {
                paste(false);
                // What is checked anew is drawn anew: the button may not be there to come back to.
                (isKept ? opener.current?.closest<HTMLElement>('.checks') : opener.current)?.focus();
              }}
            />
          </td>
        </tr>
      )}
      {said && contradicts && (
        <tr class="warn differs">
          <td colSpan={4}>
            <Say of={checks.differs} with={{ said: said.result, own: contradicts.result }} />
          </td>
        </tr>
      )}
    </>
  );
}

function Wording({ of: { result, by } }: { readonly of: Claim }) {
  const { checks } = useWords();
  return (
    <>
      <span class="said">
        <Text of={result} />
      </span>
      <small>{by === null ? checks.nobody : <Say of={checks.saidBy} with={{ authservId: by }} />}</small>
    </>
  );
}

function Belief({ in: { believed, why } }: { readonly in: Claim }) {
  const { checks, belief } = useWords();
  return (
    <>
      {believed ? checks.yes : checks.no}
      {!believed && <small>{belief[why]}</small>}
    </>
  );
}

function Place({ at, lineOf, onLine }: { readonly at: number | null } & Seek) {
  const { report } = useWords();
  if (at === null) return null;
  const line = lineOf(at);
  return (
    <button type="button" class="at" onClick={() => onLine(line)}>
      <Say of={report.line} with={{ line }} />
    </button>
  );
}

/** Green and red are for witnesses we believe. */
function toneOf(said: Claim | null): Tone {
  if (!said?.believed) return 'mute';
  if (said.result === 'pass') return 'good';
  return said.result === 'fail' ? 'bad' : 'warn';
}
