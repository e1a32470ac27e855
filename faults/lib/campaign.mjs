import { setTimeout as wait } from 'node:timers/promises';
import { repeatableNumbers } from '../../bench/lib/measure.mjs';
import { cameTwice, findBroken } from './invariants.mjs';
import { openPlatform } from './platform.mjs';
import { REDIS_STRIKES, STRIKES } from './strikes.mjs';
import { WORKS } from './works.mjs';

/** The longest that work goes on before it is struck: an offer, a check or an import takes about that long. */
const LATEST_STRIKE_MILLISECONDS = 1500;
/** In so many runs each kind of work comes to its end somewhere. */
const ENOUGH_RUNS = 20;
/** How long what is broken stays so. */
const LONGEST_BREAK_MILLISECONDS = 4000;

/**
 * As many runs as asked for on one platform: some work begins, something breaks at a random moment, is healed after another, all that waits
 * is done, and all invariants are looked at. `seed` repeats what chance chose (the moments within the processes stay chance).
 * Returns the runs, what was found broken, and figures.
 */
export async function runCampaign({ runs, seed, onRedis, say, signal }) {
  const next = repeatableNumbers(seed);
  const choose = (list) => list[Math.floor(next() * list.length)];
  const strikes = Object.entries({ ...STRIKES, ...(onRedis ? REDIS_STRIKES : {}) });
  const platform = await openPlatform({ onRedis });
  const done = [];
  try {
    await platform.untilQuiet();
    for (let run = 1; run <= runs && !signal.aborted; run += 1) {
      const works = Object.keys(WORKS).filter(() => next() < 0.6);
      const plan = {
        run,
        works: works.length === 0 ? [choose(Object.keys(WORKS))] : works,
        strike: run <= strikes.length ? strikes[run - 1] : choose(strikes),
        after: Math.round(next() * LATEST_STRIKE_MILLISECONDS),
        lasts: Math.round(next() * LONGEST_BREAK_MILLISECONDS),
      };
      const result = await runOnce(platform, plan);
      done.push(result);
      say(line(result));
      if (result.broken.length > 0) break; // what comes after would only repeat it
    }
    const figures = await figuresOf(platform, done);
    return {
      runs: done,
      broken: [...done.flatMap(({ broken }) => broken), ...inVain(done, figures)],
      figures,
    };
  } finally {
    await platform.close();
  }
}

/** What was meant to be struck and never happened proves nothing. */
function inVain(done, { offers, notices, imported }) {
  if (done.length < ENOUGH_RUNS) return [];
  return Object.entries({ offers, notices, imported }).flatMap(([what, count]) =>
    count === 0 ? [`In ${done.length} Läufen kam nie etwas zustande: ${what}`] : [],
  );
}

async function runOnce(platform, { run, works, strike: [name, strike], after, lasts }) {
  const judges = [];
  for (const work of works) judges.push(await WORKS[work]({ ...platform, run }));
  await wait(after);
  const heal = await strike(platform);
  await wait(lasts);
  await heal();
  await platform.untilReady();
  // Whoever is still asking would begin something new while it is looked whether all is done.
  await Promise.all(judges.map(({ ended }) => ended));
  const isQuiet = await platform.untilQuiet();
  const broken = isQuiet ? [] : ['Nach vier Minuten ist noch nicht alles erledigt'];
  broken.push(...(await findBroken(platform.database, platform.mailServer)));
  for (const judge of judges) broken.push(...[await judge()].filter((sentence) => sentence !== null));
  return { run, works, strike: name, after, lasts, broken };
}

const line = ({ run, works, strike, after, lasts, broken }) =>
  `${String(run).padStart(4)}  ${works.join(' + ').padEnd(28)}  nach ${after} ms: ${strike}, ${lasts} ms lang  ${
    broken.length === 0 ? 'gut' : broken.join('; ')
  }`;

async function figuresOf({ database, mailServer }, done) {
  const [row] = await database.rows(
    `SELECT (SELECT count(*)::int FROM mail WHERE state = 'sent') AS mails,
            (SELECT count(*)::int FROM place_offer) AS offers,
            (SELECT count(*)::int FROM gap_notice) AS notices,
            (SELECT count(*)::int FROM offering WHERE external_key LIKE 'tab-%') AS imported,
            (SELECT count(*)::int FROM outbox_event) AS events`,
  );
  return {
    ...row,
    runs: done.length,
    broken: done.flatMap(({ broken }) => broken).length,
    mailsThatCameTwice: cameTwice(mailServer),
    strikes: Object.fromEntries(
      [...new Set(done.map(({ strike }) => strike))].map((name) => [
        name,
        done.filter(({ strike }) => strike === name).length,
      ]),
    ),
  };
}
