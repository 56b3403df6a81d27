import type { Ip } from '../lib/base/ip.ts';
import type { Report } from '../lib/inspect/report.ts';
import type { Hop } from '../lib/received/hop.ts';
import { Address } from './Address.tsx';
import { durationOf } from '../lib/words/duration.ts';
import { shareOf, useOf } from './trail.ts';
import { useWords } from './words.tsx';

interface HopProps {
  readonly hop: Hop;
  readonly report: Report;
}

/** A line that a server of ours wrote, named by its writer. */
export function OwnHop({ hop, report }: HopProps) {
  const words = useWords();
  const { border } = report;
  const isBorder = hop.index === border.hop && border.status === 'found';
  const isAsked = hop.index === border.suggestion?.hop;
  const isMailbox = hop.index === 0 && border.status === 'found' && !isBorder;
  return (
    <li class="hop">
      <span class="dot" />
      <span>
        <span class="name">{hop.by === null ? words.report.unnamed : <Address of={hop.by} />}</span>
        <small>
          <Facts
            of={[
              isMailbox && words.trail.yourMailbox,
              isBorder && words.trail.yourBorder,
              isAsked && words.trail.maybeYourBorder,
              hop.client === 'submission' && words.client.submission,
              hop.protocol,
              hop.tls,
            ]}
          />
        </small>
        {hop.ip !== null && !isBorder && !isAsked && (
          <small>
            <IpNote ip={hop.ip} isOwn={border.status === 'found'} />
          </small>
        )}
      </span>
      <Took hop={hop} report={report} />
    </li>
  );
}

/** A line that came with the message, named by the client it tells of. */
export function ClaimedHop({ hop, report }: HopProps) {
  const words = useWords();
  const name = hop.reverseDns ?? hop.helo ?? hop.ip ?? hop.by;
  const addresses = hop.ip === null ? hop.candidates : [hop.ip];
  return (
    <li class="hop">
      <span class="dot" />
      <span>
        <span class="name">{name === null ? words.report.unnamed : <Address of={name} />}</span>
        {addresses.map((ip) => (
          <small key={ip}>
            <IpNote ip={ip} />
          </small>
        ))}
        {hop.by !== null && hop.by !== name && (
          <small>
            → <Address of={hop.by} />
          </small>
        )}
      </span>
      <Took hop={hop} report={report} />
    </li>
  );
}

/** An address and, where it is not an ordinary public one, what it is for. */
function IpNote({ ip, isOwn = false }: { ip: Ip; isOwn?: boolean }) {
  const { specialUse, trail } = useWords();
  const use = useOf(ip);
  const note = use ? specialUse[use] : isOwn && trail.own;
  return (
    <>
      <Address of={ip} />
      {note && `, ${note}`}
    </>
  );
}

function Facts({ of }: { of: readonly (string | false | null)[] }) {
  return <>{of.filter((fact) => fact !== false && fact !== null && fact !== '').join(' · ')}</>;
}

/** How long it took since the line below, with a bar against the longest. */
function Took({ hop, report }: HopProps) {
  const words = useWords();
  const { delay } = hop;
  if (delay === null) return <span class="took" />;
  return (
    <span class="took" title={hop.date ?? ''}>
      <span>
        <span class="unseen">{words.trail.delay}: </span>
        {durationOf(delay, words, words.language)}
      </span>
      {delay > 0 && (
        <span class="bar-of" aria-hidden="true">
          <i style={{ width: `${shareOf(delay, report.hops)}%` }} />
        </span>
      )}
    </span>
  );
}
