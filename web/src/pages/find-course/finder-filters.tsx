import { useState, type ReactElement } from 'react';
import type { Daypart } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { DayField } from '../../parts/form/day-field.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { daypartTerms } from '../../texts/cases.js';
import { findCourseTexts } from '../../texts/find-course.js';
import {
  readFinderQuestion,
  writeFinderQuestion,
  type FinderQuestion,
} from '../../parts/course-search/finder-address.js';
import type { FinderLookups } from '../../parts/course-search/finder-lookups.js';
import { QuestionFields } from '../../parts/course-search/question-fields.js';

const ANY = '';
const MINUTES = [15, 30, 45, 60, 90];
const MOST_CHILDREN = 4;
const NOTHING = readFinderQuestion(new URLSearchParams());

interface FiltersProps extends FinderLookups {
  readonly question: FinderQuestion;
  readonly onChange: (change: Partial<FinderQuestion>) => void;
}

/** What somebody looks for. Each change takes effect at once and can be taken back with “back”. */
export function FinderFilters(props: FiltersProps): ReactElement {
  const { question, onChange } = props;
  const isAnything = writeFinderQuestion(question).toString() === '';
  return (
    <section className="filters filters--finder" aria-label={findCourseTexts.filters}>
      <QuestionFields {...props} />
      {question.ags !== undefined && (
        <SelectField
          id="minuten"
          label={findCourseTexts.minutes}
          value={String(question.minutes ?? ANY)}
          choices={[
            { value: ANY, label: findCourseTexts.minutesUsual },
            ...minuteChoices(question.minutes).map((minutes) => ({
              value: String(minutes),
              label: findCourseTexts.minutesOf(minutes),
            })),
          ]}
          onValue={(minutes) => onChange({ minutes: minutes === ANY ? undefined : Number(minutes) })}
        />
      )}
      <FurtherFilters question={question} onChange={onChange} />
      {!isAnything && (
        <div className="filters__foot">
          <Button kind="tertiary" icon="close" onClick={() => onChange(NOTHING)}>
            {findCourseTexts.reset}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What is asked for less often, folded away unless it is. */
function FurtherFilters({ question, onChange }: Pick<FiltersProps, 'question' | 'onChange'>): ReactElement {
  const [isOpen] = useState(() => isNarrowedFurther(question));
  const { dayparts, childrenUnderThree, childrenFromThree, from, to, freeOnly } = question;
  return (
    <details className="filters__more" open={isOpen}>
      <summary className="filters__more-title">{findCourseTexts.more}</summary>
      <div className="filters__fields">
        <CheckboxField
          id="zeiten"
          label={findCourseTexts.dayparts}
          values={dayparts}
          choices={Object.entries(daypartTerms).map(([value, label]) => ({ value, label }))}
          onValues={(values) => onChange({ dayparts: values as readonly Daypart[] })}
        />
        <fieldset className="kern-fieldset">
          <legend className="kern-label">{findCourseTexts.children}</legend>
          <div className="kern-fieldset__body kern-fieldset__body--horizontal pair">
            <ChildrenField
              id="kinder-unter-3"
              label={findCourseTexts.childrenUnderThree}
              count={childrenUnderThree}
              onCount={(count) => onChange({ childrenUnderThree: count })}
            />
            <ChildrenField
              id="kinder-ab-3"
              label={findCourseTexts.childrenFromThree}
              count={childrenFromThree}
              onCount={(count) => onChange({ childrenFromThree: count })}
            />
          </div>
        </fieldset>
        <div className="pair">
          <DayField
            id="ab"
            label={findCourseTexts.from}
            day={from}
            onDay={(day) => onChange({ from: day })}
          />
          <DayField id="bis" label={findCourseTexts.to} day={to} onDay={(day) => onChange({ to: day })} />
        </div>
        <RadioField
          id="plaetze"
          label={findCourseTexts.places}
          isHorizontal
          value={freeOnly ? 'free' : 'all'}
          choices={[
            { value: 'free', label: findCourseTexts.freeOnly },
            { value: 'all', label: findCourseTexts.all },
          ]}
          onValue={(value) => onChange({ freeOnly: value === 'free' })}
        />
      </div>
    </details>
  );
}

interface ChildrenFieldProps {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
}

function ChildrenField({ id, label, count, onCount }: ChildrenFieldProps): ReactElement {
  const most = Math.max(MOST_CHILDREN, count);
  const counts = Array.from({ length: most + 1 }, (_, children) => children);
  return (
    <SelectField
      id={id}
      label={label}
      value={String(count)}
      choices={counts.map((children) => ({
        value: String(children),
        label: children === 0 ? findCourseTexts.noChildren : String(children),
      }))}
      onValue={(value) => onCount(Number(value))}
    />
  );
}

/** Minutes that an old link names stay in the list. */
function minuteChoices(chosen: number | undefined): readonly number[] {
  return chosen === undefined || MINUTES.includes(chosen) ? MINUTES : [...MINUTES, chosen];
}

function isNarrowedFurther(question: FinderQuestion): boolean {
  const { ags, format, level, minutes } = question;
  return (
    writeFinderQuestion(question).toString() !==
    writeFinderQuestion({ ...NOTHING, ags, format, level, minutes }).toString()
  );
}
