/** Who works then, by the login of their organisation in the example county, and how many of them are signed in. */
const AT_WORK = {
  office: { jobcenter: 10, auslaenderbehoerde: 6, sozialamt: 6, awo: 5, caritas: 5, diakonie: 4 },
  provider: {
    vhs: 4,
    bildungswerk: 3,
    sprachschule: 3,
    frauenbildung: 2,
    lernakademie: 2,
    sprachwerkstatt: 2,
    bruecke: 2,
  },
  other: { landkreis: 3, bamf: 2, steuerungsgruppe: 1 },
};

/** Sixty people who are not signed in yet, each behind an address of their own. */
export function peopleAtWork() {
  let number = 0;
  return Object.entries(AT_WORK).flatMap(([role, logins]) =>
    Object.entries(logins).flatMap(([login, count]) =>
      Array.from({ length: count }, () => ({ role, login, ip: `10.1.0.${(number += 1)}`, cookie: null })),
    ),
  );
}

/** Somebody of the public. */
export function somebody(next) {
  return {
    role: 'public',
    login: null,
    ip: `10.2.${Math.floor(next() * 4)}.${Math.floor(next() * 250)}`,
    cookie: null,
  };
}

/** What signing in sends. */
export const credentials = ({ login }) => ({ login, password: `beispiel-${login}` });

/** Any of those who are signed in. */
export function anyone({ people, choose }) {
  return choose(people);
}

/** One of a role, and of these organisations where some are named. */
export function of({ people, choose }, role, logins = null) {
  return choose(people.filter((one) => one.role === role && (logins === null || logins.includes(one.login))));
}
