import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Trimmed } from '../../platform/http/field-rules.js';

/** Which account, of whom. */
export class NewAccountRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie eine Organisation.' })
  organisationId!: string;

  @ApiProperty({ example: 'jobcenter-2', description: 'Kept in lower case.' })
  @Matches(/^[a-z0-9äöüß][a-z0-9äöüß._@-]{1,99}$/i, {
    message:
      'Bitte geben Sie einen Anmeldenamen mit 2 bis 100 Zeichen an: Buchstaben, Ziffern, Punkt, Binde- und Unterstrich.',
  })
  login!: string;

  @ApiProperty({ description: 'May keep members, accounts, queues and the mail journal.' })
  @IsBoolean()
  isAdministrator!: boolean;
}

/** A new account. The server makes its first password. */
export class OpenAccountRequest extends NewAccountRequest {}

/** An account that somebody makes themselves, by the link of a mail. */
export class InviteRequest extends NewAccountRequest {
  @ApiProperty({ example: 'post@jobcenter.example', description: 'Where the link goes.' })
  @Trimmed()
  @IsEmail({}, { message: 'Bitte geben Sie eine gültige E-Mail-Adresse an.' })
  @MaxLength(200)
  mailAddress!: string;
}

/** Who the owner of an account is at the identity provider. */
export class BindIdentityRequest {
  @ApiProperty({ description: 'The `sub` of the identity provider, letter for letter.' })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie die Kennung beim Anmeldedienst an.' })
  @MaxLength(255)
  subject!: string;
}

/** The form of one's own password. */
export class ChangeOwnPasswordRequest {
  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie Ihr bisheriges Passwort ein.' })
  @MaxLength(1000)
  oldPassword!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie ein neues Passwort ein.' })
  @MaxLength(1000)
  newPassword!: string;
}

/** The first password, chosen by who will use it. */
export class AcceptInvitationRequest {
  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie ein Passwort ein.' })
  @MaxLength(1000)
  password!: string;
}
