import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { ORGANISATION_KINDS, type OrganisationKind } from '#libs/kernel';

/** The form of a member of the Arbeitskreis. */
export class OrganisationRequest {
  @ApiProperty({ enum: ORGANISATION_KINDS })
  @IsIn(ORGANISATION_KINDS, { message: 'Bitte wählen Sie, was für eine Organisation es ist.' })
  kind!: OrganisationKind;

  @ApiProperty({ example: 'Jobcenter Beispielkreis' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie einen Namen an.' })
  @MaxLength(200)
  name!: string;

  @ApiProperty({ description: 'A functional mailbox.' })
  @IsEmail(
    { require_tld: false },
    { message: 'Bitte geben Sie eine E-Mail-Adresse an, am besten ein gemeinsames Postfach.' },
  )
  @MaxLength(200)
  mailAddress!: string;
}
