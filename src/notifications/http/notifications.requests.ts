import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import {
  NOTIFICATION_CHANNELS,
  NOTIFICATION_KINDS,
  type NotificationChannel,
  type NotificationKind,
} from '#libs/notification';
import { PageRequest } from '../../platform/http/page.request.js';

/** Which notifications a list shows. */
export class ListNotificationsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: NOTIFICATION_KINDS })
  @IsOptional()
  @IsIn(NOTIFICATION_KINDS, { message: 'Diese Art von Mitteilung gibt es nicht.' })
  kind?: NotificationKind;

  @ApiPropertyOptional({ default: false })
  @Transform(({ value }: { value: unknown }) => value === true || value === 'true')
  @IsBoolean()
  unread: boolean = false;
}

/** By which way one kind shall come. */
export class NotificationChoiceRequest {
  @ApiProperty({ enum: NOTIFICATION_KINDS })
  @IsIn(NOTIFICATION_KINDS, { message: 'Diese Art von Mitteilung gibt es nicht.' })
  kind!: NotificationKind;

  @ApiProperty({ enum: NOTIFICATION_CHANNELS })
  @IsIn(NOTIFICATION_CHANNELS, { message: 'Bitte wählen Sie, wie diese Mitteilungen kommen sollen.' })
  channel!: NotificationChannel;
}

/** Kinds that are not named stay as they are. */
export class ChooseNotificationsRequest {
  @ApiProperty({ type: [NotificationChoiceRequest] })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NotificationChoiceRequest)
  choices!: NotificationChoiceRequest[];
}
