import { useMemo, useState } from 'preact/hooks';
import { AllowCard } from '../../components/AllowCard.tsx';
import { Arrange } from '../../components/Arrange.tsx';
import { Products } from '../../components/Products.tsx';
import { listsOf, NO_LIST } from '../../components/sender-list.ts';
import type { SaidList } from '../../components/sender-list.ts';
import { SenderList } from '../../components/SenderList.tsx';
import { Withheld } from '../../components/Withheld.tsx';
import { useWords } from '../../components/words.tsx';
import type { Refusal } from '../../lib/allowlist/refusal.ts';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { withheld } from '../../lib/allowlist/withheld.ts';
import type { Report } from '../../lib/inspect/report.ts';
import { readRanges } from '../../lib/ranges/read.ts';
import type { SenderProfile } from '../../lib/senders/profile.ts';
import { answerText, listAnswerText } from '../../lib/summary/answer.ts';
import { arrangeText } from '../../lib/summary/arrange.ts';
import type { Language } from '../../lib/words/language.ts';
import { dictionaries } from '../../lib/words/index.ts';
import { askedOf, testWindow, today } from './asked.ts';
import { copy } from './clipboard.ts';
import type { Desk } from './desk.ts';
import { download } from './download.ts';

interface OpeningProps {
  readonly target: string;
  /** null: a sender that we do not carry; its list is in `text`, or to be pasted. */
  readonly profile: SenderProfile | null;
  readonly desk: Desk;
  /** The message at hand, which may forbid it; null where there is none. */
  readonly report?: Report | null;
  /** A list or letter that was read already. */
  readonly text?: string;
  readonly onBack: () => void;
}

/** The card of a gate beside the list of products; what is said in it is kept for the next time. */
export function Opening({ target: id, profile, desk, report = null, text = '', onBack }: OpeningProps) {
  const { actions, card } = useWords();
  const preferences = desk.preferences.value;
  const [said, say] = useState({ reason: '', review: '', until: '' });
  const [saidList, sayList] = useState<SaidList>({ ...NO_LIST, text });
  const read = useMemo(() => readRanges(saidList.text), [saidList.text]);
  const day = today();
  const lists = useMemo(() => listsOf(profile, saidList, read, day), [profile, saidList, read, day]);
  const target = TARGETS.find((one) => one.id === id) ?? TARGETS[0];
  if (!target) return null;

  const because = report && profile && withheld(report, preferences.ownHosts);
  const back = (
    <p class="back">
      <button type="button" class="link" onClick={onBack}>
        {actions.back}
      </button>
    </p>
  );
  if (because && report && profile)
    return (
      <>
        {back}
        <Withheld
          because={because}
          report={report}
          profile={profile}
          mail={(language) => answerText(report, because, preferences.ticket, dictionaries[language])}
          copy={copy}
        />
      </>
    );

  const sender = profile?.name ?? saidList.name.trim();
  const choose = (chosen: string) => {
    desk.keep({ defaultTarget: chosen });
    desk.openCard(chosen);
  };
  const listMail = (refusals: readonly Refusal[]) => {
    const told = { sender, ticket: preferences.ticket, problems: read.problems, refusals };
    const mail = (language: Language) => listAnswerText(told, dictionaries[language]) ?? '';
    return mail('en') === '' ? null : mail;
  };
  const held = {
    id: '',
    name: sender === '' ? card.list.someone : sender,
    published: null,
    retrieved: day,
    ranges: [],
  };
  const { list, before } = lists ?? { list: held, before: null };
  const kept = { ...askedOf(target, list, preferences, day), ...said };
  return (
    <>
      {back}
      <div class="allow">
        <Products targets={TARGETS} mine={preferences.targets} chosen={target.id} onChoose={choose} />
        <AllowCard
          key={target.id}
          asked={kept}
          before={before}
          targets={TARGETS}
          mine={preferences.targets}
          onTarget={choose}
          isHeld={lists === null}
          copy={copy}
          save={(name, content) => download(name, 'text/plain', content)}
          mail={listMail}
          onAnswer={(key, answer) =>
            desk.keep({ answers: { ...preferences.answers, [target.id]: { ...kept.answers, [key]: answer } } })
          }
          onSay={({ ticket, ...others }) => {
            if (ticket !== undefined) desk.keep({ ticket });
            say((earlier) => ({ ...earlier, ...others }));
          }}
          list={
            <SenderList
              profile={profile}
              said={saidList}
              read={read}
              lists={lists}
              onSay={(part) => sayList((earlier) => ({ ...earlier, ...part }))}
            />
          }
        >
          <Arrange
            contacts={profile?.contacts ?? []}
            window={testWindow()}
            mail={(test, language) =>
              arrangeText(
                {
                  sender,
                  ranges: list.ranges.map(({ cidr }) => cidr),
                  listDate: list.published ?? list.retrieved,
                  listDateIs: list.published === null ? 'retrieved' : 'published',
                  ticket: preferences.ticket,
                  ...test,
                },
                dictionaries[language],
              )
            }
            copy={copy}
          />
        </AllowCard>
      </div>
    </>
  );
}
