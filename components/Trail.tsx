import { useState } from 'preact/hooks';
import type { Report } from '../lib/inspect/report.ts';
import type { PlacedHop } from '../lib/received/place.ts';
import { durationOf } from '../lib/words/duration.ts';
import { ClaimedHop, OwnHop } from './Hop.tsx';
import { fold, totalSeconds, trailOf } from './trail.ts';
import { Wall } from './Wall.tsx';
import { Say, useWords } from './words.tsx';

/** The way of the message, newest on top: your side, the wall with its gate, the claimed side. */
export function Trail({ report }: { readonly report: Report }) {
  const words = useWords();
  const { own, wall, claimed } = trailOf(report);
  const total = totalSeconds(report.hops);
  return (
    <section aria-label={words.report.trail}>
      <div class="head">
        <h2>{words.report.trail}</h2>
        {total !== null && total >= 0 && (
          <span>
            <Say of={words.report.totalTime} with={{ time: durationOf(total, words, words.language) }} />
          </span>
        )}
      </div>
      {own.length > 0 && <OwnSide own={own} report={report} />}
      {wall && <Wall wall={wall} report={report} />}
      {claimed.length > 0 && (
        <div class="claimed">
          <p class="note">{wall?.kind === 'unsure' ? words.trail.unproved : words.trail.claimed}</p>
          <Claims claimed={claimed} report={report} />
        </div>
      )}
    </section>
  );
}

/** Claimed hops before the fold: anybody can write thousands. */
const CLAIMS_SHOWN = 12;

function Claims({ claimed, report }: { claimed: readonly PlacedHop[]; report: Report }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const rest = claimed.length - CLAIMS_SHOWN;
  return (
    <>
      <ol>
        {claimed.slice(0, isOpen ? undefined : CLAIMS_SHOWN).map((hop) => (
          <ClaimedHop key={hop.index} hop={hop} report={report} />
        ))}
      </ol>
      {rest > 0 && !isOpen && (
        <button type="button" class="link fold" onClick={() => setOpen(true)}>
          <Say of={words.report.more} with={{ count: rest }} />
        </button>
      )}
    </>
  );
}

function OwnSide({ own, report }: { own: readonly PlacedHop[]; report: Report }) {
  const { trail } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { top, folded, bottom } = fold(own);
  const draw = (hops: readonly PlacedHop[]) => hops.map((hop) => <OwnHop key={hop.index} hop={hop} report={report} />);
  return (
    <ol class="trail">
      {draw(top)}
      {isOpen && draw(folded)}
      {folded.length > 0 && !isOpen && (
        <li class="folded">
          <button type="button" class="link" onClick={() => setOpen(true)}>
            <Say of={trail.foldedOwn} with={{ count: folded.length }} />
          </button>
        </li>
      )}
      {draw(bottom)}
    </ol>
  );
}
