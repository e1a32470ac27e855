import { SELECTION_CLASSES } from '#libs/yearly-selection';

/** Field of the interface's description: an amount in cents, or null where none is named. */
export const CENTS = { type: 'integer', nullable: true, description: 'Cents.' } as const;

/** Field of the interface's description: a whole number, or null. */
export const WHOLE = { type: 'integer', nullable: true } as const;

/** Field of the interface's description: Schwerpunkt or Quick-Win, or null. */
export const CLASS = { enum: SELECTION_CLASSES, nullable: true, type: String } as const;
