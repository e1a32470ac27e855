import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { ExportCorner } from './export-corner.js';
import { readTable } from './read-table.js';

interface TableFrameProps {
  readonly caption: string;
  /** The caption may repeat a heading right above it; then only those who listen need it. */
  readonly isCaptionHidden?: boolean;
  /** The beginning of the name of its file: with it, the table can be saved as it stands. */
  readonly file?: string;
  readonly children: ReactNode;
}

/** A table that scrolls inside its own frame where the window is narrow; the frame can then be scrolled by keyboard. */
export function TableFrame(props: TableFrameProps): ReactElement {
  const { caption, isCaptionHidden = false, file, children } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const isScrolling = useScrolling(frame);
  return (
    <>
      <div
        ref={frame}
        className="kern-table-responsive table-frame"
        {...(isScrolling ? { role: 'region', 'aria-labelledby': id, tabIndex: 0 } : {})}
      >
        <table ref={table} className="kern-table kern-table--small">
          <caption id={id} className={isCaptionHidden ? 'kern-sr-only' : 'table-caption'}>
            {caption}
          </caption>
          {children}
        </table>
      </div>
      {file !== undefined && (
        <ExportCorner file={file} title={caption} read={() => table.current && readTable(table.current)} />
      )}
    </>
  );
}

/** Whether the content is larger than its frame; a frame that shows everything needs no stop of the tab key. */
function useScrolling(frame: React.RefObject<HTMLDivElement | null>): boolean {
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setScrolling(
        element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1,
      ),
    );
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [frame]);
  return isScrolling;
}
