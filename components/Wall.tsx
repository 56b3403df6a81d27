import type { Report } from '../lib/inspect/report.ts';
import { isProvenGateway } from '../lib/received/gateway.ts';
import { Address } from './Address.tsx';
import { Icon } from './Icon.tsx';
import type { Wall as WallFacts } from './trail.ts';
import { Text } from './Text.tsx';
import { Say, useWords } from './words.tsx';

/** The border across the whole width, and in it the gate with the one address that nobody could forge. */
export function Wall({ wall, report }: { readonly wall: WallFacts; readonly report: Report }) {
  const words = useWords();
  const { hop } = wall;
  const isSure = wall.kind === 'sure';
  const name = hop?.reverseDns ?? null;
  return (
    <div class={`wall ${isSure ? '' : 'unsure'}`} data-wall={wall.kind}>
      <Icon name="gate" class="gate" />
      <span>
        {wall.ips.map((ip) => (
          <span class="ip" key={ip}>
            <Address of={ip} />
          </span>
        ))}
        <small>
          {wall.kind === 'unsure' ? (
            words.borderReason[report.border.reason]
          ) : name === null ? (
            words.trail.noReverse
          ) : (
            <Text of={name} />
          )}
          {isSure && ` · ${words.trail.gate}`}
        </small>
        {hop?.helo && hop.helo !== name && wall.kind !== 'unsure' && (
          <small>
            <Say of={words.trail.helo} with={{ helo: hop.helo }} />
          </small>
        )}
      </span>
      <ListChip wall={wall} report={report} />
    </div>
  );
}

function ListChip({ wall, report }: { wall: WallFacts; report: Report }) {
  const { trail } = useWords();
  if (wall.kind === 'suggested') return <span class="chip">{trail.toConfirm}</span>;
  if (wall.kind === 'unsure' || !report.sender || isProvenGateway(report.border.gateway)) return null;
  if (report.sender.answer === 'in') return <span class="chip good">{trail.inList}</span>;
  return report.sender.answer === 'out' ? <span class="chip bad">{trail.outOfList}</span> : null;
}
