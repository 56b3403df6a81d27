import { render } from 'preact';
import '../../components/look/look.css';
import { setUpDesk } from '../shared/desk.ts';
import { handedAt } from '../shared/handover.ts';
import { GATE } from '../shared/open.ts';
import { NOTHING } from '../shared/reading.ts';
import { rootElement } from '../shared/root.ts';
import { Page } from './Page.tsx';

/** `page.html#sample` opens with the sample: what `npm start` shows. */
const SAMPLE = 'sample';

const desk = await setUpDesk();
const place = decodeURIComponent(location.hash.slice(1));
const isGate = place.startsWith(GATE);
const handed = place === '' || place === SAMPLE || isGate ? null : await handedAt(place);
if (handed) desk.take(handed);
else if (place === SAMPLE) desk.readSample();
else if (isGate) desk.show({ kind: 'list', text: '', profile: place.slice(GATE.length) || null });
else desk.show(NOTHING);
render(<Page desk={desk} />, rootElement());
