import { useContext, useMemo } from 'preact/hooks';
import { Report } from '../../components/Report.tsx';
import { Speaks } from '../../components/words.tsx';
import { withheld } from '../../lib/allowlist/withheld.ts';
import { refuserTarget } from '../../lib/inspect/gate.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { reportText } from '../../lib/summary/text.ts';
import { ADAPTERS } from '../../lib/webmail/adapters/index.ts';
import type { WebmailId } from '../../lib/webmail/ids.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { SurfaceName } from './App.tsx';
import { Opening } from './Opening.tsx';
import { useChecked } from './checks/use-checked.ts';
import { copy } from './clipboard.ts';
import type { Desk } from './desk.ts';
import { openLookups, openServers } from './open.ts';
import { pasteKey } from './paste-key.ts';
import { productsOf } from './products.ts';
import { reportOf } from './reading.ts';
import type { Letter } from './reading.ts';

interface OneLetterProps {
  readonly letter: Letter;
  readonly surface: SurfaceName;
  readonly desk: Desk;
  /** The headers in it are messages, each for itself. */
  readonly onEach: () => void;
}

/** A message, judged with the preferences of the moment; or the card of a gate in its place. */
export function OneLetter({ letter, surface, desk, onEach }: OneLetterProps) {
  const preferences = desk.preferences.value;
  const language = useContext(Speaks);
  const atOnce = useMemo(() => reportOf(letter, preferences), [letter, preferences]);
  const checked = useChecked(letter, atOnce, preferences);
  const report = checked.report ?? atOnce;
  // A bounce asks for a rule for whoever sent what came back, not for whoever brought the bounce.
  const sender = report.bounce?.crossing?.sender ?? report.sender;
  const profile = PROFILES.find(({ id }) => id === sender?.profile) ?? null;
  const opening = desk.opening.value;
  if (opening !== null && profile)
    return (
      <Opening target={opening} profile={profile} desk={desk} report={report} onBack={() => desk.openCard(null)} />
    );
  const [first, ...others] = productsOf(preferences, profile, report.bounce && refuserTarget(report.bounce));
  const isWithheld = profile !== null && withheld(report, preferences.ownHosts) !== null;
  return (
    <Report
      report={report}
      source={letter.source}
      readIn={letter.origin && { product: productName(letter.origin.webmail), way: letter.origin.way }}
      isWide={surface === 'page'}
      namesMessage={surface !== 'popup'}
      isSample={letter.isSample}
      products={[first, ...others]}
      copy={copy}
      text={() => reportText(report, dictionaries[language])}
      onYes={() => desk.adopt(report.border)}
      onServers={() => void openServers(report.border.suggestion?.server ?? '')}
      onSteps={(target) => desk.openCard(target)}
      onAnswer={isWithheld ? () => desk.openCard(first.id) : null}
      onEach={onEach}
      checking={checked.checking}
      onLookups={() => void openLookups()}
      onPaste={(name, text) => pasteKey(desk, name, text)}
    />
  );
}

function productName(webmail: WebmailId): string | null {
  return ADAPTERS.find(({ id }) => id === webmail)?.products[0] ?? null;
}
