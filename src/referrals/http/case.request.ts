import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { localDate } from '#libs/calendar';
import type { CaseNeed } from '#libs/referral';
import type { TravelMode } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { NeedRequest } from './need.request.js';
import { WishRequest } from './wish.request.js';

const MOBILITIES = ['public-transport', 'car', 'walking'] as const satisfies readonly TravelMode[];

const DUPLICATE_KEY = `Keyed hash for finding the same person in two offices; refused unless the setting DUPLICATE_CHECK is on.
HMAC-SHA-256 in hexadecimal digits, computed in the browser of the office from data that never leave it, with a key that the offices
of the county share and each enters in its browser. The server never has that key, so it can compare hashes and not compute them.
Limits: who holds the key can try out persons; different spellings give different hashes; the same hash is a hint and no proof.`;

/** What an office enters of a case. There is no field by which a person could be recognised, and unknown fields are refused. */
export class CaseRequest extends NeedRequest {
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  entitledUntil?: string | null;

  @ApiPropertyOptional({ enum: MOBILITIES, default: 'public-transport' })
  @IsIn(MOBILITIES, { message: 'Bitte wählen Sie, wie die Person zum Kurs kommt.' })
  mobility: TravelMode = 'public-transport';

  @ApiPropertyOptional({
    type: [WishRequest],
    maxItems: 8,
    description: 'The dearest first. Without one, every course of the Kurstyp will do.',
  })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WishRequest)
  wishes: WishRequest[] = [];

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The provider that is asked to take the person on; null: the case goes to the list at once.',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Diesen Kursträger gibt es hier nicht oder nicht mehr.' })
  addressedProviderId?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    minLength: 64,
    maxLength: 64,
    description: DUPLICATE_KEY,
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/, { message: 'Der Schlüssel muss aus 64 Zeichen 0–9 und a–f bestehen.' })
  duplicateKey?: string | null;

  toCase(): CaseNeed {
    const { entitledUntil, mobility, wishes } = this;
    return {
      ...this.toNeed(),
      entitledUntil: entitledUntil ? localDate(entitledUntil) : null,
      mobility,
      wishes: wishes.map((wish) => wish.toWish()),
    };
  }
}
