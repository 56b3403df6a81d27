import type * as English from '../en/attacks.ts';

export const fromForm: typeof English.fromForm = {
  group: 'Contiene un grupo de direcciones',
  route: 'Contiene una ruta, y los programas leen en ella direcciones distintas',
  encoded: 'Una dirección se esconde en una palabra codificada',
  several: 'Sus direcciones son de varios dominios',
  broken: 'Rompe la gramática, y los programas leen en él direcciones distintas',
  nameless: 'No contiene ningún dominio',
};

export const scriptMix: typeof English.scriptMix = {
  mixed: 'letras de varios alfabetos en una palabra',
  whole: 'letras que solo se parecen a estas',
};

export const staleness: typeof English.staleness = {
  expired: 'Había vencido',
  old: 'Se hizo',
};

export const domainPlace: typeof English.domainPlace = {
  helo: 'en el saludo del cliente (HELO)',
  'reverse-dns': 'en el nombre inverso del cliente',
  'envelope-sender': 'en el remitente del sobre',
  'dkim-domain': 'en el d= de una firma',
  from: 'en From',
  sender: 'en Sender',
  'reply-to': 'en Reply-To',
  link: 'en un enlace',
};
