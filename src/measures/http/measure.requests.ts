import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import {
  FUNDING_SOURCES,
  FUNDING_STATES,
  MATURITIES,
  MEASURE_ACT_NAMES,
  type FundingSource,
  type FundingState,
  type Maturity,
  type MeasureAct,
} from '#libs/measure';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

const TITLE = 'Bitte geben Sie der Maßnahme einen Titel.';
const WHAT = 'Bitte beschreiben Sie, was getan werden soll.';
const UNCLEAR = 'Bitte wählen Sie aus der Liste.';
/** Ten million euros: a county's measure costs less, and a slipped comma is caught. */
const MOST_CENTS = 1_000_000_000;
const COST = 'Der Betrag ist zu groß. Bitte prüfen Sie Komma und Punkt.';
const NEGATIVE = 'Ein Betrag kann nicht unter null liegen.';

const Ids =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ format: 'uuid', isArray: true, type: String })(target, key);
    IsArray()(target, key);
    ArrayMaxSize(most)(target, key);
    ArrayUnique()(target, key);
    IsUUID(undefined, { each: true, message: UNCLEAR })(target, key);
  };

const Municipalities = (): PropertyDecorator => (target, key) => {
  ApiProperty({ isArray: true, type: String, description: 'AGS; none: the whole Landkreis.' })(target, key);
  IsArray()(target, key);
  ArrayMaxSize(400)(target, key);
  ArrayUnique()(target, key);
  Matches(/^\d{8}$/, { each: true, message: UNCLEAR })(target, key);
};

const Version = (): PropertyDecorator => (target, key) => {
  ApiProperty({ description: 'What was seen; another is answered with 409 `changed-meanwhile`.' })(
    target,
    key,
  );
  IsInt()(target, key);
  Min(1)(target, key);
};

const Cents = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ type: 'integer', nullable: true })(target, key);
  IsOptional()(target, key);
  IsInt()(target, key);
  Min(0, { message: NEGATIVE })(target, key);
  Max(MOST_CENTS, { message: COST })(target, key);
};

const Day = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ type: String, format: 'date', nullable: true })(target, key);
  IsOptional()(target, key);
  IsLocalDate()(target, key);
};

const Text =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiProperty()(target, key);
    IsString()(target, key);
    MaxLength(most)(target, key);
  };

const OptionalText =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, nullable: true })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(most)(target, key);
  };

const OptionalId = (): PropertyDecorator => (target, key) => {
  ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })(target, key);
  IsOptional()(target, key);
  IsUUID(undefined, { message: UNCLEAR })(target, key);
};

/** A measure as anybody proposes one. */
export class ProposeMeasureRequest {
  @Text(200)
  @IsNotEmpty({ message: TITLE })
  title!: string;

  @Text(4000)
  @IsNotEmpty({ message: WHAT })
  description!: string;

  @Text(1000)
  forWhom!: string;

  @Text(1000)
  whoCould!: string;

  @OptionalId()
  needId: string | null = null;

  @Ids(20)
  goalIds!: string[];

  @Municipalities()
  municipalities!: string[];
}

/** The same, changed by who proposed it. */
export class ChangeProposalRequest extends ProposeMeasureRequest {
  @Version()
  version!: number;
}

/** One line of funding. */
export class FundingRequest {
  @ApiProperty({ enum: FUNDING_SOURCES })
  @IsIn(FUNDING_SOURCES, { message: UNCLEAR })
  source!: FundingSource;

  @Text(200)
  programme!: string;

  @ApiProperty({ type: 'integer' })
  @IsInt({ message: 'Bitte geben Sie den Betrag der Finanzierung an, zum Beispiel 12.500,00.' })
  @Min(0, { message: NEGATIVE })
  @Max(MOST_CENTS, { message: COST })
  amountCents!: number;

  @Day()
  grantedFrom: LocalDate | null = null;

  @Day()
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

  @Day()
  periodFrom: LocalDate | null = null;

  @Day()
  periodUntil: LocalDate | null = null;

  @Cents()
  plannedCostCents: number | null = null;

  @Cents()
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

  @Version()
  version!: number;
}

/** One act of the table, with its reason. */
export class MeasureStepRequest {
  @ApiProperty({ enum: MEASURE_ACT_NAMES })
  @IsIn(MEASURE_ACT_NAMES, { message: UNCLEAR })
  act!: MeasureAct;

  @OptionalText(2000)
  reason: string | null = null;

  @Version()
  version!: number;
}

/** A reason, a question or an answer in words. */
export class MeasureWordsRequest {
  @Text(2000)
  @IsNotEmpty({ message: 'Bitte schreiben Sie ein paar Worte: Sie gehen an die, die es betrifft.' })
  text!: string;

  @Version()
  version!: number;
}

/** What the responsible organisation reports. */
export class MeasureReportRequest extends MeasureWordsRequest {
  @Day()
  periodFrom: LocalDate | null = null;

  @Day()
  periodUntil: LocalDate | null = null;

  @Cents()
  actualCostCents: number | null = null;
}
