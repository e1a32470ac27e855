/** What belongs to all who may keep it, and why. */
interface Everybodys {
  readonly everybodys: string;
}

const INSTALLATION: Everybodys = {
  everybodys:
    'Mitglieder, Konten und Warteschlangen gehören der Installation; wer sie verwaltet, verwaltet alle.',
};
const SETTINGS: Everybodys = {
  everybodys: 'Einstellungen gelten für den ganzen Kreis; wer sie führen darf, führt alle.',
};

const CODES = { installation: INSTALLATION, settings: SETTINGS };

const ROUTES: Readonly<Record<string, keyof typeof CODES>> = {
  'DELETE /api/v1/account-invitations/:id': 'installation',
  'DELETE /api/v1/accounts/:id/identity': 'installation',
  'PUT /api/v1/accounts/:id/identity': 'installation',
  'DELETE /api/v1/accounts/:id/second-factor': 'installation',
  'POST /api/v1/accounts/:id/deactivate': 'installation',
  'POST /api/v1/accounts/:id/first-password': 'installation',
  'POST /api/v1/accounts/:id/reactivate': 'installation',
  'POST /api/v1/mails/:id/send-again': 'installation',
  'PUT /api/v1/organisations/:id': 'installation',
  'POST /api/v1/organisations/:id/deactivate': 'installation',
  'POST /api/v1/organisations/:id/reactivate': 'installation',
  'GET /api/v1/organisations/:id/sites': 'installation',
  'POST /api/v1/organisations/:id/sites': 'installation',
  'GET /api/v1/queues/:queue/failed-jobs': 'installation',
  'DELETE /api/v1/queues/:queue/failed-jobs/:id': 'installation',
  'POST /api/v1/queues/:queue/failed-jobs/:id/retry': 'installation',
  'DELETE /api/v1/stuck-events/:id': 'installation',
  'POST /api/v1/stuck-events/:id/retry': 'installation',
  'PUT /api/v1/settings/course-formats/:code': 'settings',
  'DELETE /api/v1/settings/course-formats/:code': 'settings',
  'POST /api/v1/settings/rule-parameters/:key': 'settings',
  'PUT /api/v1/settings/rule-parameters/:key/:from': 'settings',
  'DELETE /api/v1/settings/rule-parameters/:key/:from': 'settings',
  'PUT /api/v1/sites/:id': 'installation',
  'DELETE /api/v1/sites/:id/approvals': 'installation',
  'PUT /api/v1/sites/:id/approvals': 'installation',
};

/** Routes of the administration: what they keep belongs to no single organisation. */
export const ADMINISTRATION_ROUTES: Readonly<Record<string, Everybodys>> = Object.fromEntries(
  Object.entries(ROUTES).map(([name, code]) => [name, CODES[code]]),
);

/** Ids in their bodies. */
export const ADMINISTRATION_BODIES: Readonly<Record<string, Everybodys>> = {
  'POST /api/v1/accounts': INSTALLATION,
  'POST /api/v1/account-invitations': INSTALLATION,
};
