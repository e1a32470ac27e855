/**
 * What breaks, by name. Each strikes once, at a moment that chance chose, and returns how it is healed: processes are started anew, a
 * database comes back, a mail server takes mails again.
 */
export const STRIKES = {
  'http wird getötet': async ({ http }) => {
    await http.end();
    return () => http.start();
  },
  'ein Worker wird getötet': async ({ workers: [worker] }) => {
    await worker.end();
    return () => worker.start();
  },
  'alle Worker werden getötet': async ({ workers }) => {
    await Promise.all(workers.map((worker) => worker.end()));
    return () => workers.forEach((worker) => worker.start());
  },
  'PostgreSQL wird getötet': async ({ database }) => {
    database.kill();
    return () => database.start();
  },
  'alle Leitungen zur Datenbank reißen': async ({ database }) => {
    await database.cut();
    return nothingToHeal;
  },
  'alle Leitungen zum Mailserver reißen': async ({ mailServer }) => {
    mailServer.cut();
    return nothingToHeal;
  },
  'der Mailserver ist langsam': moody('is-slow'),
  'der Mailserver ist voll': moody('is-full'),
  'der Mailserver stirbt vor seiner Antwort': moody('dies-before-its-answer'),
  'die Uhr eines Workers geht vor': skewed('2026-11-23T08:50:00Z'),
  'die Uhr eines Workers geht nach': skewed('2026-11-23T07:10:00Z'),
};

/** What breaks only where the jobs are on Redis. */
export const REDIS_STRIKES = {
  'Redis wird getötet und vergisst alles': async ({ redis }) => {
    await redis.kill();
    return () => redis.start();
  },
  'Redis wird geleert': async ({ redis }) => {
    await redis.ask('FLUSHALL');
    return nothingToHeal;
  },
  'alle Leitungen zu Redis reißen': async ({ redis }) => {
    await redis.ask('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    return nothingToHeal;
  },
};

function nothingToHeal() {}

function moody(mood) {
  return async ({ mailServer }) => {
    mailServer.setMood(mood);
    return () => mailServer.setMood('takes');
  };
}

/** The worker with the wrong clock works beside one with the right one, until it is healed. */
function skewed(moment) {
  return async ({ workers: [worker] }) => {
    await worker.end();
    worker.start({ CLOCK_STANDS_AT: moment });
    return async () => {
      await worker.end('SIGTERM');
      worker.start();
    };
  };
}
