import { useEffect, useState } from 'preact/hooks';
import { Bar } from '../../components/Bar.tsx';
import { Data } from '../../components/options/Data.tsx';
import { LanguageChoice } from '../../components/options/LanguageChoice.tsx';
import { Senders } from '../../components/options/Senders.tsx';
import { YourProducts } from '../../components/options/YourProducts.tsx';
import { Speaks } from '../../components/words.tsx';
import { TARGETS } from '../../lib/allowlist/targets/index.ts';
import { PROFILES } from '../../lib/senders/profiles/index.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Desk } from '../shared/desk.ts';
import { languageOf } from '../shared/language.ts';
import { openGate, openPage } from '../shared/open.ts';
import { forget } from '../shared/store.ts';
import { exportFile, importFile } from './file.ts';
import { OwnLookups } from './OwnLookups.tsx';
import { OwnServers } from './OwnServers.tsx';

const SECTIONS = ['servers', 'products', 'senders', 'dns', 'language', 'data'] as const;

export type Section = (typeof SECTIONS)[number];

interface OptionsProps {
  readonly desk: Desk;
  /** A server that a screen asked about. */
  readonly offered: string;
  /** Where it opens. */
  readonly first: Section;
}

/** What the person has told us, one subject at a time. */
export function Options({ desk, offered, first }: OptionsProps) {
  const preferences = desk.preferences.value;
  const language = languageOf(preferences.language);
  const { options, lookups } = dictionaries[language];
  const [section, choose] = useState<Section>(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `Postern · ${options.title}`;
  }, [language, options]);
  return (
    <Speaks.Provider value={language}>
      <div class="surface">
        <Bar
          onLanguage={(chosen) => desk.keep({ language: chosen })}
          onPage={() => void openPage(null)}
          onOptions={null}
          onHome={null}
        />
        <div class="options">
          <nav class="pick" aria-label={options.title}>
            {SECTIONS.map((one) => (
              <button
                key={one}
                type="button"
                aria-current={one === section ? 'page' : undefined}
                onClick={() => choose(one)}
              >
                {one === 'dns' ? lookups.title : options[one].title}
              </button>
            ))}
          </nav>
          <main class="setting">
            {section === 'servers' && <OwnServers desk={desk} offered={offered} />}
            {section === 'products' && (
              <YourProducts
                targets={TARGETS}
                mine={preferences.targets}
                first={preferences.defaultTarget}
                onMine={(id, isMine) => desk.keep(mineWith(preferences, id, isMine))}
                onFirst={(id) => desk.keep({ defaultTarget: id })}
              />
            )}
            {section === 'senders' && (
              <Senders
                profiles={PROFILES}
                chosen={preferences.sender}
                onChoose={(sender) => desk.keep({ sender })}
                onGate={(id) => void openGate(id)}
              />
            )}
            {section === 'dns' && <OwnLookups desk={desk} />}
            {section === 'language' && (
              <LanguageChoice chosen={preferences.language} onChoose={(chosen) => desk.keep({ language: chosen })} />
            )}
            {section === 'data' && (
              <Data
                onExport={() => exportFile(preferences)}
                onImport={(file) => importFile(file, desk)}
                onForget={forget}
              />
            )}
          </main>
        </div>
      </div>
    </Speaks.Provider>
  );
}

/** The first product that is ticked is the one offered first; unticking it hands that over. */
function mineWith(
  { targets, defaultTarget }: { readonly targets: readonly string[]; readonly defaultTarget: string | null },
  id: string,
  isMine: boolean,
) {
  const mine = isMine ? [...targets, id] : targets.filter((one) => one !== id);
  const keeps = defaultTarget !== null && mine.includes(defaultTarget);
  return { targets: mine, defaultTarget: keeps ? defaultTarget : (mine[0] ?? null) };
}
