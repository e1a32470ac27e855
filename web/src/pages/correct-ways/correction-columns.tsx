import type { Correction } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import type { Column } from '../../parts/table/card-table.js';
import { minutesWords } from '../../parts/words/numbers.js';
import { keepTexts } from '../../texts/administration.js';
import { correctionTexts, travelModeTerms } from '../../texts/corrections.js';

/** The way, what was corrected, and what would count without it. */
export function correctionColumns(
  onTakeBack: (correction: Correction) => void,
): readonly Column<Correction>[] {
  return [
    { id: 'from', title: correctionTexts.municipality, cell: ({ municipalityName }) => municipalityName },
    {
      id: 'to',
      title: correctionTexts.site,
      cell: ({ siteName, providerName }) => (
        <span className="stacked">
          <span>{siteName}</span>
          <span className="kern-body--muted">{providerName}</span>
        </span>
      ),
    },
    { id: 'mode', title: correctionTexts.mode, cell: ({ mode }) => travelModeTerms[mode] },
    {
      id: 'minutes',
      title: correctionTexts.corrected,
      isNumeric: true,
      cell: ({ minutes }) => minutesWords(minutes, null),
    },
    {
      id: 'measured',
      title: correctionTexts.measured,
      isNumeric: true,
      cell: ({ measuredMinutes }) =>
        measuredMinutes === null ? correctionTexts.notMeasured : minutesWords(measuredMinutes, null),
    },
    {
      id: 'estimated',
      title: correctionTexts.estimated,
      isNumeric: true,
      cell: ({ estimatedMinutes }) =>
        estimatedMinutes === null ? correctionTexts.noWay : minutesWords(estimatedMinutes, null),
    },
    { id: 'reason', title: correctionTexts.reason, cell: ({ reason }) => reason },
    {
      id: 'acts',
      title: keepTexts.acts,
      cell: (correction) => (
        <Button
          kind="tertiary"
          label={correctionTexts.takeBackLabel(correction.municipalityName, correction.siteName)}
          onClick={() => onTakeBack(correction)}
        >
          {correctionTexts.takeBack}
        </Button>
      ),
    },
  ];
}
