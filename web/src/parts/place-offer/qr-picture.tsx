import type { ReactElement } from 'react';

/** A QR code from the server. It is drawn as a picture, so that nothing in it can become part of the page. */
export function QrPicture({ svg, words }: { svg: string; words: string }): ReactElement {
  return (
    <img className="qr" src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={words} />
  );
}
