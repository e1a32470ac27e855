import { ValidateBy } from 'class-validator';
import { parseLocalDate } from '#libs/calendar';

/** The field is a day of the calendar, `YYYY-MM-DD`. */
export const IsLocalDate = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLocalDate',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && parseLocalDate(value) !== null,
      },
    },
    { message: 'Hier wird ein Datum der Form JJJJ-MM-TT erwartet.' },
  );
