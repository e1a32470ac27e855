import { addDays, type LocalDate } from '#libs/calendar';
import {
  freeChildPlaces,
  heldPlaces,
  placesFrom,
  type Offering,
  type PlaceHold,
} from '#libs/course-catalogue';
import { supplyEntriesOf, type SupplyEntry } from '#libs/matching';
import { takeStep, type ReferralAct, type ReferralParty, type ReferralState } from '#libs/referral';
import { entryKey, nextInLine, placeStartRun, priorityPlaces, type ListedCase } from '#libs/waiting-list';
import { TODAY } from './a-coverage-snapshot.js';
import { aMatchContext } from './a-listed-case.js';

/** A person with the state of their case. */
export type Person = ListedCase & { readonly state: ReferralState };

/** A place offered, and what became of it. */
export interface Offer extends PlaceHold {
  readonly caseId: string;
  readonly offeringId: string;
  readonly state: 'open' | 'accepted' | 'enrolled' | 'over';
  readonly isPriority: boolean;
  readonly answerUntil: LocalDate;
}

/** One offer at the moment in which it was made. */
export interface MadeOffer {
  readonly person: Person;
  readonly entry: SupplyEntry;
  readonly isPriorityOpen: boolean;
  readonly list: readonly Person[];
  readonly today: LocalDate;
}

/** What has happened to the cases, step by step. */
export type TakenStep = { act: ReferralAct; by: ReferralParty; from: ReferralState; to: ReferralState };

const SHARE_PERCENT = 40;
const WAYS = aMatchContext();
const ANSWER_DAYS = 3;

/**
 * A county in which the rules are all there is: no database, no clock, nobody else. What it does is what the use cases do: ask the pure
 * rule, and keep what it says.
 */
export class ListHistory {
  today = TODAY;
  readonly steps: TakenStep[] = [];
  /** Offers made one by one, to be looked at by the oracle. */
  readonly made: MadeOffer[] = [];
  offers: Offer[] = [];

  constructor(
    public people: readonly Person[],
    public offerings: readonly Offering[],
  ) {}

  /** Those on the list, with what is known of their offers. */
  list(): Person[] {
    return this.people.map((person) => ({
      ...person,
      hasLiveOffer: this.liveOffer(person.id) !== undefined,
      isPaused: person.isPaused || person.state !== 'waiting',
    }));
  }

  entries(): SupplyEntry[] {
    const { today } = this;
    const approvals = [{ siteId: 'a', courseTypeCode: 'general', from: addDays(TODAY, -99), until: null }];
    return this.offerings.flatMap((offering) =>
      supplyEntriesOf({ offering, stateToday: offering.state, approvals, today }),
    );
  }

  submit(person: Person): void {
    if (person.state !== 'draft') return;
    this.step(person.id, 'submit', 'office');
    this.step(person.id, 'list', 'platform');
  }

  pause(person: Person, isPaused: boolean): void {
    this.change(person.id, { isPaused });
  }

  offerNext(entry: SupplyEntry): void {
    const isPriorityOpen = this.priorityLeft(entry.offeringId) > 0;
    const list = this.list();
    const found = nextInLine(entry, list, { ...this.context(), isPriorityOpen });
    if (found.next === null) return;
    const person = list.find(({ id }) => id === found.next.id) as Person;
    this.made.push({ person, entry, isPriorityOpen, list, today: this.today });
    this.offer(person, entry, found.isPriority);
  }

  startRun(): void {
    const context = { ...this.context(), priorityPlacesOf: (id: string) => this.priorityLeft(id) };
    for (const { caseId, entry, isPriority } of placeStartRun(this.entries(), this.list(), context))
      this.offer(this.person(caseId), entry, isPriority);
  }

  accept(offer: Offer): void {
    if (offer.state !== 'open') return;
    this.step(offer.caseId, 'accept', 'client');
    this.changeOffer(offer, 'accepted');
  }

  decline(offer: Offer): void {
    if (offer.state !== 'open') return;
    this.step(offer.caseId, 'decline', 'office', 'too-far');
    this.end(offer, true);
  }

  /** The registered person counts as taken from now on; their place is held no more. */
  enrol(offer: Offer): void {
    if (offer.state !== 'accepted') return;
    this.step(offer.caseId, 'enrol', 'provider');
    this.changeOffer(offer, 'enrolled');
    this.release(offer);
    this.take(offer, 1);
  }

  withdraw(offer: Offer): void {
    if (offer.state === 'over' || this.person(offer.caseId).state === 'started') return;
    this.step(offer.caseId, 'withdraw', 'provider', 'made-by-mistake');
    this.end(offer, false);
  }

  giveBack(offer: Offer): void {
    if (offer.state !== 'accepted' && offer.state !== 'enrolled') return;
    if (this.person(offer.caseId).state === 'started') return;
    this.step(offer.caseId, 'give-back', 'office', 'found-elsewhere');
    this.end(offer, true);
  }

  /** The provider says other figures; the rule refuses what would push somebody out of a place that is offered. */
  resize(offering: Offering, maximumSize: number, childPlaces: number): void {
    const childrenHeld = offering.holds.reduce((sum, { children }) => sum + children, 0);
    const isLawful =
      offering.sections.every(({ number, taken }) => taken + heldPlaces(offering, number) <= maximumSize) &&
      (offering.childcare?.taken ?? 0) + childrenHeld <= childPlaces;
    if (!isLawful || offering.childcare === null) return;
    this.keep({ ...offering, maximumSize, childcare: { ...offering.childcare, places: childPlaces } });
  }

  /** Days pass: unanswered offers lapse, courses begin. */
  wait(days: number): void {
    for (let day = 0; day < days; day++) {
      for (const offer of this.offers.filter(({ state }) => state === 'open')) {
        if (offer.answerUntil > this.today) continue;
        this.step(offer.caseId, 'lapse', 'platform');
        this.end(offer, true);
      }
      this.today = addDays(this.today, 1);
      for (const offer of this.offers.filter(({ state }) => state === 'enrolled')) this.begin(offer);
    }
  }

  person(id: string): Person {
    return this.people.find((person) => person.id === id) as Person;
  }

  offering(id: string): Offering {
    return this.offerings.find((offering) => offering.id === id) as Offering;
  }

  private begin({ caseId, offeringId, sectionNumber }: Offer): void {
    const section = this.offering(offeringId).sections.find(({ number }) => number === sectionNumber);
    if (this.person(caseId).state === 'enrolled' && section !== undefined && section.startsOn <= this.today)
      this.step(caseId, 'start', 'platform');
  }

  private offer(person: Person, entry: SupplyEntry, isPriority: boolean): void {
    const offering = this.offering(entry.offeringId);
    const children = person.childrenUnderThree + person.childrenFromThree;
    const hold = { id: `offer-${this.offers.length}`, sectionNumber: entry.sectionNumber, children };
    if (placesFrom(offering, hold.sectionNumber) < 1 || freeChildPlaces(offering) < children)
      throw new Error('a place was promised that cannot be held');
    this.step(person.id, 'offer', 'platform');
    this.keep({ ...offering, holds: [...offering.holds, hold] });
    const dayBefore = addDays(entry.startsOn, -1);
    const inTime = addDays(this.today, ANSWER_DAYS);
    const answerUntil = dayBefore < inTime ? dayBefore : inTime;
    const { id: caseId } = person;
    this.offers.push({ ...hold, caseId, offeringId: offering.id, state: 'open', isPriority, answerUntil });
  }

  private end(offer: Offer, isClosed: boolean): void {
    if (offer.state === 'enrolled') this.take(offer, -1);
    else this.release(offer);
    this.changeOffer(offer, 'over');
    const { closedEntries } = this.person(offer.caseId);
    if (isClosed) this.change(offer.caseId, { closedEntries: new Set([...closedEntries, entryKey(offer)]) });
  }

  private release(offer: Offer): void {
    const offering = this.offering(offer.offeringId);
    this.keep({ ...offering, holds: offering.holds.filter(({ id }) => id !== offer.id) });
  }

  private take({ offeringId, sectionNumber, children }: Offer, people: 1 | -1): void {
    const { childcare, sections, ...offering } = this.offering(offeringId);
    this.keep({
      ...offering,
      childcare: childcare === null ? null : { ...childcare, taken: childcare.taken + people * children },
      sections: sections.map((section) =>
        section.number < sectionNumber ? section : { ...section, taken: section.taken + people },
      ),
    });
  }

  private priorityLeft(offeringId: string): number {
    const given = this.offers.filter(
      (offer) => offer.offeringId === offeringId && offer.isPriority && offer.state !== 'over',
    );
    return Math.max(0, priorityPlaces(this.offering(offeringId).maximumSize, SHARE_PERCENT) - given.length);
  }

  private context() {
    return { ...WAYS, today: this.today, freshnessDays: 999 };
  }

  private liveOffer(caseId: string): Offer | undefined {
    return this.offers.find((offer) => offer.caseId === caseId && offer.state !== 'over');
  }

  private step(id: string, act: ReferralAct, by: ReferralParty, reasonCode: string | null = null): void {
    const from = this.person(id).state;
    const step = takeStep(from, { act, by, reasonCode });
    if (!step.ok) throw new Error(`${act} from ${from}: ${step.refusal.code}`);
    this.steps.push({ act, by, from, to: step.value });
    this.people = this.people.map((one) => (one.id === id ? { ...one, state: step.value } : one));
  }

  private change(id: string, change: Partial<Person>): void {
    this.people = this.people.map((person) => (person.id === id ? { ...person, ...change } : person));
  }

  private changeOffer(offer: Offer, state: Offer['state']): void {
    this.offers = this.offers.map((one) => (one.id === offer.id ? { ...one, state } : one));
  }

  private keep(offering: Offering): void {
    this.offerings = this.offerings.map((one) => (one.id === offering.id ? offering : one));
  }
}
