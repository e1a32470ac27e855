import { Injectable } from '@nestjs/common';
import { dayAt } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import type { PrintedDocument } from '#libs/printed-document';
import { SaveDocument, type DocumentFile } from '../../documents/index.js';
import { Audit } from '../../platform/audit/audit.js';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import { Transaction } from '../../platform/database/transaction.js';
import { PDF } from '../../platform/print/printed-file.js';
import { writePdf } from '../../platform/print/write-pdf.js';
import { CarryOut, EndWorkRun } from '../../work-runs/index.js';
import type { MeetingPackRequested } from '../events/meeting-pack-requested.event.js';
import { ComposePack } from './compose-pack.js';

const STEPS = [
  'Tagesordnung, Zahlen und Maßnahmen werden zusammengestellt.',
  'Die Seiten werden gesetzt.',
  'Die Mappe wird zur Sitzung gelegt.',
] as const;
const WRITTEN =
  'Die Sitzungsmappe ist erstellt und liegt bei der Sitzung; alle, die zum Gremium gehören, können sie herunterladen.';

/**
 * “Sitzungsmappe erstellen”, in a worker: written once and kept as a document of the meeting, so that what was handed out stays as it is. The
 * document and the end of the run are one transaction: should the worker die, there is one pack or none yet.
 */
@Injectable()
export class CarryOutMeetingPack {
  constructor(
    private readonly carryOut: CarryOut,
    private readonly composePack: ComposePack,
    private readonly saveDocument: SaveDocument,
    private readonly endWorkRun: EndWorkRun,
    private readonly transaction: Transaction,
    private readonly audit: Audit,
  ) {}

  execute({ meetingId, workRunId, ...asker }: MeetingPackRequested): Promise<void> {
    const actor: Actor = { ...asker, isAdministrator: false };
    return this.carryOut.execute(workRunId, async (tell) => {
      const onStep = (done: number): Promise<void> => tell(done, STEPS.length, STEPS[done] ?? '');
      await onStep(0);
      const pack = await this.composePack.execute(meetingId, actor);
      await onStep(1);
      const content = await writePdf(pack);
      await onStep(2);
      await this.keep({ ...described(pack, meetingId), id: workRunId, content }, actor);
      return null;
    });
  }

  private keep(file: Omit<DocumentFile, 'size' | 'organisationId'>, actor: Actor): Promise<void> {
    return this.transaction.run(async () => {
      await this.saveDocument.execute({ ...file, organisationId: actor.organisationId });
      await this.audit.record({
        actor,
        act: 'document-added',
        subjectKind: 'document',
        subjectId: file.id,
      });
      await this.endWorkRun.execute(file.id, 'finish', WRITTEN);
    });
  }
}

function described(
  { standing, createdAt }: PrintedDocument,
  meetingId: string,
): Omit<DocumentFile, 'id' | 'content' | 'size' | 'organisationId'> {
  return {
    title: `Sitzungsmappe, Stand ${standing}`,
    fileName: `sitzungsmappe_${dayAt(createdAt, TIME_ZONE)}.pdf`,
    mediaType: PDF,
    subjectKind: 'meeting',
    subjectId: meetingId,
    isPublic: false,
    createdAt,
  };
}
