import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useDiscardTable } from '../../api/imports.js';
import type { Import } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Alert } from '../../parts/show/alert.js';
import { importTexts } from '../../texts/import-table.js';
import { importAddress } from './import-kind.js';

/** Forgets the file. Whoever has it can upload it again, so nobody is asked twice. */
export function DiscardButton({ seen }: { seen: Pick<Import, 'id' | 'kind'> }): ReactElement {
  const discard = useDiscardTable(seen.id);
  const navigate = useNavigate();
  const announce = useAnnounce();
  return (
    <>
      <Button
        kind="tertiary"
        isBusy={discard.isPending}
        onClick={() =>
          discard.mutate(undefined, {
            onSuccess: () => {
              announce(importTexts.discarded);
              void navigate(importAddress[seen.kind]);
            },
          })
        }
      >
        {importTexts.discard}
      </Button>
      {discard.error !== null && <Alert kind="danger" title={discard.error.message} role="alert" />}
    </>
  );
}
