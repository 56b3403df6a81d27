import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/look/look.css';
import './popup.css';
import { App } from '../shared/App.tsx';
import { setUpDesk } from '../shared/desk.ts';
import { grabTab } from '../shared/grab-tab.ts';
import { rootElement } from '../shared/root.ts';

// The page is asked while preferences are read: neither waits for the other.
const grabbing = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => (tab?.id === undefined ? null : grabTab(tab.id)));
const desk = await setUpDesk();
render(<App surface="popup" desk={desk} onFiles={null} />, rootElement());
const grab = await grabbing;
desk.take({ kind: 'grab', grab: grab ?? { ok: false, recognised: null, reason: 'unreachable', tried: [] } });
