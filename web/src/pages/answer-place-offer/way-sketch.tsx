import { useId, type ReactElement } from 'react';
import { inGerman } from '../../texts/client/client-texts.js';
import type { ClientLanguage } from '../../texts/client/languages.js';
import { distanceWords } from './client-words.js';
import { Sentences } from './sentences.js';
import {
  anchorAt,
  bearing,
  drawSketch,
  linesOf,
  type Place,
  type SketchFrame,
  type Spot,
} from './sketch-geometry.js';

const FRAME: SketchFrame = { width: 320, height: 240, sides: 44, ends: 62 };
const LETTERS = 24;
const LINE = 16;
const NEAR_KILOMETRES = 1;

/** Only by its role is an SVG one picture to screen readers, and not the many words in it. */
const AS_PICTURE = { role: 'img' } as const;

/** A place with its name. */
export interface NamedPlace extends Place {
  readonly name: string;
}

interface WaySketchProps {
  readonly home: NamedPlace;
  readonly site: NamedPlace;
  readonly language: ClientLanguage;
}

/** Where the course is, seen from the middle of the own Gemeinde: drawn from two points, so that no map service hears of anybody. */
export function WaySketch({ home, site, language }: WaySketchProps): ReactElement {
  const { texts } = language;
  const { kilometres, point } = bearing(home, site);
  const isNear = kilometres < NEAR_KILOMETRES;
  const homeName = inGerman(home.name);
  const words = isNear
    ? texts.near(homeName)
    : texts.away(distanceWords(language, kilometres), point, homeName);
  return (
    <figure className="sketch">
      {!isNear && <Drawing home={home} site={site} language={language} kilometres={kilometres} />}
      <figcaption>
        <Sentences of={words} language={language} />
      </figcaption>
    </figure>
  );
}

function Drawing({
  home,
  site,
  language,
  kilometres,
}: WaySketchProps & { kilometres: number }): ReactElement {
  const id = useId();
  const { texts, direction } = language;
  const sketch = drawSketch(home, site, FRAME);
  const middle = { x: (sketch.home.x + sketch.site.x) / 2, y: (sketch.home.y + sketch.site.y) / 2 };
  const isSiteAbove = sketch.site.y <= sketch.home.y;
  const isolated = (text: string): string => (direction === 'rtl' ? `\u2067${text}\u2069` : text);
  return (
    <svg
      className="sketch__drawing"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      {...AS_PICTURE}
      aria-labelledby={id}
      direction="ltr"
    >
      <title id={id}>{texts.sketchName(inGerman(site.name), inGerman(home.name))}</title>
      <line
        className="sketch__way"
        x1={sketch.home.x}
        y1={sketch.home.y}
        x2={sketch.site.x}
        y2={sketch.site.y}
      />
      <circle className="sketch__home" cx={sketch.home.x} cy={sketch.home.y} r="7" />
      <path className="sketch__site" d={pinAt(sketch.site)} />
      <circle className="sketch__eye" cx={sketch.site.x} cy={sketch.site.y - 15} r="3.5" />
      <Name of={isolated(texts.middleOf(home.name))} spot={sketch.home} isAbove={!isSiteAbove} gap={14} />
      <Name of={site.name} spot={sketch.site} isAbove={isSiteAbove} gap={isSiteAbove ? 28 : 8} />
      <text className="sketch__name sketch__name--strong" textAnchor="middle" x={middle.x} y={middle.y + 5}>
        {isolated(distanceWords(language, kilometres, 'short'))}
      </text>
      <NorthArrow letter={texts.north} />
      <g className="sketch__scale" transform={`translate(10 ${FRAME.height - 10})`}>
        <path d={`M0 -5 V0 H${sketch.scale.length} V-5`} />
        <text x={sketch.scale.length + 6} y="1">
          {isolated(distanceWords(language, sketch.scale.kilometres, 'short'))}
        </text>
      </g>
    </svg>
  );
}

interface NameProps {
  readonly of: string;
  readonly spot: Spot;
  readonly isAbove: boolean;
  /** From the spot to the nearest edge of the letters. */
  readonly gap: number;
}

/** The name of a spot, on the side where no line comes from. */
function Name({ of, spot, isAbove, gap }: NameProps): ReactElement {
  const lines = linesOf(of, LETTERS);
  const first = isAbove ? spot.y - gap - (lines.length - 1) * LINE : spot.y + gap + 12;
  const anchor = anchorAt(spot.x, FRAME.width);
  const x =
    anchor === 'middle' ? spot.x : anchor === 'start' ? Math.max(8, spot.x - 30) : Math.min(312, spot.x + 30);
  return (
    <text className="sketch__name" textAnchor={anchor} x={x} y={first}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function NorthArrow({ letter }: { letter: string }): ReactElement {
  return (
    <g className="sketch__north" transform={`translate(${FRAME.width - 20} 12)`}>
      <path d="M0 0 L6 20 L0 15 L-6 20 Z" />
      <text textAnchor="middle" y="34">
        {letter}
      </text>
    </g>
  );
}

function pinAt({ x, y }: Spot): string {
  return `M${x} ${y} c-3 -6 -9 -10 -9 -16 a9 9 0 0 1 18 0 c0 6 -6 10 -9 16 z`;
}
