import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
} from 'class-validator';
import { EmptyIsNull } from '../../platform/http/field-rules.js';
import type { PublicContact } from '../public-course.js';

const HTTPS = { protocols: ['https', 'http'], require_protocol: true };

/** Whether a course stands in the public course finder. */
export class PublicationRequest {
  @ApiProperty()
  @IsBoolean()
  isShown!: boolean;
}

/** What a provider publishes; what is empty is not published. */
export class CourseContactRequest implements PublicContact {
  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 40 })
  @EmptyIsNull()
  @IsOptional()
  @Matches(/^\+?[\d ()/-]{5,40}$/, {
    message: 'Bitte geben Sie eine Telefonnummer an, zum Beispiel 06131 123456.',
  })
  phone: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @EmptyIsNull()
  @IsOptional()
  @MaxLength(200)
  @IsEmail({}, { message: 'Das ist keine E-Mail-Adresse.' })
  mailAddress: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 300 })
  @EmptyIsNull()
  @IsOptional()
  @MaxLength(300)
  @IsUrl(HTTPS, {
    message: 'Bitte geben Sie die ganze Adresse an, zum Beispiel https://www.traeger.example.',
  })
  website: string | null = null;
}

/** Sites that may embed the finder; all others may not. */
export class FrameHostsRequest {
  @ApiProperty({ type: [String], description: '`www.gemeinde.example`' })
  @IsArray()
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(300, { each: true })
  hosts!: string[];
}
