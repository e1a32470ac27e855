import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repeatableNumbers } from '../measure.mjs';

const LAND = resolve(import.meta.dirname, '../../../../shared/data/planning/land_plan.json');

/** “Planungsfall Kreis”: 400 people, 30 offerings with free places, 60 candidate starts; made, not seen. Its best plan costs 101,456. */
export function readKreis() {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'kreis.json'), 'utf8'));
}

/** “Planungsfall Land”: 20,000 people, 1,500 offerings, 3,000 candidate starts, where it lies beside the project; else one made alike. */
export function readLand() {
  if (existsSync(LAND)) return JSON.parse(readFileSync(LAND, 'utf8'));
  return makeInstance({ municipalities: 1000, people: 20_000, offerings: 1500, candidates: 3000 });
}

/** A case of any size, made by the same rule; the same sizes give the same case. */
export function makeInstance({ municipalities, people, offerings, candidates }) {
  const next = repeatableNumbers(municipalities + people + offerings + candidates);
  const below = (count) => Math.floor(next() * count);
  const side = Math.round(8 * Math.sqrt(municipalities));
  const gemeinden = Array.from({ length: municipalities }, (_, id) => ({
    id,
    x: below(side),
    y: below(side),
  }));
  const type = () => (next() < 0.5 ? 0 : 1 + below(6));
  const persons = Array.from({ length: people }, (_, id) => ({
    id,
    g: below(municipalities),
    type: type(),
    level: below(4),
    childcare: next() < 0.15 ? 1 : 0,
    young: next() < 0.2 ? 1 : 0,
    slots: next() < 0.4 ? 7 : 1 << below(4),
    maxKm: [15, 25, 40][below(3)],
    waitDays: below(300),
    obliged: next() < 0.4 ? 1 : 0,
  }));
  const offers = Array.from({ length: offerings + candidates }, (_, id) => {
    const isCandidate = id >= offerings;
    return {
      id,
      g: below(municipalities),
      provider: below(200),
      type: type(),
      level: below(4),
      slot: 1 << below(4),
      childcare: next() < 0.2 ? 1 : 0,
      startDays: 14 + below(76),
      cap: isCandidate ? 25 : 1 + below(8),
      min: isCandidate ? 10 + below(6) : 0,
      openCost: isCandidate ? 300 : 0,
      cand: isCandidate ? 1 : 0,
    };
  });
  return { gemeinden, persons, offers };
}

/** What it costs to place a person with an offer of the case; null where the offer does not suit. */
export function costOf({ gemeinden }, person, offer) {
  const isOther = offer.type !== person.type;
  if (isOther && !((person.type === 2 || person.type === 3) && offer.type === 0)) return null;
  if (offer.level !== person.level || (person.slots & offer.slot) === 0) return null;
  if ((offer.type === 3 && !person.young) || person.childcare > offer.childcare) return null;
  const [from, to] = [gemeinden[person.g], gemeinden[offer.g]];
  const roadKm = 1.3 * Math.hypot(from.x - to.x, from.y - to.y);
  return roadKm > person.maxKm ? null : Math.round(2 * roadKm) + offer.startDays + (isOther ? 30 : 0);
}

/** What it costs that a person goes on waiting. */
export function costOfWaiting({ waitDays, obliged }) {
  return 400 + Math.min(waitDays, 365) + 250 * obliged;
}

/**
 * The case as a problem of Kurskreis: a place is worth what waiting would cost more; offerings are starts that cost nothing and need
 * nobody. The cost of a plan is `waiting` less its points.
 */
export function toProblem(instance) {
  const { persons, offers } = instance;
  const byKind = new Map();
  offers.forEach(({ type, level }, index) => {
    const kind = `${type} ${level}`;
    byKind.set(kind, [...(byKind.get(kind) ?? []), index]);
  });
  const cells = new Map();
  for (const person of persons) {
    const kinds = [...new Set([person.type, 0])].map((type) => `${type} ${person.level}`);
    const options = kinds
      .flatMap((kind) => byKind.get(kind) ?? [])
      .sort((a, b) => a - b)
      .flatMap((start) => {
        const cost = costOf(instance, person, offers[start]);
        return cost === null ? [] : [{ start, minutes: cost, worth: costOfWaiting(person) - cost }];
      });
    const key = options.map(({ start, worth }) => `${start}:${worth}`).join();
    const known = cells.get(key);
    if (known !== undefined) known.people += 1;
    else if (options.length > 0) cells.set(key, { ags: String(person.g), people: 1, children: 0, options });
  }
  return {
    problem: {
      starts: offers.map(toStart),
      costs: offers.map(({ openCost }) => openCost),
      cells: [...cells.values()],
    },
    waiting: persons.reduce((sum, person) => sum + costOfWaiting(person), 0),
  };
}

function toStart({ id, g, provider, type, min, cap }) {
  return {
    key: `start ${id}`,
    siteId: `site ${g}`,
    providerId: `provider ${provider}`,
    formatCode: `format ${type}`,
    level: 'A1',
    startsOn: '2027-01-04',
    dayparts: ['morning'],
    minimumSize: min,
    maximumSize: cap,
    childcarePlaces: 0,
    childcareMinimumAgeYears: 0,
    room: `room ${id}`,
  };
}
