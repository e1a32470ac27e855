import { ApiProperty } from '@nestjs/swagger';
import type { LocalDate } from '#libs/calendar';
import { TO_DO_KINDS, URGENCIES, type ToDoKind, type Urgency } from '#libs/to-do';
import { FIGURE_KINDS, type FigureKind, type StartPage } from '../start-page.js';

/** One thing behind a to-do. */
export class ToDoSubjectResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Code of a case, title of a course.' })
  label!: string;
}

/** What waits for the organisation. */
export class ToDoResponse {
  @ApiProperty({ enum: TO_DO_KINDS })
  kind!: ToDoKind;

  @ApiProperty()
  count!: number;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'The nearest deadline.' })
  dueOn!: LocalDate | null;

  @ApiProperty({ enum: URGENCIES })
  urgency!: Urgency;

  @ApiProperty({ type: [ToDoSubjectResponse], description: 'At most four, the nearest deadline first.' })
  subjects!: ToDoSubjectResponse[];
}

/** A figure; `value` is null where small numbers are hidden or there is none. */
export class FigureResponse {
  @ApiProperty({ enum: FIGURE_KINDS })
  kind!: FigureKind;

  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'The whole, where the value is a part of one.' })
  of!: number | null;
}

/** The start page of an organisation. */
export class StartPageResponse {
  @ApiProperty({ format: 'date' })
  today!: LocalDate;

  @ApiProperty({ type: [ToDoResponse], description: 'The worst first.' })
  toDos!: ToDoResponse[];

  @ApiProperty({ type: [FigureResponse] })
  figures!: FigureResponse[];

  static of({ today, toDos, figures }: StartPage): StartPageResponse {
    return {
      today,
      toDos: toDos.map(({ kind, count, dueOn, urgency, subjects }) => ({
        kind,
        count,
        dueOn,
        urgency,
        subjects: subjects.map(({ id, label }) => ({ id, label })),
      })),
      figures: figures.map(({ kind, value, of }) => ({ kind, value, of })),
    };
  }
}
