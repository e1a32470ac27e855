import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { useEndFeed, useRenewFeed } from '../../api/calendar-feeds.js';
import type { AddressedFeed, CalendarFeed } from '../../api/types.js';
import { fromCourseQuestion, writeFinderQuestion } from '../../parts/course-search/finder-address.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { feedKindTerms, feedTexts as texts } from '../../texts/calendar-feeds.js';

interface FeedTableProps {
  readonly feeds: readonly CalendarFeed[];
  readonly onRenewed: (feed: AddressedFeed) => void;
}

interface Asked {
  readonly act: 'renew' | 'end';
  readonly feed: CalendarFeed;
}

/** Calendars of one's own organisation; before a link loses its effect, it is asked back. */
export function FeedTable({ feeds, onRenewed }: FeedTableProps): ReactElement {
  const [asked, ask] = useState<Asked | null>(null);
  return (
    <>
      {asked !== null && (
        <AskBack key={asked.act + asked.feed.id} {...asked} onRenewed={onRenewed} onClose={() => ask(null)} />
      )}
      <CardTable
        file="kalender"
        caption={texts.list}
        columns={columnsOf(ask)}
        rows={feeds}
        keyOf={({ id }) => id}
      />
    </>
  );
}

function AskBack({
  act,
  feed: { id, title },
  onRenewed,
  onClose,
}: Asked & {
  readonly onRenewed: (feed: AddressedFeed) => void;
  readonly onClose: () => void;
}): ReactElement {
  const renew = useRenewFeed();
  const end = useEndFeed();
  const announce = useAnnounce();
  const isRenewal = act === 'renew';
  const confirm = (): void => {
    if (isRenewal) {
      renew.mutate(id, {
        onSuccess: (feed) => {
          onClose();
          onRenewed(feed);
        },
      });
      return;
    }
    end.mutate(id, {
      onSuccess: () => {
        onClose();
        announce(texts.ended);
      },
    });
  };
  return (
    <ReasonForm
      question={isRenewal ? texts.renewQuestion(title) : texts.endQuestion(title)}
      submit={isRenewal ? texts.renewYes : texts.endYes}
      error={renew.error ?? end.error}
      isBusy={renew.isPending || end.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <p className="kern-body">{isRenewal ? texts.renewMeans : texts.endMeans}</p>
    </ReasonForm>
  );
}

function Shows({ feed: { title, kinds, question } }: { readonly feed: CalendarFeed }): ReactElement {
  const words = kinds.map((kind) => feedKindTerms[kind]).join(', ');
  if (question === null) return <>{words}</>;
  return (
    <span className="stacked">
      <span>{words}</span>
      <Link
        className="kern-link kern-link--no-visited-state"
        to={`/kurse-finden?${writeFinderQuestion(fromCourseQuestion(question)).toString()}`}
        aria-label={texts.seeSearchOf(title)}
      >
        {texts.seeSearch}
      </Link>
    </span>
  );
}

function columnsOf(ask: (asked: Asked) => void): readonly Column<CalendarFeed>[] {
  return [
    { id: 'title', title: texts.name, cell: ({ title }) => title },
    {
      id: 'shows',
      title: texts.shows,
      cell: (feed) => <Shows feed={feed} />,
    },
    { id: 'since', title: texts.linkSince, cell: ({ renewedAt }) => momentWords(renewedAt) },
    {
      id: 'read',
      title: texts.read,
      cell: ({ readAt }) => (readAt === null ? texts.never : momentWords(readAt)),
    },
    {
      id: 'acts',
      title: texts.acts,
      isAct: true,
      cell: (feed) => (
        <div className="row-acts">
          <Button
            kind="tertiary"
            label={texts.renewOf(feed.title)}
            onClick={() => ask({ act: 'renew', feed })}
          >
            {texts.renew}
          </Button>
          <Button kind="tertiary" label={texts.endOf(feed.title)} onClick={() => ask({ act: 'end', feed })}>
            {texts.end}
          </Button>
        </div>
      ),
    },
  ];
}
