import { AlignmentType, LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';
import { INK } from '../pdf/ink.js';

/** A colour as Word writes it. */
export const docxColor = (color: string): string => color.replace('#', '').toUpperCase();

const TWENTIETHS = 20;
const heading = (
  size: number,
  color: string,
  before: number,
): NonNullable<IStylesOptions['default']>['heading1'] => ({
  run: { size: size * 2, bold: true, color: docxColor(color) },
  paragraph: { spacing: { before: before * TWENTIETHS, after: 5 * TWENTIETHS }, keepNext: true },
});

/** Fonts and distances. Arial is on each office machine; Noto Sans is not. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 20, color: docxColor(INK.text), language: { value: 'de-DE' } },
      paragraph: { spacing: { after: 6 * TWENTIETHS, line: 276 } },
    },
    title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 4 * TWENTIETHS } } },
    heading1: heading(15, INK.strong, 18) ?? {},
    heading2: heading(12, INK.text, 13) ?? {},
    heading3: heading(10, INK.text, 9) ?? {},
  },
};

/** Kinds of lists. */
export const LISTS = { numbers: 'numbers', points: 'points' } as const;

const INDENT = { left: 360, hanging: 360 };

/** How lists are numbered. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
    {
      reference: LISTS.points,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: INDENT } },
        },
      ],
    },
  ],
};
