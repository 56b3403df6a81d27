import { render } from 'preact';
import '../../components/look/look.css';
import { setUpDesk } from '../shared/desk.ts';
import { rootElement } from '../shared/root.ts';
import { Options } from './Options.tsx';

const desk = await setUpDesk();
const offered = /^#servers=(.*)$/.exec(location.hash)?.[1] ?? '';
const first = location.hash === '#dns' ? 'dns' : 'servers';
render(<Options desk={desk} offered={decodeURIComponent(offered)} first={first} />, rootElement());
