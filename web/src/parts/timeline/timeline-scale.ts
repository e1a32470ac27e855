import { daysBetween } from '../words/dates.js';

/** The four days of a step, as the server tells them. */
export interface StepDays {
  readonly plannedFrom: string;
  readonly plannedUntil: string;
  readonly actualFrom: string | null;
  readonly actualUntil: string | null;
}

/** A line of the scale: the first day of a quarter. */
export interface QuarterTick {
  readonly day: string;
  readonly year: number;
  /** 1 to 4; 1 begins a year. */
  readonly quarter: number;
}

/** From when until when a Zeitschiene is drawn: whole quarters. */
export interface TimelineSpan {
  readonly from: string;
  /** The first day behind it. */
  readonly until: string;
}

/** The quarters in which something happens; what still runs goes on until today. Null where there is no step. */
export function timelineSpan(steps: readonly StepDays[], today: string): TimelineSpan | null {
  if (steps.length === 0) return null;
  const days = steps
    .flatMap(({ plannedFrom, plannedUntil, actualFrom, actualUntil }) => [
      plannedFrom,
      plannedUntil,
      ...(actualFrom === null ? [] : [actualFrom, actualUntil ?? today]),
    ])
    .sort((a, b) => (a < b ? -1 : 1));
  const [first = today, last = today] = [days[0], days.at(-1)];
  return { from: quarterStart(first, 0), until: quarterStart(last, 1) };
}

/** The first day of each quarter of a span, its end included. */
export function quarterTicks({ from, until }: TimelineSpan): readonly QuarterTick[] {
  const ticks: QuarterTick[] = [];
  for (let day = from; day <= until; day = quarterStart(day, 1))
    ticks.push({ day, year: Number(day.slice(0, 4)), quarter: quarterOf(day) });
  return ticks;
}

/** Where a day lies within a span, from 0 to 1. */
export function shareOf(day: string, { from, until }: TimelineSpan): number {
  return Math.min(1, Math.max(0, daysBetween(from, day) / daysBetween(from, until)));
}

/** Words on up to two lines of so many signs; what does not fit ends with dots. */
export function twoLines(text: string, signs: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= signs || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const [first = '', second, ...rest] = lines.map((line) => shortened(line, signs));
  if (second === undefined) return [first];
  return [first, rest.length === 0 ? second : shortened(`${second} …`, signs)];
}

function shortened(line: string, signs: number): string {
  return line.length <= signs ? line : `${line.slice(0, signs - 1).trimEnd()}…`;
}

function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

function quarterStart(day: string, quartersLater: number): string {
  const month = (quarterOf(day) - 1 + quartersLater) * 3;
  return new Date(Date.UTC(Number(day.slice(0, 4)), month, 1)).toISOString().slice(0, 10);
}
