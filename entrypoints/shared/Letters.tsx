import { useContext, useMemo, useState } from 'preact/hooks';
import { Compare } from '../../components/Compare.tsx';
import type { Product } from '../../components/Do.tsx';
import { Messages } from '../../components/Messages.tsx';
import { Report } from '../../components/Report.tsx';
import { rule } from '../../components/rule.ts';
import { Speaks } from '../../components/words.tsx';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import type { Target } from '../../lib/allowlist/target.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { reportText } from '../../lib/summary/text.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { SurfaceName } from './App.tsx';
import { Opening } from './Opening.tsx';
import { askedOf, today } from './asked.ts';
import { useChecked } from './checks/use-checked.ts';
import { copy } from './clipboard.ts';
import type { Desk } from './desk.ts';
import { openLookups, openServers } from './open.ts';
import { pasteKey } from './paste-key.ts';
import type { Preferences } from './preferences.ts';
import { reportOf } from './reading.ts';
import type { Reading } from './reading.ts';

interface LettersProps {
  readonly reading: Extract<Reading, { kind: 'letters' }>;
  readonly surface: SurfaceName;
  readonly desk: Desk;
}

/** One message or several, judged with the preferences of the moment; or the card of a gate in their place. */
export function Letters({ reading, surface, desk }: LettersProps) {
  const { letters, chosen } = reading;
  const preferences = desk.preferences.value;
  const language = useContext(Speaks);
  const reports = useMemo(() => letters.map((letter) => reportOf(letter, preferences)), [letters, preferences]);
  const [pair, setPair] = useState<{ readonly of: Reading; readonly compared: number } | null>(null);
  const compared = pair?.of === reading ? pair.compared : null;
  const letter = letters[chosen] ?? letters[0];
  const plain = reports[chosen] ?? reports[0];
  const checked = useChecked(letter, plain, preferences);
  const report = checked.report ?? plain;
  if (!report) return null;
  const profile = PROFILES.find(({ id }) => id === report.sender?.profile) ?? null;
  const opening = desk.opening.value;
  if (opening !== null && profile) return <Opening target={opening} profile={profile} desk={desk} />;
  const listed = letters.map(({ name }, index) => ({ name, report: reports[index] ?? report }));
  const compare = (index: number | null) => setPair(index === null ? null : { of: reading, compared: index });
  const close = () => {
    // The table goes, and the focus with it, unless it is led back to where it came from.
    document.querySelector<HTMLElement>('.messages [aria-pressed="true"]')?.focus();
    setPair(null);
  };
  const other = compared === null ? undefined : listed[compared];
  return (
    <div class={letters.length > 1 ? 'desk many' : 'desk'}>
      {letters.length > 1 && (
        <Messages
          messages={listed}
          chosen={chosen}
          onChoose={(index) => desk.choose(index)}
          compared={compared}
          onCompare={surface === 'page' ? compare : null}
          left={reading.left ?? 0}
        />
      )}
      {other ? (
        <Compare messages={[{ name: letter.name, report }, other]} onClose={close} />
      ) : (
        <Report
          key={chosen}
          report={report}
          source={letter.source}
          isWide={surface === 'page'}
          namesMessage={surface !== 'popup'}
          isSample={letter.isSample}
          products={productsOf(preferences, profile)}
          copy={copy}
          text={() => reportText(report, dictionaries[language])}
          onYes={() => desk.adopt(report.border)}
          onServers={() => void openServers(report.border.suggestion?.server ?? '')}
          onSteps={(target) => desk.openCard(target)}
          onEach={() => desk.readEach()}
          checking={checked.checking}
          onLookups={() => void openLookups()}
          onPaste={(name, text) => pasteKey(desk, name, text)}
        />
      )}
    </div>
  );
}

/** The default product first, then the person's own, then the others. */
function productsOf(preferences: Preferences, profile: SenderProfile | null): [Product, ...Product[]] {
  const rank = ({ id }: Target) => (id === preferences.defaultTarget ? 0 : preferences.targets.includes(id) ? 1 : 2);
  const [first, ...others] = TARGETS.toSorted((a, b) => rank(a) - rank(b)).map((target): Product => {
    const asked = profile && askedOf(target, profile, preferences, today());
    const ready = asked && rule(asked, 'apply');
    return { id: target.id, product: target.product, rule: ready ? () => ready.text : null };
  });
  if (!first) throw new Error('no targets: lib/allowlist/targets/index.ts lists none');
  return [first, ...others];
}
