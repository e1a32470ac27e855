import type { Offering } from '../../api/types.js';

/** A figure that a provider keeps: taken places of a section, or children in the Kinderbeaufsichtigung. */
export type TakenFigure = number | 'childcare';

/** What stands there, and how far it can go. Places held for offers are not the provider's to give. */
export interface FigureNow {
  readonly taken: number;
  readonly maximum: number;
  readonly most: number;
  readonly free: number;
  readonly held: number;
}

/** The figure as the server last told it; undefined where the course has no such thing. */
export function figureOf(
  { sections, childcare, maximumSize }: Offering,
  figure: TakenFigure,
): FigureNow | undefined {
  if (figure === 'childcare') {
    if (childcare === null) return undefined;
    const { taken, places } = childcare;
    return { taken, maximum: places, most: places, free: Math.max(0, places - taken), held: 0 };
  }
  const section = sections.find(({ number }) => number === figure);
  if (section === undefined) return undefined;
  const { taken, free, held } = section;
  return { taken, maximum: maximumSize, most: Math.max(taken, maximumSize - held), free, held };
}

/** The course as it stands once the figure is another one: for the moment until the server tells it anew. */
export function withFigure(course: Offering, figure: TakenFigure, taken: number): Offering {
  if (figure === 'childcare') {
    return course.childcare === null ? course : { ...course, childcare: { ...course.childcare, taken } };
  }
  const changed = (section: Offering['sections'][number]): Offering['sections'][number] =>
    section.number === figure
      ? { ...section, taken, free: Math.max(0, course.maximumSize - taken - section.held) }
      : section;
  return {
    ...course,
    sections: course.sections.map(changed),
    nextEntry: course.nextEntry === null ? null : changed(course.nextEntry),
  };
}

/** A whole number between none and the most that is possible; undefined for anything else that was typed. */
export function readTaken(text: string, most: number): number | undefined {
  const taken = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : Number.NaN;
  return taken <= most ? taken : undefined;
}
