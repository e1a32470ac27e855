import { Injectable, type PipeTransform } from '@nestjs/common';
import { notFound } from '../../platform/refusal/refused.js';
import { AXES, type Axis } from '../concept-frame.js';

/** The name of an axis in a path. */
@Injectable()
export class AxisName implements PipeTransform<string, Axis> {
  transform(name: string): Axis {
    const axis = AXES.find((one) => one === name);
    if (axis === undefined) throw notFound('Diese Liste');
    return axis;
  }
}
