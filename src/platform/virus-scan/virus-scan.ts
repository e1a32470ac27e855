import { Injectable, Logger } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { Refused } from '../refusal/refused.js';
import { askClamd } from './ask-clamd.js';

/**
 * “Virenprüfung”: of files that others will open (ASVS 5.4.3), by the ClamAV of the installation; without CLAMD_URL, none. Nothing is taken
 * in that was not judged: a scanner that fails refuses, and the file can be handed in again.
 */
@Injectable()
export class VirusScan {
  private readonly logger = new Logger(VirusScan.name);

  constructor(private readonly settings: Settings) {}

  /** Refuses `file-infected` at the field `file`, and `scan-unavailable`. */
  async judge(content: Buffer): Promise<void> {
    const { CLAMD_URL } = this.settings;
    if (CLAMD_URL === undefined) return;
    const name = await this.ask(new URL(CLAMD_URL), content);
    if (name === null) return;
    this.logger.warn({ virus: name }, 'an infected file was refused');
    throw new Refused(
      'invalid',
      { code: 'file-infected', field: 'file' },
      `In der Datei wurde Schadsoftware gefunden (${name}). Sie wurde nicht angenommen.`,
    );
  }

  private async ask({ hostname, port }: URL, content: Buffer): Promise<string | null> {
    try {
      return await askClamd({ host: hostname, port: Number(port) }, content);
    } catch (error) {
      this.logger.error({ err: error }, 'the virus scan did not judge');
      throw new Refused(
        'unavailable',
        { code: 'scan-unavailable' },
        'Die Virenprüfung ist gerade nicht erreichbar. Bitte laden Sie die Datei in einigen Minuten noch einmal hoch.',
      );
    }
  }
}
