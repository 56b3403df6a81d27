/** How the servers of mailbox platforms name themselves in `by`, and where they talk among themselves. */
export const PLATFORM_DATA = {
  source:
    'Received and Authentication-Results fields of public samples of mail delivered to both; no vendor documents them',
  asOf: '2026-11-21',
  platforms: {
    google: {
      hosts: ['.google.com', '.gmail.com', '.googlemail.com'],
      borders: ['mx.google.com', 'gmr-mx.google.com', 'smtp.gmail.com', 'smtp-relay.gmail.com'],
      // 10/8, also as 6to4 (RFC 3056): `by 2002:a05:…`.
      networks: ['10.0.0.0/8', '2002:a00::/24'],
      authservIds: ['mx.google.com', 'gmr-mx.google.com', 'mr.google.com'],
      idLess: false,
      sealsAbove: true,
    },
    microsoft365: {
      // Not `.outbound.protection.outlook.com`: that is how the mail of any tenant leaves.
      hosts: [
        '.prod.outlook.com',
        '.mail.protection.outlook.com',
        '.prod.protection.outlook.com',
        '.prod.exchangelabs.com',
        '.outlook.office365.com',
      ],
      borders: ['.mail.protection.outlook.com'],
      networks: ['10.0.0.0/8', '2603:1000::/24', 'fe80::/10'],
      authservIds: [],
      idLess: true,
      sealsAbove: false,
    },
  },
} as const;
