import type { Hop } from '../../../lib/received/hop.ts';

/** The address as it is written down. */
type Expected = Partial<Omit<Hop, 'ip'>> & { readonly ip?: string | null };

/** A line as the named server writes it: modelled on its public shape and source, never recorded. */
export interface Wild {
  readonly writer: string;
  readonly line: string;
  readonly expected: Expected;
}

const DATE = 'Sat, 21 Nov 2026 18:37:58 +0000';
const IP = '203.0.113.66';
const IP6 = '2001:db8:1::66';
const RDNS = 'out.sender.test';
/** Stands in every line for what the client chose; a test puts other things there. */
export const HELO = 'helo.sender.test';
const MX = 'mx.recipient.test';

const seen = { client: 'sure', ip: IP, by: MX } as const;
const greeted = { ...seen, helo: HELO } as const;
const named = { ...greeted, reverseDns: RDNS } as const;
const local = { client: 'local', ip: null } as const;
const login = { client: 'submission' } as const;

const wild = (writer: string, line: string, expected: Expected): Wild => ({
  writer,
  line: line.includes(';\n') || line.endsWith('#') ? line.replace(/#$/, '') : `${line}; ${DATE}`,
  expected,
});

export const WILD: readonly Wild[] = [
  wild(
    'Postfix 2.0',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (Postfix) with SMTP id 1234ABC\n\tfor <a@recipient.test>`,
    { ...named, protocol: 'SMTP' },
  ),
  wild(
    'Postfix 2.1, SASL before RFC 3848',
    `from [192.168.1.5] (${RDNS} [${IP}])\n\t(Authenticated sender: ana@recipient.test)\n\tby ${MX} (Postfix) with ESMTP id 1234ABC`,
    { ...login, ip: IP, by: MX },
  ),
  wild(
    'Postfix on SuSE',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (Postfix on SuSE Linux 8.0 (i386)) with ESMTP id 1234ABC`,
    { ...named },
  ),
  wild(
    'Postfix 3.4, long ids',
    `from ${HELO} (${RDNS} [IPv6:${IP6}])\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(No client certificate requested)\n\tby ${MX} (Postfix) with ESMTPS id 4Xyz0B1C2Dz9Rt\n\tfor <a@recipient.test>`,
    { ...named, ip: IP6, tls: 'TLSv1.2', cipher: 'ECDHE-RSA-AES256-GCM-SHA384' },
  ),
  wild('Postfix, SMTPUTF8', `from ${HELO} (unknown [${IP}])\n\tby ${MX} (Postfix) with UTF8SMTPS id 4Xyz0B1C2D`, {
    ...greeted,
    reverseDns: null,
    protocol: 'UTF8SMTPS',
  }),
  wild('Postfix, client lost', `from unknown (unknown [unknown])\n\tby ${MX} (Postfix) with SMTP id 4Xyz0B1C2D`, {
    client: 'unread',
    ip: null,
    by: MX,
  }),
  wild(
    'mailcow',
    `from ${HELO} (${RDNS} [${IP}])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)\n\t(No client certificate requested)\n\tby ${MX} (Postcow) with ESMTPS id 4Xyz0B1C2D\n\tfor <a@recipient.test>`,
    { ...named, tls: 'TLSv1.3' },
  ),
  wild(
    'mailcow, HELO a literal',
    `from [198.51.100.9] (${RDNS} [${IP}])\n\tby ${MX} (Postcow) with ESMTP id 4Xyz0B1C2D`,
    { ...seen, reverseDns: RDNS, helo: '[198.51.100.9]' },
  ),
  wild(
    'Proofpoint Essentials',
    `from ${HELO} (${RDNS} [${IP}])\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(No client certificate requested)\n\tby mx1-us1.ppe-hosted.com (PPE Hosted ESMTP Server) with ESMTPS id 8B7B1B40071`,
    { ...named, by: 'mx1-us1.ppe-hosted.com', tls: 'TLSv1.2' },
  ),
  wild(
    'Proofpoint Essentials, inner',
    `from mx1-us1.ppe-hosted.com (unknown [10.7.65.12])\n\tby dispatch1-us1.ppe-hosted.com (PPE Hosted ESMTP Server) with ESMTP id 8B7B1B40071`,
    { client: 'sure', ip: '10.7.65.12', by: 'dispatch1-us1.ppe-hosted.com' },
  ),
  wild(
    'Proofpoint, own filter',
    `from pps.filterd (m0098396.ppops.net [127.0.0.1])\n\tby mx0a-001.pphosted.com (8.16.0.42/8.16.0.42) with SMTP id 0AB123;\n\t${DATE}`,
    { client: 'sure', ip: '127.0.0.1', by: 'mx0a-001.pphosted.com', reverseDns: 'm0098396.ppops.net' },
  ),
  wild(
    'Proofpoint, before 2021',
    `from ${HELO} (${RDNS} [${IP}])\n\tby mx0b-001.pphosted.com with ESMTP id 2abc-1\n\t(version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NOT)`,
    { ...named, by: 'mx0b-001.pphosted.com', cipher: 'ECDHE-RSA-AES256-GCM-SHA384' },
  ),

  wild(
    'Exim 3',
    `from ${RDNS} ([${IP}] helo=${HELO})\n\tby ${MX} with smtp (Exim 3.36 #1 (Debian))\n\tid 1xUq1e-0001wX-00\n\tfor a@recipient.test`,
    { ...named },
  ),
  wild(
    'Exim 4.80, GnuTLS',
    `from ${RDNS} ([${IP}] helo=${HELO})\n\tby ${MX} with esmtps (TLS1.0:DHE_RSA_AES_256_CBC_SHA1:32)\n\t(Exim 4.80)\n\t(envelope-from <a@sender.test>)\n\tid 1xUq1e-0001wX-3T\n\tfor a@recipient.test`,
    { ...named, tls: 'TLSv1.0', cipher: 'DHE_RSA_AES_256_CBC_SHA1' },
  ),
  wild(
    'Exim 4.92, port',
    `from ${RDNS} ([${IP}]:41234)\n\tby ${MX} with esmtps (TLSv1.3:TLS_AES_256_GCM_SHA384:256)\n\t(Exim 4.92)\n\t(envelope-from <a@sender.test>)\n\tid 1xUq1e-0001wX-3T\n\tfor a@recipient.test`,
    { ...seen, helo: RDNS, reverseDns: RDNS, tls: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
  ),
  wild(
    'Exim 4.95, cPanel login',
    `from [${IP}] (port=61234 helo=[192.168.1.5])\n\tby ${MX} with esmtpsa  (TLS1.2) tls TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384\n\t(Exim 4.95)\n\t(envelope-from <ana@recipient.test>)\n\tid 1xUq1e-0001wX-3T\n\tfor b@sender.test`,
    {
      ...login,
      ip: IP,
      by: MX,
      helo: '[192.168.1.5]',
      tls: 'TLSv1.2',
      cipher: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
    },
  ),
  wild(
    'Exim 4.97, IPv6',
    `from ${RDNS} ([${IP6}]:51580 helo=${HELO})\n\tby ${MX} with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.97.1)\n\t(envelope-from <a@sender.test>)\n\tid 1xUq1e-00000001wX0-3TaB\n\tfor a@recipient.test`,
    { ...named, ip: IP6 },
  ),
  wild(
    'Exim, Sophos UTM',
    `from ${RDNS} ([${IP}]:41234)\n\tby ${MX} with esmtps (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256)\n\t(Exim 4.82_1-5b7a7c0-XX)\n\t(envelope-from <a@sender.test>)\n\tid 1xUq1e-0001wX-3T\n\tfor a@recipient.test`,
    { ...seen, reverseDns: RDNS, tls: 'TLSv1.2' },
  ),
  wild(
    'Exim, re-scanned',
    `from ana by ${MX} with spam-scanned (Exim 4.76)\n\t(envelope-from <a@sender.test>)\n\tid 1xUq1e-0001wX-3T\n\tfor a@recipient.test`,
    { ...local, by: MX },
  ),
  wild(
    'Exim, SMTPUTF8',
    `from ${RDNS} ([${IP}] helo=${HELO})\n\tby ${MX} with utf8esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.96)\n\t(envelope-from <a@sender.test>)\n\tid 1xUq1e-0001wX-3T`,
    { ...named, protocol: 'utf8esmtps' },
  ),
  wild(
    'mail.ru',
    `from [${IP}] (port=51580 helo=${HELO})\n\tby mx123.i.mail.ru with esmtp (envelope-from <a@sender.test>)\n\tid 1xUq1e-0001wX-3T\n\tfor ana@mail.ru`,
    { ...greeted, by: 'mx123.i.mail.ru' },
  ),
  wild('mail.ru, web', `by e.mail.ru with HTTP`, { ...local, by: 'e.mail.ru' }),

  wild(
    'Sendmail 8.9',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (8.9.3/8.9.3) with SMTP id SAA12345\n\tfor <a@recipient.test>`,
    { ...named },
  ),
  wild(
    'Sendmail 8.13, Sun',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (8.13.8+Sun/8.13.8) with ESMTP id kALIkLhg000140\n\tfor <a@recipient.test>`,
    { ...named },
  ),
  wild(
    'Sendmail 8.14, TLS',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (8.14.4/8.14.4/Debian-8+deb8u2) with ESMTP id kALIkLhg000140\n\t(version=TLSv1/SSLv3 cipher=DHE-RSA-AES256-SHA bits=256 verify=NO)\n\tfor <a@recipient.test>`,
    { ...named, tls: 'TLSv1', cipher: 'DHE-RSA-AES256-SHA' },
  ),
  wild(
    'Sendmail 8.18, IPv6',
    `from ${HELO} (${RDNS} [IPv6:2001:db8:1:0:0:0:0:66])\n\tby ${MX} (8.18.1/8.18.1) with ESMTPS id 5ALIkLhg000140\n\t(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NOT)\n\tfor <a@recipient.test>`,
    { ...named, ip: IP6, tls: 'TLSv1.3' },
  ),
  wild(
    'Sendmail, login',
    `from [192.168.1.5] (${RDNS} [${IP}] (may be forged))\n\t(authenticated bits=0)\n\tby ${MX} (8.14.7/8.14.7) with ESMTP id kALIkLhg000140\n\t(version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO)`,
    { ...login, ip: IP, by: MX, reverseDns: null },
  ),
  wild('Sendmail, script', `(from apache@localhost)\n\tby ${MX} (8.14.7/8.14.7/Submit) id kALIkLhg000140`, {
    ...local,
    by: MX,
  }),

  wild('Exchange 2003', `from ${HELO} ([${IP}]) by ${MX} with Microsoft SMTPSVC(6.0.3790.4675);\n\t ${DATE}`, {
    ...greeted,
  }),
  wild(
    'Exchange 5.5',
    `from ${HELO} ([${IP}]) by ${MX} with SMTP (Microsoft Exchange Internet Mail Service Version 5.5.2653.13)\n\tid XYZ12345`,
    { ...greeted },
  ),
  wild('Exchange 2007', `from ${HELO} (${IP}) by ${MX} (10.0.0.2) with Microsoft SMTP\n Server (TLS) id 8.3.83.0`, {
    ...greeted,
  }),
  wild('Exchange 2010', `from ${HELO} (${IP}) by ${MX} (10.0.0.2) with Microsoft SMTP Server id 14.3.123.3`, {
    ...greeted,
  }),
  wild(
    'Exchange 2013',
    `from ${HELO} (${IP}) by ${MX}\n (10.0.0.2) with Microsoft SMTP Server (TLS) id 15.0.1497.2 via Frontend\n Transport`,
    { ...greeted },
  ),
  wild(
    'Exchange 2019',
    `from ${HELO} (${IP}) by ${MX} (10.0.0.2) with\n Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P256) id 15.1.2507.17 via Frontend\n Transport`,
    { ...greeted, tls: 'TLSv1.2', cipher: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384_P256' },
  ),
  wild(
    'Exchange 2016, inner',
    `from EX1.interno.test (fe80::10d2:b426:34cf:d5d0%11) by EX2.interno.test\n (fe80::1%14) with Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.1.2507.17`,
    { client: 'sure', ip: 'fe80::10d2:b426:34cf:d5d0', by: 'EX2.interno.test' },
  ),
  wild('Exchange, mapi', `from EX1.interno.test ([::1]) by EX1.interno.test ([::1]) with mapi id\n 15.01.2507.017`, {
    ...local,
    by: 'EX1.interno.test',
  }),
  wild(
    'Microsoft 365, HELO a literal',
    `from [198.51.100.9] (${IP}) by DB1PEPF000509F1.mail.protection.outlook.com\n (10.167.242.75) with Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9343.9 via Frontend\n Transport`,
    { ...seen, by: 'DB1PEPF000509F1.mail.protection.outlook.com', helo: '[198.51.100.9]' },
  ),
  wild(
    'Microsoft 365, IPv6 client',
    `from ${HELO} (${IP6}) by\n AM6EUR05FT034.mail.protection.outlook.com (2a01:111:e400:fc11::158) with Microsoft\n SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9343.9 via\n Frontend Transport`,
    { ...greeted, ip: IP6, by: 'AM6EUR05FT034.mail.protection.outlook.com' },
  ),
  wild(
    'Hotmail, old',
    `from ${HELO} ([${IP}]) by BAY004-MC1F12.hotmail.com over TLS secured channel with Microsoft SMTPSVC(7.5.7601.22751);\n\t ${DATE}`,
    { ...greeted, by: 'BAY004-MC1F12.hotmail.com' },
  ),

  wild(
    'Gmail 2008',
    `from ${HELO} (${RDNS} [${IP}])\n        by mx.google.com with ESMTP id n10si1234567rvb.5.2008.11.21.10.37.58`,
    { ...named, by: 'mx.google.com' },
  ),
  wild(
    'Gmail, IPv6',
    `from ${HELO} (${RDNS}. [${IP6}])\n        by mx.google.com with ESMTPS id q9si1234567oic.12.2026.11.21.10.37.58\n        for <ana@recipient.test>\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)`,
    { ...named, ip: IP6, by: 'mx.google.com', cipher: 'TLS_AES_256_GCM_SHA384' },
  ),
  wild(
    'Gmail, no reverse name',
    `from ${HELO} ([${IP}])\n        by mx.google.com with ESMTPS id q9si1234567oic.12.2026.11.21.10.37.58\n        for <ana@recipient.test>\n        (version=TLS1_2 cipher=ECDHE-ECDSA-AES128-GCM-SHA256 bits=128/128)`,
    { ...greeted, by: 'mx.google.com', reverseDns: null },
  ),
  wild(
    'Gmail, submission',
    `from [192.168.1.5] (${RDNS}. [${IP}])\n        by smtp.gmail.com with ESMTPSA id q9sm1234567oic.12.2026.11.21.10.37.58\n        for <ana@recipient.test>\n        (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128)`,
    { ...login, ip: IP, by: 'smtp.gmail.com' },
  ),
  wild(
    'Gmail, fetched',
    `from pop.provider.test (pop.provider.test. [${IP}])\n        by mx.google.com with POP3 id q9si1234567oic.12.2026.11.21.10.37.58\n        for <ana@recipient.test>`,
    { ...local, by: 'mx.google.com' },
  ),

  wild(
    'Yahoo, Hermes login',
    `by hermes--production-bf1-5d4c9b7b8f-abcde (Yahoo Inc. Hermes SMTP Server) with ESMTPA ID 0123456789abcdef0123456789abcdef`,
    { ...login, ip: null },
  ),
  wild('Yahoo, web', `from sonic.gate.mail.ne1.yahoo.com by sonic301.consmr.mail.ne1.yahoo.com with HTTP`, {
    ...local,
    by: 'sonic301.consmr.mail.ne1.yahoo.com',
  }),
  wild(
    'Yahoo 2021, domain in front',
    `from ${IP} (EHLO ${HELO})\n by 10.222.142.16 with SMTPs\n (version=TLS1_2 cipher=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256)`,
    { ...greeted, by: '10.222.142.16', tls: 'TLSv1.2' },
  ),
  wild(
    'AOL',
    `from ${HELO} (${RDNS} [${IP}])\n\tby mtaig-aae03.mx.aol.com (Internet Inbound) with ESMTP id 5A1B2C3D4E5F0`,
    { ...named, by: 'mtaig-aae03.mx.aol.com' },
  ),
  wild(
    'iCloud',
    `from ${HELO} (${RDNS} [${IP}]) by st43p00im-ztfb10071701.me.com\n (Oracle Communications Messaging Server 8.0.1.3.20170906 64bit (built Sep  6\n 2017)) with ESMTPS id <0P1234567ABCDE00@st43p00im-ztfb10071701.me.com> for\n ana@icloud.com (ORCPT ana@icloud.com)`,
    { ...named, by: 'st43p00im-ztfb10071701.me.com' },
  ),
  wild(
    'iCloud, 2022',
    `from ${HELO} (${RDNS} [${IP}])\n\tby p00-icloudmta-asmtp-us-east-1a-10-percent-0 (Postfix) with ESMTPS id 18B4A1800123\n\tfor <ana@icloud.com>`,
    { ...named, by: 'p00-icloudmta-asmtp-us-east-1a-10-percent-0' },
  ),
  wild('Zoho', `from ${HELO} (${RDNS} [${IP}]) by mx.zohomail.com\n\twith SMTPS id 1795286278123456.7890123456`, {
    ...named,
    by: 'mx.zohomail.com',
    protocol: 'SMTPS',
  }),
  wild('Fastmail, mailbox', `from mx4 ([10.202.2.203])\n  by compute3.internal (LMTPProxy)`, {
    client: 'sure',
    ip: '10.202.2.203',
    by: 'compute3.internal',
  }),
  wild(
    'Fastmail, Cyrus',
    `from compute1.internal (compute1.nyi.internal [10.202.2.41])\n\t by sloti22d1t06 (Cyrus 3.7.0-alpha0-1091-g9ff84fdf-fm-20221122.001-g9ff84fdf) with LMTPA`,
    { client: 'sure', ip: '10.202.2.41', by: 'sloti22d1t06' },
  ),
  wild(
    'Fastmail, milter',
    `from mx4.messagingengine.com (localhost [127.0.0.1])\n    by mx4.messagingengine.com (Authentication Milter) with ESMTP\n    id 5DBF1C4C9A6.1234ABCD`,
    { client: 'sure', ip: '127.0.0.1', by: 'mx4.messagingengine.com' },
  ),
  wild(
    'GMX, web.de',
    `from ${HELO} ([${IP}]) by mx-ha.gmx.net (mxgmx101\n [212.227.17.8]) with ESMTPS (Nemesis) id 1MabcD-1xyz2w3v4U-00abCD for\n <ana@gmx.example>`,
    { ...greeted, by: 'mx-ha.gmx.net' },
  ),
  wild(
    'GMX, submission',
    `from [192.168.1.5] ([${IP}]) by mail.gmx.net (mrgmx105\n [212.227.17.168]) with ESMTPSA (Nemesis) id 1MabcD-1xyz2w3v4U-00abCD for\n <ana@sender.test>`,
    { ...login, ip: IP, by: 'mail.gmx.net' },
  ),
  wild('GMX, old', `from unknown (EHLO ${HELO}) [${IP}]\n  by mail.gmx.net (mp012) with SMTP`, {
    ip: IP,
    by: 'mail.gmx.net',
  }),
  wild('GMX, web', `from [${IP}] by 3c-app-gmx-bs01.server.lan (via\n HTTP)`, {
    ...login,
    ip: IP,
    by: '3c-app-gmx-bs01.server.lan',
  }),
  wild(
    'Yandex',
    `from ${HELO} (${RDNS} [${IP}])\n\tby mail-nwsmtp-mxfront-production-main-17.vla.yp-c.yandex.net (mxfront/Yandex) with ESMTPS id wbXmR10Oc0U0-AbCdEfGh;\n\t${DATE}\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\t(Client certificate not present)`,
    { ...named, by: 'mail-nwsmtp-mxfront-production-main-17.vla.yp-c.yandex.net' },
  ),
  wild(
    'Yandex, submission',
    `by mail-nwsmtp-smtp-production-main-45.vla.yp-c.yandex.net (smtp/Yandex) with ESMTPSA id wbXmR10Oc0U0-AbCdEfGh;\n\t${DATE}`,
    { ...login, ip: null },
  ),
  wild(
    'T-Online',
    `from ${HELO} ([${IP}]) by mailin12.aul.t-online.de\n\twith (TLSv1.3:TLS_AES_256_GCM_SHA384 encrypted)\n\tesmtp id 1xUq1e-0x1wXs0`,
    { ip: IP, helo: HELO, by: 'mailin12.aul.t-online.de' },
  ),
  wild(
    'Strato',
    `from ${HELO} ([${IP}])\n    by smtpin.rzone.de (RZmta 48.0.2 OK)\n    with ESMTPS id abc123tALIkw00a\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256 bits))\n\t(Client did not present a certificate)\n    for <a@recipient.test>`,
    { ...greeted, by: 'smtpin.rzone.de' },
  ),

  wild(
    'Zimbra, amavis',
    `from ${MX} ([127.0.0.1])\n by localhost (${MX} [127.0.0.1]) (amavis, port 10032)\n with ESMTP id AbCdEfGh1234`,
    { client: 'sure', ip: '127.0.0.1', by: 'localhost' },
  ),
  wild('MailEnable', `from ${HELO} ([${IP}]) by ${MX} with MailEnable ESMTPS (version=TLS1.2 cipher=Aes256)`, {
    ...greeted,
  }),
  wild(
    'SmarterMail',
    `from ${HELO} (${RDNS} [${IP}]) by ${MX} with SMTP\n\t(version=TLS\\Tls12\n\tcipher=Aes256 bits=256);\n   ${DATE}`,
    { ...named, protocol: 'SMTP' },
  ),
  wild('SmarterMail, no name', `from ${HELO} (UnknownHost [${IP}]) by ${MX} with SMTP;\n   ${DATE}`, {
    ...greeted,
    reverseDns: null,
  }),
  wild(
    'hMailServer',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} with ESMTPS\n\t(version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256)\n\t; ${DATE}#`,
    { ...named },
  ),
  wild('hMailServer, plain', `from ${HELO} ([${IP}])\n\tby ${MX}\n\t; ${DATE}#`, { ...greeted }),
  wild(
    'Kerio Connect',
    `from ${HELO} ([${IP}])\n\tby ${MX} (Kerio Connect 9.4.1) with ESMTPS\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256 bits))\n\tfor a@recipient.test`,
    { ...greeted, protocol: 'ESMTPS' },
  ),
  wild('Axigen', `from ${HELO} (${RDNS} [${IP}]) by ${MX} (Axigen)\n with ESMTPS id 0A1B2C`, { ...named }),
  wild('IceWarp', `from ${HELO} ([${IP}]) by ${MX} (IceWarp 12.0.2.0 x64) with SMTP (SSL/TLS) id 202611211837580123`, {
    ...greeted,
  }),
  wild('Merak', `from ${HELO} ([${IP}]) by ${MX} (Merak 8.9.1) with ASMTP id ABC12345`, { ...login, ip: IP, by: MX }),
  wild(
    'MDaemon 22',
    `from ${HELO} (${RDNS} [${IP}]) by ${MX} (10.0.0.5) (Cipher TLSv1.2:-SHA2:256) (MDaemon PRO v22.0.0)\n\twith ESMTPS id md5001000012345.msg for <a@recipient.test>`,
    { ...named },
  ),
  wild(
    'PowerMTA, name hidden',
    `from ${HELO} (${IP}) by mta145.relay.test id hvng0ik18p for <a@recipient.test>; ${DATE} (envelope-from <a@sender.test>)#`,
    { ip: IP, by: 'mta145.relay.test' },
  ),
  wild(
    'Postmark',
    `by mta101a-ord.mtasv.net id hvng0ik18p for <a@recipient.test>; ${DATE} (envelope-from <a@sender.test>)#`,
    { ...local, by: 'mta101a-ord.mtasv.net' },
  ),
  wild('Mandrill', `from [${IP}] by mandrillapp.com id 0123456789abcdef0123456789abcdef`, {
    ip: IP,
    by: 'mandrillapp.com',
  }),
  wild(
    'Mailgun',
    `from ${HELO} (${RDNS} [${IP}])\n by mxa.mailgun.org with ESMTP id 5f1234ab.7f1234567890-smtp-in-n01`,
    { ...named, by: 'mxa.mailgun.org' },
  ),
  wild('Mailgun, API', `by luna.mailgun.net with HTTP`, { ...local, by: 'luna.mailgun.net' }),
  wild(
    'Momentum 4',
    `from [${IP}] ([${IP}:52222])\n\tby mta1.relay.test (envelope-from <a@sender.test>)\n\t(ecelerity 4.2.38.62368 r(Core:4.2.38.4)) with ESMTPS (cipher=ECDHE-RSA-AES256-GCM-SHA384)\n\tid 9B/8F-02345-123`,
    { ip: IP, by: 'mta1.relay.test' },
  ),
  wild(
    'SES, WorkMail',
    `from ${HELO} (${RDNS} [${IP}])\n by inbound-smtp.eu-west-1.amazonaws.com with SMTP id 5aoubu42la8n583fgsterr8k13koedutgg097b81\n for ana@recipient.test`,
    { ...named, by: 'inbound-smtp.eu-west-1.amazonaws.com' },
  ),
  wild(
    'SendGrid, filter',
    `by filter0401p1las1.sendgrid.net with SMTP id filter0401p1las1-12345-5B8A1234-1A\n        2026-11-21 18:37:58.123456789 +0000 UTC#`,
    { ...local, by: 'filter0401p1las1.sendgrid.net' },
  ),

  wild('qmail, ident and domain', `from unknown (HELO ${HELO}) (ana@recipient.test@${IP})\n  by ${MX} with SMTP`, {
    ...greeted,
  }),
  wild(
    'notqmail, TLS',
    `from ${RDNS} (HELO ${HELO}) (${IP})\n  by ${MX} with ESMTPS (TLS_AES_256_GCM_SHA384 encrypted)`,
    { ...named },
  ),
  wild('qmail, IPv6', `from ${RDNS} (HELO ${HELO}) (${IP6})\n  by ${MX} with SMTP`, { ...named, ip: IP6 }),
  wild('qmail, mapped', `from unknown (HELO ${HELO}) (::ffff:${IP})\n  by ${MX} with ESMTP`, { ...greeted }),
  wild('Plesk qmail', `from ${RDNS} (${IP})\n  by ${MX} with ESMTPS (ECDHE-RSA-AES256-GCM-SHA384 encrypted)`, {
    ...seen,
    reverseDns: RDNS,
  }),
  wild('OVH', `from unknown (HELO queue) (192.168.1.2)\n  by 192.168.9.32 with SMTP`, {
    client: 'sure',
    ip: '192.168.1.2',
    by: '192.168.9.32',
    helo: 'queue',
  }),
  wild(
    'MessageLabs, outer',
    `from unknown (HELO ${HELO}) (${IP})\n  by server-8.tower-31.messagelabs.com with ECDHE-RSA-AES256-GCM-SHA384 encrypted SMTP`,
    { ...greeted, by: 'server-8.tower-31.messagelabs.com' },
  ),
  wild(
    'Symantec.cloud, 2021',
    `from [100.112.135.22] (using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256 bits))\n\tby server-5.bemta.az-b.us-west-2.aws.symcld.net id 12/34-00123-ABCDEF12`,
    { client: 'sure', ip: '100.112.135.22', by: 'server-5.bemta.az-b.us-west-2.aws.symcld.net' },
  ),
  wild(
    'Courier, IPv6',
    `from ${HELO} (${RDNS} [${IP6}])\n  (TLS: TLSv1.3,256bits,TLS_AES_256_GCM_SHA384)\n  by ${MX} with ESMTPS\n  id 00000000002CC2ED.000000006B01E71A.000000E6`,
    { ...named, ip: IP6, tls: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
  ),
  wild(
    'OpenSMTPD 7',
    `from ${HELO} (<unknown> [${IP}])\n\tby ${MX} (OpenSMTPD) with ESMTPS id 4d2f2a6b (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO)\n\tfor <a@recipient.test>;\n\t${DATE} (UTC)`,
    { ...greeted, reverseDns: null, cipher: 'TLS_AES_256_GCM_SHA384' },
  ),
  wild(
    'OpenSMTPD, login',
    `from [192.168.1.5] (${RDNS} [${IP}])\n\tby ${MX} (OpenSMTPD) with ESMTPSA id 4d2f2a6b (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256:NO) auth=yes user=ana;\n\t${DATE} (UTC)`,
    { ...login, ip: IP, by: MX },
  ),
  wild(
    'Haraka 2.8, login',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (Haraka/2.8.27) with ESMTPSA id B0945AA8-E007-4443-82F8-ED5E3DC1D391.1\n\tenvelope-from <ana@recipient.test> (authenticated bits=0)\n\t(version=TLSv1/SSLv3 cipher=ECDHE-RSA-AES128-GCM-SHA256 verify=OK);\n\t${DATE}`,
    { ...login, ip: IP, by: MX },
  ),
  wild(
    'ZoneMTA',
    `from ${HELO} (${RDNS} [${IP}])\n by ${MX} (ZoneMTA) with ESMTPSA id 17abc0123450001234.001\n for <a@recipient.test>\n (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384)`,
    { ...login, by: MX, ip: IP },
  ),
  wild(
    'Stalwart',
    `from ${HELO} (${RDNS} [${IP}])\n\t(using TLSv1.3 with cipher TLS13_AES_256_GCM_SHA384)\n\tby ${MX} (Stalwart SMTP) with ESMTPS id 33A3F1C0B0A1B2C;\n\t${DATE}`,
    { ...named },
  ),
  wild('Maddy', `from ${HELO} (${RDNS} [${IP}]) by ${MX} (envelope-sender\n <a@sender.test>) with ESMTPS id 1a2b3c4d`, {
    ...named,
  }),
  wild(
    'James',
    `from ${HELO} (EHLO ${HELO}) ([${IP}])\n          by ${MX} (JAMES SMTP Server ) with ESMTPS ID 558\n          for <a@recipient.test>`,
    { ...greeted },
  ),
  wild(
    'Synology MailPlus',
    `from ${HELO} (${RDNS} [${IP}])\n\tby nas.recipient.test (Postfix) with ESMTPS id 12AB34CD56\n\tfor <a@recipient.test>`,
    { ...named, by: 'nas.recipient.test' },
  ),
  wild(
    'Domino 9',
    `from ${HELO} ([${IP}])\n          by ${MX} (IBM Domino Release 9.0.1FP10)\n          with ESMTP id 2026112118375812-34 ;\n          ${DATE}`,
    { ...greeted },
  ),
  wild('GroupWise', `from ${HELO} ([${IP}])\n\tby ${MX} with Novell_GroupWise`, { ...greeted }),
  wild('GroupWise, inner', `from DOM1-MTA by ${MX}\n\twith Novell_GroupWise`, { ...local, by: MX }),
  wild('IMail 9', `from ${HELO} [${IP}] by ${MX} with ESMTP\n  (SMTPD-9.23) id A2B30A4C`, { ...greeted }),
  wild(
    'PMDF',
    `from ${HELO} ([${IP}]) by ${MX} (PMDF V6.4 #31773)\n with ESMTP id <01KABCDEFGHIJ0000@${MX}> for a@recipient.test`,
    { ...greeted },
  ),
  wild('Mirapoint', `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX} (MOS 4.1.9-GA)\n\twith ESMTP id BTK12345;\n\t${DATE}`, {
    ...named,
  }),
  wild(
    'InterMail',
    `from ${HELO} ([${IP}]) by ${MX}\n          (InterMail vM.8.01.05.28 201-2260-151-171-20160122) with ESMTP\n          id <20261121183758.ABCD1234.${MX}@${HELO}> for <a@recipient.test>`,
    { ...greeted },
  ),

  wild(
    'Cisco, no reverse name',
    `from unknown (HELO ${HELO}) ([${IP}])\n  by esa1.hc1234-56.iphmx.com with ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`,
    { ...greeted, by: 'esa1.hc1234-56.iphmx.com', cipher: 'ECDHE-RSA-AES256-GCM-SHA384' },
  ),
  wild('Cisco, HELO is the name', `from ${RDNS} ([${IP}])\n  by ${MX} with ESMTP`, { ...seen, helo: RDNS }),
  wild(
    'FortiMail',
    `from ${HELO} (${RDNS} [${IP}])\n\tby ${MX}  with ESMTP id 3ALIkLhg000140-3ALIkLhi000140\n\t(version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO)`,
    { ...named },
  ),
  wild(
    'Barracuda, 2020',
    `from ${HELO} (${RDNS} [${IP}]) by ${MX} with ESMTP id AbCdEf0123456789 (version=TLSv1.2 cipher=ECDHE-RSA-AES256-GCM-SHA384 bits=256 verify=NO) for <a@recipient.test>`,
    { ...named },
  ),
  wild('Trend Micro IMSVA', `from ${HELO} (unknown [${IP}])\n\tby IMSVA (Postfix) with ESMTPS id 62ED42B299F`, {
    ...greeted,
    by: 'IMSVA',
  }),
  wild('Trend Micro InterScan', `from ${HELO} ([${IP}]) by ${MX} with InterScan Message Security Suite`, {
    ...greeted,
  }),
  wild(
    'Mimecast, 2018',
    `from ${HELO} (${RDNS}\n [${IP}]) (Using TLS) by relay.mimecast.com with ESMTP id\n us-mta-123-AbCdEfGhIjKlMnOpQrStUv-1`,
    { ...named, by: 'relay.mimecast.com' },
  ),
  wild(
    'Mimecast, 2024',
    `from ${HELO}\n (${RDNS} [${IP}]) by relay.mimecast.com with ESMTP with STARTTLS\n (version=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384) id\n uk-mta-123-AbCdEfGhIjKlMnOpQrStUv-1`,
    { ...named, by: 'relay.mimecast.com', tls: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
  ),
  wild(
    'Symantec Messaging Gateway',
    `from ${HELO} ([${IP}])\n\t(using TLS with cipher DHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(Client did not present a certificate)\n\tby ${MX} (Symantec Messaging Gateway) with SMTP id AB.CD.12345.ABCDEF12`,
    { ...greeted },
  ),
  wild(
    'Trustwave MailMarshal',
    `from ${HELO} (Not Verified[${IP}]) by ${MX} with Trustwave SEG (v8,2,0,11000) (using TLS: TLSv1.2, AES256-SHA)\n\tid <B5a0000001>`,
    { ...greeted, reverseDns: null },
  ),
  wild(
    'MailMarshal 6, name confirmed',
    `from ${HELO} (${RDNS}[${IP}]) by ${MX} with MailMarshal (v6,4,8,6024)\n\tid <B5a0000001>`,
    { ...named },
  ),
  wild(
    'Clearswift',
    `from ${HELO} ([${IP}]) by ${MX} (Clearswift SMTPRS 5.6.0) with ESMTP id <T0123456789@${MX}> for <a@recipient.test>`,
    { ...greeted },
  ),
  wild(
    'McAfee Email Gateway',
    `from ${HELO} (${RDNS} [${IP}]) by ${MX} with smtp\n\t (TLS: TLSv1/SSLv3,256bits,DHE-RSA-AES256-SHA)\n\t id 1a2b_3c4d_5e6f7890`,
    { ...named },
  ),
  wild('Hornetsecurity', `from ${RDNS} ([${IP}]) by mx-gate120-haj2.hornetsecurity.com;\n\t${DATE}`, {
    ip: IP,
    by: 'mx-gate120-haj2.hornetsecurity.com',
  }),
  wild(
    'Sophos Email',
    `from ${HELO} (${RDNS} [${IP}])\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits))\n\t(No client certificate requested)\n\tby mf-ukw2.prod.hydra.sophos.com (Postfix) with ESMTPS id 4Xyz0B1C2Dz9Rt`,
    { ...named, by: 'mf-ukw2.prod.hydra.sophos.com' },
  ),
  wild('ASSP', `from ${RDNS} ([${IP}] helo=${HELO}) by ${MX} with SMTP (2.6.4)`, { ip: IP, by: MX }),
  wild(
    'Rackspace',
    `from ${HELO} (${RDNS} [${IP}])\n\t(using TLSv1.2 with cipher ECDHE-RSA-AES256-GCM-SHA384)\n\tby 0.0.0.0:25 (trex/6.0.2);\n\t${DATE}`,
    { ...named, by: '0.0.0.0:25' },
  ),
  wild('firewall', `from [${IP}] by [10.0.0.1] via smtpd (for mail.recipient.test [198.51.100.5]) with ESMTP`, {
    ip: IP,
    by: '[10.0.0.1]',
  }),
  wild('Rockliffe', `FROM ${HELO} (${RDNS} [${IP}]) BY ${MX} WITH ESMTP ID 1234 FOR <a@recipient.test>`, { ...named }),
];
