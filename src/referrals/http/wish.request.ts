import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import type { Wish } from '#libs/referral';

const KINDS = ['format', 'offering'] as const satisfies readonly Wish['kind'][];

/** A wish is for every course of a Kurstyp (`format`, with `formatCode`) or for one course (`offering`, with `offeringId`). */
export class WishRequest {
  @ApiProperty({ enum: KINDS })
  @IsIn(KINDS, { message: 'Bitte wählen Sie einen Kurstyp oder einen Kurs.' })
  kind!: Wish['kind'];

  @ApiPropertyOptional({ example: 'general', description: 'With `format`.' })
  @ValidateIf(({ kind }: WishRequest) => kind === 'format')
  @IsString()
  @IsNotEmpty({ message: 'Bitte wählen Sie einen Kurstyp.' })
  @MaxLength(60)
  formatCode?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'With `offering`.' })
  @ValidateIf(({ kind }: WishRequest) => kind === 'offering')
  @IsUUID(undefined, { message: 'Bitte wählen Sie einen Kurs.' })
  offeringId?: string;

  toWish(): Wish {
    return this.kind === 'format'
      ? { kind: 'format', formatCode: this.formatCode ?? '' }
      : { kind: 'offering', offeringId: this.offeringId ?? '' };
  }
}
