import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../../refusal/refused.js';

/** The number of an event in a path. What can be none is answered like one that does not exist. */
@Injectable()
export class EventNumber implements PipeTransform<string, number> {
  transform(text: string): number {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 1) throw notFound('Dieses festhängende Ereignis');
    return number;
  }
}
