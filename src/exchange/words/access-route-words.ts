import type { AccessRoute } from '#libs/referral';
import type { CodeChoice } from '../reading/read-cell.js';

/** “Zugangswege” as offices write them (IntV §4(1), DeuFöV §5). */
export const ACCESS_ROUTE_WORDS: readonly CodeChoice<AccessRoute>[] = [
  { code: 'entitled', names: ['Teilnahmeanspruch', 'berechtigt', 'Berechtigung', 'entitled'] },
  {
    code: 'obliged-immigration',
    names: ['verpflichtet durch Ausländerbehörde', 'Verpflichtung ABH', 'obliged-immigration'],
  },
  {
    code: 'obliged-jobcenter',
    names: [
      'verpflichtet durch Jobcenter',
      'Verpflichtung Jobcenter',
      'Verpflichtung JC',
      'obliged-jobcenter',
    ],
  },
  { code: 'cooperation-plan', names: ['Kooperationsplan', 'cooperation-plan'] },
  {
    code: 'obliged-welfare',
    names: [
      'verpflichtet durch Sozialamt',
      'Verpflichtung Sozialamt',
      'Verpflichtung AsylbLG',
      'obliged-welfare',
    ],
  },
  { code: 'admitted', names: ['Zulassung durch das BAMF', 'Zulassung BAMF', 'zugelassen', 'admitted'] },
  { code: 'resettler', names: ['Spätaussiedler', 'Spätaussiedlung', 'resettler'] },
  { code: 'vocational', names: ['Berufssprachkurs', 'Berechtigung Berufssprachkurs', 'vocational'] },
  { code: 'self-payer', names: ['Selbstzahler', 'Selbstzahlende', 'self-payer'] },
];
