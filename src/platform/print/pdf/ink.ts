import type { PrintedLight, PrintedStep } from '#libs/printed-document';

/** Colours of a paper. Each text on its ground has a contrast of at least 4.5 to 1. */
export const INK = {
  text: '#171a2b',
  muted: '#555a70',
  rule: '#c3c7d6',
  strong: '#2166ac',
  ground: '#eef3f9',
  white: '#ffffff',
} as const;

/** The same as on the map of the web (`web/src/styles/parts.css`); `hidden` is hatched on white. */
export const STEP_INK: Readonly<Record<PrintedStep, string>> = {
  '0': '#ffffff',
  '1': '#d1e5f0',
  '2': '#92c5de',
  '3': '#4393c3',
  '4': '#2166ac',
  hidden: '#ffffff',
  'no-demand': '#d3d6df',
};

/** Lines of the hatching, borders of areas, points. */
export const MAP_INK = {
  hatching: '#8b8fa3',
  border: '#14162a',
  fullPoint: '#c2185b',
  emptyPoint: '#8a1c4f',
} as const;

/** Colours of a light; its shape and its word say the same. */
export const LIGHT_INK: Readonly<Record<PrintedLight, string>> = {
  green: '#1b7a3d',
  yellow: '#b27600',
  red: '#b3261e',
  grey: '#6b7085',
};
