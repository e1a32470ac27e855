import type { Visitor } from './visitor.js';

/** An offer as the interface shows it, as far as stories look at it. */
export interface SeenOffer {
  readonly id: string;
  readonly state: string;
  readonly caseCode: string;
  readonly referralId: string | null;
  readonly answerUntil: string;
  readonly isPriority: boolean;
  readonly decidedBy: string | null;
  readonly reasonCode: string | null;
  readonly acts: readonly string[];
  readonly course: { readonly offeringId: string; readonly sectionNumber: number; readonly startsOn: string };
  readonly grounds: { readonly waitedDays: number; readonly fitting: number };
}

/** The offers that somebody sees, the newest first. */
export async function offersSeenBy(
  visitor: Visitor,
  state: 'live' | 'decided' | 'all' = 'live',
): Promise<readonly SeenOffer[]> {
  const { status, body } = await visitor.get<{ items: SeenOffer[] }>(
    `/api/v1/place-offers?state=${state}&limit=200`,
  );
  if (status !== 200) throw new Error(`offers refused: ${JSON.stringify(body)}`);
  return body.items;
}

/** Does something with an offer. Throws where it is refused. */
export async function actOn(
  visitor: Visitor,
  { id }: Pick<SeenOffer, 'id'>,
  act: string,
  reasonCode?: string,
): Promise<SeenOffer> {
  const { status, body } = await visitor.post<SeenOffer>(
    `/api/v1/place-offers/${id}/${act}`,
    reasonCode === undefined ? undefined : { reasonCode },
  );
  if (status >= 300) throw new Error(`${act} refused: ${JSON.stringify(body)}`);
  return body;
}
