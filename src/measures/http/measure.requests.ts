import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsNotEmpty, ValidateNested } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import {
  FUNDING_SOURCES,
  FUNDING_STATES,
  MATURITIES,
  type FundingSource,
  type FundingState,
  type Maturity,
} from '#libs/measure';
import {
  Cents,
  OptionalCents,
  OptionalDay,
  OptionalId,
  SeenVersion,
} from '../../platform/http/field-rules.js';
import { Ids, Municipalities, OptionalText, Text, UNCLEAR } from './measure-fields.js';

export const TITLE = 'Bitte geben Sie der Maßnahme einen Titel.';

export const WHAT = 'Bitte beschreiben Sie, was getan werden soll.';

/** One line of funding. */
export class FundingRequest {
  @ApiProperty({ enum: FUNDING_SOURCES })
  @IsIn(FUNDING_SOURCES, { message: UNCLEAR })
  source!: FundingSource;

  @Text(200)
  programme!: string;

  @Cents('Bitte geben Sie den Betrag der Finanzierung an, zum Beispiel 12.500,00.')
  amountCents!: number;

  @OptionalDay()
  grantedFrom: LocalDate | null = null;

  @OptionalDay()
  grantedUntil: LocalDate | null = null;

  @ApiProperty({ enum: FUNDING_STATES })
  @IsIn(FUNDING_STATES, { message: UNCLEAR })
  state!: FundingState;
}

/** Somebody who takes part: a member, or anybody by name of an association or office. */
export class PartnerRequest {
  @OptionalId()
  organisationId: string | null = null;

  @OptionalText(200)
  name: string | null = null;
}

/** A measure as the Kreisverwaltung keeps it. */
export class MeasureRequest {
  @Text(200)
  @IsNotEmpty({ message: TITLE })
  title!: string;

  @Text(4000)
  description!: string;

  @ApiProperty({ enum: MATURITIES })
  @IsIn(MATURITIES, { message: UNCLEAR })
  maturity!: Maturity;

  @OptionalId()
  responsibleOrganisationId: string | null = null;

  @OptionalText(200)
  responsibleName: string | null = null;

  @OptionalDay()
  periodFrom: LocalDate | null = null;

  @OptionalDay()
  periodUntil: LocalDate | null = null;

  @OptionalCents()
  plannedCostCents: number | null = null;

  @OptionalCents()
  actualCostCents: number | null = null;

  @OptionalText(100)
  budgetItem: string | null = null;

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;

  @Ids(20)
  goalIds!: string[];

  @Ids(20)
  themeIds!: string[];

  @Ids(40)
  targetGroupIds!: string[];

  @Ids(40)
  gapIds!: string[];

  @Municipalities()
  municipalities!: string[];

  @ApiProperty({ type: [FundingRequest] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FundingRequest)
  funding!: FundingRequest[];

  @ApiProperty({ type: [PartnerRequest] })
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => PartnerRequest)
  partners!: PartnerRequest[];

  @SeenVersion()
  version!: number;
}
