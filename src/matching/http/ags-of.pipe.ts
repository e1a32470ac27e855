import { Injectable, type PipeTransform } from '@nestjs/common';
import { parseAgs, type Ags } from '#libs/region';
import { notFound } from '../../platform/refusal/refused.js';

/** The key of a Gemeinde in a path. What can be no key is answered like one that does not exist. */
@Injectable()
export class AgsOf implements PipeTransform<string, Ags> {
  transform(text: string): Ags {
    const ags = parseAgs(text);
    if (ags === null) throw notFound('Diese Gemeinde');
    return ags;
  }
}
