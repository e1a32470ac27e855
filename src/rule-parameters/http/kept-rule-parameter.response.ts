import { ApiProperty } from '@nestjs/swagger';
import { isWithin, type LocalDate } from '#libs/calendar';
import {
  PARAMETER_KEYS,
  PARAMETER_SUBJECTS,
  PARAMETER_TERMS,
  type ParameterKey,
  type ParameterSubject,
  type RuleParameter,
} from '#libs/rule-parameter';

const SUBJECTS = Object.keys(PARAMETER_SUBJECTS) as readonly ParameterSubject[];

/** A dated value, seen from today. */
export class DatedValueResponse {
  @ApiProperty({ format: 'date' })
  from!: LocalDate;

  @ApiProperty({ format: 'date', nullable: true, type: String })
  until!: LocalDate | null;

  @ApiProperty()
  value!: number;

  @ApiProperty({ description: 'Legal place or decision, in German.' })
  source!: string;

  @ApiProperty({ enum: ['past', 'current', 'future'] })
  state!: 'past' | 'current' | 'future';

  static of(row: RuleParameter, today: LocalDate): DatedValueResponse {
    const { from, until, value, source } = row;
    const state = isWithin(row, today) ? 'current' : from > today ? 'future' : 'past';
    return { from, until, value, source, state };
  }
}

/** A rule parameter in words, with everything that ever held or will. */
export class KeptRuleParameterResponse {
  @ApiProperty({ enum: PARAMETER_KEYS })
  key!: ParameterKey;

  @ApiProperty({ enum: SUBJECTS })
  subject!: ParameterSubject;

  @ApiProperty({ description: 'In German.' })
  title!: string;

  @ApiProperty({ description: 'In German.' })
  unit!: string;

  @ApiProperty()
  minimum!: number;

  @ApiProperty()
  maximum!: number;

  @ApiProperty()
  isWhole!: boolean;

  @ApiProperty({ type: [DatedValueResponse], description: 'The earliest first.' })
  values!: DatedValueResponse[];

  static of(key: ParameterKey, rows: readonly RuleParameter[], today: LocalDate): KeptRuleParameterResponse {
    const values = rows.filter((row) => row.key === key).map((row) => DatedValueResponse.of(row, today));
    return { key, ...PARAMETER_TERMS[key], values };
  }
}

/** A subject with its name. */
export class ParameterSubjectResponse {
  @ApiProperty({ enum: SUBJECTS })
  subject!: ParameterSubject;

  @ApiProperty({ description: 'In German.' })
  title!: string;
}

/** All rule parameters, by subject. */
export class KeptRuleParameterListResponse {
  @ApiProperty({ type: [ParameterSubjectResponse] })
  subjects!: ParameterSubjectResponse[];

  @ApiProperty({ type: [KeptRuleParameterResponse] })
  items!: KeptRuleParameterResponse[];

  static of(rows: readonly RuleParameter[], today: LocalDate): KeptRuleParameterListResponse {
    return {
      subjects: SUBJECTS.map((subject) => ({ subject, title: PARAMETER_SUBJECTS[subject] })),
      items: SUBJECTS.flatMap((subject) =>
        PARAMETER_KEYS.filter((key) => PARAMETER_TERMS[key].subject === subject),
      ).map((key) => KeptRuleParameterResponse.of(key, rows, today)),
    };
  }
}
