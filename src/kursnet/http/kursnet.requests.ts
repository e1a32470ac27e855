import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { SeenVersion, Trimmed } from '../../platform/http/field-rules.js';
import type { KursnetAccount } from '../kursnet-sheet.js';

/** “In KURSNET eingetragen”. */
export class MarkEnteredRequest {
  @SeenVersion()
  version!: number;
}

/** The account of a provider at KURSNET. */
export class KursnetAccountRequest implements KursnetAccount {
  @ApiProperty({ example: '12345' })
  @Trimmed()
  @Matches(/^\d{1,12}$/, { message: 'Bitte geben Sie die Anbieternummer an. Sie besteht aus Ziffern.' })
  supplierNumber!: string;

  @ApiProperty({ example: '000-00990099' })
  @Trimmed()
  @Matches(/^[\d-]{1,40}$/, {
    message: 'Bitte geben Sie die Katalognummer an. Sie besteht aus Ziffern und Strichen.',
  })
  catalogueNumber!: string;

  @ApiProperty({ maxLength: 30 })
  @Trimmed()
  @IsString()
  @MinLength(1, { message: 'Bitte geben Sie Straße und Hausnummer an.' })
  @MaxLength(30, { message: 'Straße und Hausnummer haben in KURSNET höchstens 30 Zeichen.' })
  street!: string;

  @ApiProperty({ example: '76726' })
  @Trimmed()
  @Matches(/^\d{5}$/, { message: 'Eine Postleitzahl hat fünf Ziffern.' })
  postcode!: string;

  @ApiProperty({ maxLength: 36 })
  @Trimmed()
  @IsString()
  @MinLength(1, { message: 'Bitte geben Sie den Ort an.' })
  @MaxLength(36, { message: 'Der Ort hat in KURSNET höchstens 36 Zeichen.' })
  town!: string;
}
