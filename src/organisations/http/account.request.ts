import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsNotEmpty, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

/** A new account. The server makes its first password. */
export class OpenAccountRequest {
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
