import type { ReactElement } from 'react';
import { useCourseSource, useDetachCourse } from '../../api/course-source.js';
import type { CourseSource as Source } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { momentWords } from '../../parts/words/dates.js';
import { courseSourceTexts as texts } from '../../texts/course-source.js';

const FEEDS = ['open-vhs', 'vhs-json'];

/** From which file the course came, and whether the next one may change it. Nothing where it was entered by hand. */
export function CourseSource({ id }: { readonly id: string }): ReactElement | null {
  const source = useCourseSource(id).data;
  const detach = useDetachCourse(id);
  const announce = useAnnounce();
  if (source === undefined || source === null) return null;
  const isDetached = source.detachedAt !== null;
  return (
    <section aria-labelledby="quelle" className="page-section">
      <h2 id="quelle" className="kern-heading-medium">
        {texts.title}
      </h2>
      <Facts facts={factsOf(source)} />
      <p className="kern-body">
        {source.detachedAt === null ? texts.attached : texts.detached(momentWords(source.detachedAt))}
      </p>
      <ActError error={detach.error} />
      <p className="no-print">
        <Button
          kind="secondary"
          isBusy={detach.isPending}
          onClick={() =>
            detach.mutate(!isDetached, {
              onSuccess: () => announce(isDetached ? texts.isAttached : texts.isDetached),
            })
          }
        >
          {isDetached ? texts.attach : texts.detach}
        </Button>
      </p>
    </section>
  );
}

function factsOf({ fileName, format, profileName, line, importedAt }: Source): readonly Fact[] {
  const place = FEEDS.includes(format ?? '') ? texts.course : texts.line;
  return [
    { name: texts.file, value: fileName ?? texts.unknown },
    ...(format === null ? [] : [{ name: texts.format, value: texts.formats[format] ?? format }]),
    ...(profileName === null ? [] : [{ name: texts.profile, value: profileName }]),
    ...(line === null ? [] : [{ name: texts.place, value: place(line) }]),
    ...(importedAt === null ? [] : [{ name: texts.importedAt, value: momentWords(importedAt) }]),
  ];
}
