import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** The sign-in form. */
export class SignInRequest {
  @ApiProperty({ example: 'jobcenter' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie Ihren Anmeldenamen ein.' })
  @MaxLength(200)
  login!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie Ihr Passwort ein.' })
  @MaxLength(1000)
  password!: string;
}
