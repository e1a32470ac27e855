import type { AreaShape } from '../geometry/area-shapes.js';
import { ARROWS, nextArea, type Arrow } from '../geometry/next-area.js';

/** Shows the focus on the border, because a ring around a bent surface would be a box around half the map. */
export function drawFocus(surface: SVGElement, outline: SVGElement | undefined): void {
  outline?.toggleAttribute('data-focused', surface.matches(':focus-visible'));
}

/**
 * One area of all is in the order of the tab key; arrows lead from area to area, Enter and the space bar choose. Thirty stops of
 * the tab key would lock the rest of the page away.
 */
export function letKeysWalk(
  shapes: readonly AreaShape[],
  elementOf: (key: string) => SVGElement | undefined,
  onSelect: (key: string) => void,
): void {
  const enter = (key: string): void => {
    for (const shape of shapes)
      elementOf(shape.key)?.setAttribute('tabindex', shape.key === key ? '0' : '-1');
  };
  for (const { key } of shapes) {
    const element = elementOf(key);
    element?.addEventListener('focus', () => enter(key));
    element?.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') onSelect(key);
      else if (isArrow(event.key)) elementOf(nextArea(shapes, key, event.key) ?? key)?.focus();
      else return;
      event.preventDefault();
    });
  }
  const [first] = shapes;
  if (first !== undefined) enter(first.key);
}

function isArrow(key: string): key is Arrow {
  return (ARROWS as readonly string[]).includes(key);
}
