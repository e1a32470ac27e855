import { Injectable, type PipeTransform } from '@nestjs/common';
import { parseLocalDate, type LocalDate } from '#libs/calendar';
import { PARAMETER_KEYS, type ParameterKey } from '#libs/rule-parameter';
import { notFound } from '../../platform/refusal/refused.js';

/** The key of a rule parameter in a path. */
@Injectable()
export class KeyOf implements PipeTransform<string, ParameterKey> {
  transform(text: string): ParameterKey {
    const key = PARAMETER_KEYS.find((one) => one === text);
    if (key === undefined) throw notFound('Diesen Regelwert');
    return key;
  }
}

/** The first day of a value in a path. */
@Injectable()
export class FirstDayOf implements PipeTransform<string, LocalDate> {
  transform(text: string): LocalDate {
    const day = parseLocalDate(text);
    if (day === null) throw notFound('Einen Wert ab diesem Tag');
    return day;
  }
}
