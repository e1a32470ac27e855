import { Injectable } from '@nestjs/common';
import { toString as drawQrCode } from 'qrcode';
import { Settings } from '../../platform/config/settings.js';

/** A link as a person takes it along: to type, or to scan. */
export interface DrawnLink {
  readonly url: string;
  /** A QR code, as an SVG document. */
  readonly qrSvg: string;
}

/** “Link zeichnen”: the address of the page for the person, and its QR code. Both are made here and asked of nobody. */
@Injectable()
export class DrawLink {
  constructor(private readonly settings: Settings) {}

  async execute(token: string): Promise<DrawnLink> {
    const url = `${this.settings.publicUrl}/platz/${token}`;
    return { url, qrSvg: await drawQrCode(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) };
  }
}
