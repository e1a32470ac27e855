import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsBoolean, IsIn, IsString, MaxLength } from 'class-validator';
import { WEBHOOK_KINDS, type WebhookKind } from '#libs/webhook';
import { SeenVersion, Trimmed } from '../../platform/http/field-rules.js';

/** A webhook as it is set up. */
export class WebhookRequest {
  @ApiProperty({ example: 'https://www.beispiel.example/kurskreis' })
  @Trimmed()
  @IsString()
  @MaxLength(500, { message: 'Die Adresse hat höchstens 500 Zeichen.' })
  address!: string;

  @ApiProperty({ enum: WEBHOOK_KINDS, isArray: true })
  @ArrayNotEmpty({ message: 'Bitte wählen Sie, wovon berichtet werden soll.' })
  @ArrayUnique()
  @IsIn(WEBHOOK_KINDS, { each: true, message: 'Davon wird nicht berichtet.' })
  kinds!: WebhookKind[];
}

/** A webhook as it shall be from now on. */
export class ChangeWebhookRequest extends WebhookRequest {
  @ApiProperty({ description: 'Whether anything is sent.' })
  @IsBoolean()
  isActive!: boolean;

  @SeenVersion()
  version!: number;
}
