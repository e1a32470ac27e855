import { INK } from './ink.js';

/** How words look: size in points, leading as a factor of it. */
export interface Lettering {
  readonly size: number;
  readonly leading: number;
  readonly color: string;
  readonly isBold?: boolean;
}

/** All kinds of words on a paper. */
export const LETTERING = {
  title: { size: 22, leading: 1.22, color: INK.text, isBold: true },
  subtitle: { size: 12.5, leading: 1.35, color: INK.text },
  heading1: { size: 15, leading: 1.28, color: INK.strong, isBold: true },
  heading2: { size: 12, leading: 1.3, color: INK.text, isBold: true },
  heading3: { size: 10, leading: 1.35, color: INK.text, isBold: true },
  body: { size: 10, leading: 1.42, color: INK.text },
  small: { size: 8.5, leading: 1.4, color: INK.muted },
  caption: { size: 8.5, leading: 1.4, color: INK.muted, isBold: true },
  cell: { size: 9, leading: 1.34, color: INK.text },
  head: { size: 8.5, leading: 1.3, color: INK.text, isBold: true },
  figure: { size: 20, leading: 1.2, color: INK.strong, isBold: true },
  frame: { size: 8, leading: 1.3, color: INK.muted },
} as const satisfies Record<string, Lettering>;

/** The height of one line in points. */
export function lineHeight({ size, leading }: Lettering): number {
  return size * leading;
}
