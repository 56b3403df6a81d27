import { published } from '../published.ts';
import type { SenderProfile } from '../profile.ts';

/** MasterBase's letter "IPs enviadoras". What it does not say (a date, SPF or DKIM domains) stays empty here. */
export const masterbase: SenderProfile = {
  schema: 'postern-sender/1',
  id: 'masterbase',
  name: 'MasterBase',
  published: null,
  sourceUrl: 'https://www.es.masterbase.com/customerservice.html',
  retrieved: '2026-11-21',
  purpose: 'mail-out',
  shared: true,
  ranges: [
    published('108.175.97.0/24', '108.175.97.1 hasta 108.175.97.254, ambas inclusive (108.175.97.0/24)'),
    published('108.175.99.0/24', '108.175.99.1 hasta 108.175.99.254, ambas inclusive (108.175.99.0/24)'),
    published('108.175.110.0/24', '108.175.110.1 hasta 108.175.110.254, ambas inclusive (108.175.110.0/24)'),
    published('108.175.107.0/24', '108.175.107.1 hasta 108.175.107.254, ambas inclusive (108.175.107.0/24)'),
    published('200.9.128.0/24', '200.9.128.1 hasta 200.9.128.254, ambas inclusive (200.9.128.0/24)'),
  ],
  // The domain of the letter's own address and page: a message that names it claims MasterBase, and proves nothing.
  domains: ['masterbase.com'],
  auth: { spfDomains: [], dkimDomains: [], rdnsSuffixes: [] },
  contacts: [
    { kind: 'mail', value: 'customer_service@masterbase.com' },
    { kind: 'web', value: 'https://www.es.masterbase.com/customerservice.html' },
  ],
  kinds: ['cartolas', 'pólizas', 'confirmaciones de compra', 'boletas electrónicas', 'estados de cuenta y similares'],
  volume: 'generalmente son varios miles por hora',
  asks: [
    'verificar que no estemos siendo bloqueados',
    'desbloquear nuestros envíos',
    'que nos incluyan en su lista blanca (white list)',
    'agregar el siguiente listado de IPs dentro de sus listas blancas',
  ],
  reviewDays: 90,
};
