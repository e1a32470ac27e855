import { acceptZones, type CatchmentZones } from '#libs/accessibility';
import type { LocalDate } from '#libs/calendar';
import { parameterAt, type RuleParameter } from '#libs/rule-parameter';
import { Refused } from '../../platform/refusal/refused.js';

/** “Zonen der Zugänglichkeit” in force on a day. Refuses zones by which nothing can be weighed. */
export function accessibilityZonesAt(parameters: readonly RuleParameter[], day: LocalDate): CatchmentZones {
  const zones = acceptZones({
    limits: [
      parameterAt(parameters, 'accessibility.zone-1-minutes', day),
      parameterAt(parameters, 'accessibility.zone-2-minutes', day),
      parameterAt(parameters, 'accessibility.zone-3-minutes', day),
    ],
    weights: [
      parameterAt(parameters, 'accessibility.zone-1-weight', day),
      parameterAt(parameters, 'accessibility.zone-2-weight', day),
      parameterAt(parameters, 'accessibility.zone-3-weight', day),
    ],
  });
  if (zones.ok) return zones.value;
  const sentence =
    'Die Zonen der Zugänglichkeit sind falsch hinterlegt: Minuten müssen steigen, Gewichte dürfen nicht steigen.';
  throw new Refused('invalid', zones.refusal, sentence);
}
