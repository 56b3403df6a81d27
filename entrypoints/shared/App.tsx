import { useEffect } from 'preact/hooks';
import { Bar } from '../../components/Bar.tsx';
import { CodeReading } from '../../components/CodeReading.tsx';
import { Empty } from '../../components/Empty.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Say, Speaks } from '../../components/words.tsx';
import { decode } from '../../lib/bounces/decode.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Desk } from './desk.ts';
import { languageOf } from './language.ts';
import { Letters } from './Letters.tsx';
import { openPage, openServers } from './open.ts';
import { NOTHING } from './reading.ts';

export type SurfaceName = 'popup' | 'panel' | 'page';

interface AppProps {
  readonly surface: SurfaceName;
  readonly desk: Desk;
  /** Opens the file picker; null where a picker would close the window. */
  readonly onFiles: (() => void) | null;
}

/** The one shell of popup, panel and page: the bar, and what there is to read. */
export function App({ surface, desk, onFiles }: AppProps) {
  const language = languageOf(desk.preferences.value.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Speaks.Provider value={language}>
      <div class={`surface ${surface}`}>
        <Bar
          onLanguage={(chosen) => desk.keep({ language: chosen })}
          onPage={surface === 'page' ? null : () => void openPage(desk.handed()).then(() => leave(surface))}
          onOptions={() => void openServers('').then(() => leave(surface))}
          onHome={surface === 'page' && desk.reading.value.kind !== 'empty' ? () => desk.show(NOTHING) : null}
        />
        <main>
          {desk.refused.value.map(({ key }) => (
            <p class="notice warn" role="alert" key={key}>
              <Icon name="warn" />
              <span>
                <Say of={dictionaries[language].options.errors.stored} with={{ path: key }} />
              </span>
            </p>
          ))}
          <Shown surface={surface} desk={desk} onFiles={onFiles} />
        </main>
      </div>
    </Speaks.Provider>
  );
}

function Shown({ surface, desk, onFiles }: AppProps) {
  const reading = desk.reading.value;
  const words = dictionaries[languageOf(desk.preferences.value.language)];
  const { screens } = words;
  switch (reading.kind) {
    case 'waiting':
      return (
        <p class="waiting" role="status">
          {screens.waiting}
        </p>
      );
    case 'code':
      return (
        <div class={surface === 'page' ? 'start' : undefined}>
          <CodeReading code={reading.code} readings={decode(reading.code)} />
        </div>
      );
    case 'letters':
      return <Letters reading={reading} surface={surface} desk={desk} />;
    case 'empty':
      return (
        <div class={surface === 'page' ? 'start' : undefined}>
          <Empty
            recognised={reading.recognised}
            failure={reading.failure}
            onText={(text) => desk.readText(text)}
            onFiles={onFiles ?? (() => void openPage(null).then(() => leave(surface)))}
            onSample={() => desk.readSample()}
          />
        </div>
      );
  }
}

/** A popup has done its work once another tab is open. */
function leave(surface: SurfaceName): void {
  if (surface === 'popup') window.close();
}
