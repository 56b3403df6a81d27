import type { Adapter } from '../page.ts';
import { cypht } from './cypht.ts';
import { fastmail } from './fastmail.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { horde } from './horde.ts';
import { hyperkitty } from './hyperkitty.ts';
import { icewarp } from './icewarp.ts';
import { icloud } from './icloud.ts';
import { kerio } from './kerio.ts';
import { mailhog } from './mailhog.ts';
import { mailpit } from './mailpit.ts';
import { mailru } from './mailru.ts';
import { mdaemon } from './mdaemon.ts';
import { nextcloud } from './nextcloud.ts';
import { openXchange } from './open-xchange.ts';
import { outlook } from './outlook.ts';
import { owa } from './owa.ts';
import { proton } from './proton.ts';
import { quarantine } from './quarantine.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { textPage } from './text-page.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';

/** In the order they are tried: the first that recognises the page has it. */
export const ADAPTERS: readonly Adapter[] = [
  roundcube,
  gmail,
  outlook,
  owa,
  sogo,
  zimbra,
  horde,
  snappymail,
  nextcloud,
  openXchange,
  yahoo,
  icloud,
  proton,
  fastmail,
  zoho,
  gmx,
  yandex,
  mailru,
  kerio,
  mdaemon,
  icewarp,
  cypht,
  mailpit,
  mailhog,
  hyperkitty,
  quarantine,
  textPage,
  generic,
];
