import type { Target } from '../target.ts';
import { csf } from './csf.ts';
import { ferm } from './ferm.ts';
import { firewalld } from './firewalld.ts';
import { haproxy } from './haproxy.ts';
import { ipset } from './ipset.ts';
import { mikrotik } from './mikrotik.ts';
import { openbsdSpamd } from './openbsd-spamd.ts';
import { pf } from './pf.ts';
import { shorewall } from './shorewall.ts';
import { ufw } from './ufw.ts';
import { vyos } from './vyos.ts';
import { windowsFirewall } from './windows-firewall.ts';
import { checkpoint } from './checkpoint.ts';
import { ciscoAsa } from './cisco-asa.ts';
import { ciscoIos } from './cisco-ios.ts';
import { fortigate } from './fortigate.ts';
import { junosFilter } from './junos-filter.ts';
import { junosSrx } from './junos-srx.ts';
import { opnsense } from './opnsense.ts';
import { panos } from './panos.ts';
import { pfsense } from './pfsense.ts';
import { sonicwall } from './sonicwall.ts';
import { sophosFirewall } from './sophos-firewall.ts';
import { unifi } from './unifi.ts';
import { watchguard } from './watchguard.ts';
import { iptables } from './iptables.ts';
import { awsNacl } from './aws-nacl.ts';
import { awsPrefixList } from './aws-prefix-list.ts';
import { awsSg } from './aws-sg.ts';
import { azureNsg } from './azure-nsg.ts';
import { gcp } from './gcp.ts';
import { googleWorkspace } from './google-workspace.ts';
import { m365ConnectionFilter } from './m365-connection-filter.ts';
import { m365Connector } from './m365-connector.ts';
import { m365Tabl } from './m365-tabl.ts';
import { oci } from './oci.ts';
import { m365Rule } from './m365-rule.ts';
import { nftables } from './nftables.ts';
import { cpanel } from './cpanel.ts';
import { courier } from './courier.ts';
import { exchangeConnector } from './exchange-connector.ts';
import { exchangeEdge } from './exchange-edge.ts';
import { exim } from './exim.ts';
import { haraka } from './haraka.ts';
import { hmailserver } from './hmailserver.ts';
import { iredmail } from './iredmail.ts';
import { kerio } from './kerio.ts';
import { mailcow } from './mailcow.ts';
import { mdaemon } from './mdaemon.ts';
import { opensmtpd } from './opensmtpd.ts';
import { plesk } from './plesk.ts';
import { postfixAccess } from './postfix-access.ts';
import { postfixPostscreen } from './postfix-postscreen.ts';
import { sendmail } from './sendmail.ts';
import { tcpserver } from './tcpserver.ts';
import { zimbra } from './zimbra.ts';
import { postfix } from './postfix.ts';
import { proofpointEssentials } from './proofpoint-essentials.ts';
import { proofpointPps } from './proofpoint-pps.ts';
import { mimecast } from './mimecast.ts';
import { barracudaCloud } from './barracuda-cloud.ts';
import { barracudaEsg } from './barracuda-esg.ts';
import { ciscoEsa } from './cisco-esa.ts';
import { fortimail } from './fortimail.ts';
import { sophosEmail } from './sophos-email.ts';
import { trend } from './trend.ts';
import { symantecCloud } from './symantec-cloud.ts';
import { spamexperts } from './spamexperts.ts';
import { spamtitan } from './spamtitan.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { proxmoxMailGateway } from './proxmox-mail-gateway.ts';
import { libraesva } from './libraesva.ts';
import { clearswift } from './clearswift.ts';
import { amavis } from './amavis.ts';
import { assp } from './assp.ts';
import { crowdsec } from './crowdsec.ts';
import { crowdsecParser } from './crowdsec-parser.ts';
import { fail2ban } from './fail2ban.ts';
import { greylistd } from './greylistd.ts';
import { mailscanner } from './mailscanner.ts';
import { milterGreylist } from './milter-greylist.ts';
import { postgrey } from './postgrey.ts';
import { rspamd } from './rspamd.ts';
import { spamassassin } from './spamassassin.ts';
import { sqlgrey } from './sqlgrey.ts';

/** In the order in which mail meets them: packet filters, mail servers, mailboxes in a cloud, gateways, spam filters. */
export const TARGETS: readonly Target[] = [
  nftables,
  iptables,
  ipset,
  ufw,
  firewalld,
  shorewall,
  ferm,
  haproxy,
  csf,
  pf,
  vyos,
  mikrotik,
  windowsFirewall,
  pfsense,
  opnsense,
  unifi,
  fortigate,
  ciscoAsa,
  ciscoIos,
  junosSrx,
  junosFilter,
  panos,
  checkpoint,
  sophosFirewall,
  sonicwall,
  watchguard,
  awsSg,
  awsNacl,
  awsPrefixList,
  azureNsg,
  gcp,
  oci,
  postfix,
  postfixPostscreen,
  postfixAccess,
  exim,
  sendmail,
  opensmtpd,
  tcpserver,
  courier,
  haraka,
  exchangeConnector,
  exchangeEdge,
  zimbra,
  iredmail,
  mailcow,
  cpanel,
  plesk,
  hmailserver,
  mdaemon,
  kerio,
  m365Rule,
  m365Tabl,
  m365Connector,
  m365ConnectionFilter,
  googleWorkspace,
  proofpointEssentials,
  proofpointPps,
  mimecast,
  barracudaCloud,
  barracudaEsg,
  ciscoEsa,
  fortimail,
  sophosEmail,
  trend,
  symantecCloud,
  spamexperts,
  spamtitan,
  hornetsecurity,
  proxmoxMailGateway,
  libraesva,
  clearswift,
  rspamd,
  spamassassin,
  amavis,
  postgrey,
  milterGreylist,
  sqlgrey,
  greylistd,
  fail2ban,
  crowdsec,
  crowdsecParser,
  mailscanner,
  assp,
  openbsdSpamd,
];
