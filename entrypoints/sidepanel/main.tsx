import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/look/look.css';
import { App } from '../shared/App.tsx';
import { setUpDesk } from '../shared/desk.ts';
import { handedAt, panelPlace, watchPlace } from '../shared/handover.ts';
import { NOTHING } from '../shared/reading.ts';
import { rootElement } from '../shared/root.ts';

const desk = await setUpDesk();
const { id = 0 } = await browser.windows.getCurrent();
const place = panelPlace(id);
watchPlace(place, (handed) => desk.take(handed));
const handed = await handedAt(place);
if (handed) desk.take(handed);
else desk.show(NOTHING);
render(<App surface="panel" desk={desk} onFiles={null} />, rootElement());
