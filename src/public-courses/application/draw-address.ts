import { Injectable } from '@nestjs/common';
import { toString as drawQrCode } from 'qrcode';
import { Settings } from '../../platform/config/settings.js';
import { wayTo } from '../pages/finder-way.js';
import type { FinderLanguage } from '../texts/languages.js';

/** “Adresse eines Kurses als QR-Code”: leads to its page in the language of the notice. Drawn here and asked of nobody. */
@Injectable()
export class DrawAddress {
  constructor(private readonly settings: Settings) {}

  execute(courseId: string, language: FinderLanguage): Promise<string> {
    const url = this.settings.publicUrl + wayTo(`/${courseId}`, language);
    return drawQrCode(url, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  }
}
