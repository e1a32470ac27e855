import { useEffect, useRef, useState, type ReactElement } from 'react';
import { SliderField } from '../../parts/form/slider-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { addDays, addMonths, dayInGermany, daysBetween, isDay, shortDate } from '../../parts/words/dates.js';
import { coverageTexts } from '../../texts/coverage.js';

const MONTHS_AHEAD = 6;
const WEEK = 7;
/** While somebody drags, only the place where the hand rests for so many milliseconds is asked for. */
const REST = 90;

interface DayChoiceProps {
  readonly date: string | undefined;
  readonly onChange: (date: string, isOnTheWay: boolean) => void;
}

/** The day to look at: a field for an exact one, and a slider that goes week by week. */
export function DayChoice({ date, onChange }: DayChoiceProps): ReactElement {
  const [today] = useState(() => dayInGermany(new Date()));
  return (
    <div className="day-choice">
      <DayField date={date} from={today} onChange={(day) => onChange(day, false)} />
      <WeekSlider date={date ?? today} today={today} onChange={onChange} />
    </div>
  );
}

interface DayFieldProps {
  readonly date: string | undefined;
  readonly from: string;
  readonly onChange: (date: string) => void;
}

/** Half-typed days stay in the field until they are days in the open span. */
function DayField({ date, from, onChange }: DayFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const to = addMonths(from, MONTHS_AHEAD);
  const isOpen = (day: string): boolean => isDay(day) && day >= from && day <= to;
  const isWrong = typed !== null && typed !== '' && !isOpen(typed);
  return (
    <TextField
      id="stichtag"
      type="date"
      label={coverageTexts.date}
      min={from}
      max={to}
      value={typed ?? date ?? ''}
      error={isWrong ? coverageTexts.dateOutOfRange(shortDate(from), shortDate(to)) : undefined}
      onValue={(day) => {
        setTyped(isOpen(day) ? null : day);
        if (isOpen(day)) onChange(day);
      }}
      onBlur={() => setTyped((day) => (day === '' ? null : day))}
    />
  );
}

interface WeekSliderProps {
  readonly date: string;
  readonly today: string;
  readonly onChange: DayChoiceProps['onChange'];
}

/** The knob follows the hand at once; the address and the question to the server follow when it rests. */
function WeekSlider({ date, today, onChange }: WeekSliderProps): ReactElement {
  const [held, setHeld] = useState<number | null>(null);
  /** One stay at the slider is one step for “back”, however far the hand went. */
  const isUnderWay = useRef(false);
  const tell = useRef(onChange);
  useEffect(() => {
    tell.current = onChange;
  }, [onChange]);
  useEffect(() => {
    if (held === null) return undefined;
    const timer = setTimeout(() => {
      tell.current(addDays(today, held * WEEK), isUnderWay.current);
      isUnderWay.current = true;
      setHeld(null);
    }, REST);
    return () => clearTimeout(timer);
  }, [held, today]);
  const weeks = Math.floor(daysBetween(today, addMonths(today, MONTHS_AHEAD)) / WEEK);
  const chosen = Math.min(weeks, Math.max(0, Math.round(daysBetween(today, date) / WEEK)));
  const week = held ?? chosen;
  return (
    <SliderField
      id="woche"
      label={coverageTexts.weeksAhead}
      min={0}
      max={weeks}
      step={1}
      value={week}
      words={coverageTexts.inWeeks(week, shortDate(held === null ? date : addDays(today, week * WEEK)))}
      onValue={setHeld}
      onLeave={() => {
        isUnderWay.current = false;
      }}
    />
  );
}
