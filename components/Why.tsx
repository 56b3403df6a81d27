import { useState } from 'preact/hooks';
import type { Finding } from '../lib/inspect/finding.ts';
import { At } from './At.tsx';
import { Icon } from './Icon.tsx';
import type { Seek } from './seek.ts';
import { TONE_ICONS } from './plan.ts';
import { findingWords } from '../lib/words/verdict-words.ts';
import { Say, useWords } from './words.tsx';

/** Lines before the fold: what the eye takes in at once. */
const SHOWN = 3;

interface WhyProps extends Seek {
  readonly findings: readonly Finding[];
}

/** The reasons, most telling first, each with the way to the line it was read in; what to do, where it is not good news. */
export function Why({ findings, ...seek }: WhyProps) {
  const { report } = useWords();
  const [isOpen, setOpen] = useState(false);
  const rest = findings.length - SHOWN;
  if (findings.length === 0) return null;
  return (
    <section class="why" aria-label={report.why}>
      <ul>
        {findings.slice(0, isOpen ? undefined : SHOWN).map((finding, index) => (
          <Reason key={index} finding={finding} {...seek} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? report.less : <Say of={report.more} with={{ count: rest }} />}
        </button>
      )}
    </section>
  );
}

function Reason({ finding, ...seek }: { finding: Finding } & Seek) {
  const words = useWords();
  const said = findingWords(finding, words);
  const [first] = finding.evidence;
  return (
    <li class={finding.tone} data-finding={finding.id}>
      <Icon name={TONE_ICONS[finding.tone]} />
      <span>
        <Say {...said.title} />
        <small>
          <Say {...said.detail} />
        </small>
        {finding.tone !== 'good' && (
          <small class="next">
            <Say {...said.next} />
          </small>
        )}
      </span>
      {first && <At at={first.at} {...seek} />}
    </li>
  );
}
