import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

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

  @ApiPropertyOptional({ description: 'Of the second factor, once it was asked for.', type: String })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}
