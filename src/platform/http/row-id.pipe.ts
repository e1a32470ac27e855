import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../refusal/refused.js';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a row. */
export function isRowId(text: string): boolean {
  return UUID.test(text);
}

/** The id of a row in a path. What can be no id is answered like an id that does not exist. `what` with its article, in German. */
@Injectable()
export class RowId implements PipeTransform<string, string> {
  constructor(private readonly what: string) {}

  transform(id: string): string {
    if (!isRowId(id)) throw notFound(this.what);
    return id;
  }
}
