import { Injectable } from '@nestjs/common';
import { toString as drawQrCode } from 'qrcode';
import { Settings } from '../../platform/config/settings.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindSurveys } from './find-surveys.js';

/** The link for everybody, to hand on or to print. */
export interface OpenLink {
  readonly url: string;
  /** A QR code, as an SVG document. */
  readonly qrSvg: string;
}

/** “Link für alle zeichnen”: address and QR code, made here and asked of nobody. */
@Injectable()
export class DrawOpenLink {
  constructor(
    private readonly find: FindSurveys,
    private readonly settings: Settings,
  ) {}

  /** Throws `not-found` where the survey is not open to all. */
  async execute(id: string): Promise<OpenLink> {
    const { survey } = await this.find.whole(id);
    if (survey.openToken === null) throw notFound('Einen Link für alle');
    const url = `${this.settings.publicUrl}/befragung/${survey.openToken}`;
    return { url, qrSvg: await drawQrCode(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) };
  }
}
