import { useEffect } from 'preact/hooks';
import { Bar } from '../../components/Bar.tsx';
import { CodeReading } from '../../components/CodeReading.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Say, Speaks } from '../../components/words.tsx';
import { decode } from '../../lib/bounces/decode.ts';
import { dictionaries } from '../../lib/words/index.ts';
import type { Desk } from './desk.ts';
import { FromList } from './FromList.tsx';
import { languageOf } from './language.ts';
import { OneLetter } from './OneLetter.tsx';
import { openPage, openServers } from './open.ts';
import { Nothing } from './Nothing.tsx';
import { Pile } from './Pile.tsx';
import { Pasted } from './Pasted.tsx';
import { NOTHING } from './reading.ts';
import type { Reading } from './reading.ts';

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
          <Shown
            reading={desk.reading.value}
            surface={surface}
            desk={desk}
            onFiles={onFiles}
            onEach={() => desk.readEach()}
          />
        </main>
      </div>
    </Speaks.Provider>
  );
}

interface ShownProps extends AppProps {
  readonly reading: Reading;
  /** The headers in the letter are messages, each for itself. */
  readonly onEach: () => void;
}

function Shown({ reading, surface, desk, onFiles, onEach }: ShownProps) {
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
          <CodeReading
            key={reading.code}
            code={reading.code}
            readings={decode(reading.code)}
            onText={(text) => desk.readText(text)}
          />
        </div>
      );
    case 'pasted':
      return (
        <div class="desk">
          <Pasted text={reading.text} surface={surface} desk={desk} />
        </div>
      );
    case 'list':
      return <FromList key={reading} reading={reading} desk={desk} />;
    case 'letter':
      return (
        <div class="desk">
          <OneLetter letter={reading.letter} surface={surface} desk={desk} onEach={onEach} />
        </div>
      );
    case 'pile':
      return (
        <Pile
          key={reading}
          reading={reading}
          surface={surface}
          desk={desk}
          draw={(one, each) => <Shown reading={one} surface={surface} desk={desk} onFiles={onFiles} onEach={each} />}
        />
      );
    case 'empty':
      return (
        <div class={surface === 'page' ? 'start' : undefined}>
          <Nothing
            reading={reading}
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
