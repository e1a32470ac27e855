import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const NO_CODE = 'Bitte geben Sie den Code aus Ihrer App ein.';

/** Sets out to get a second factor, or another in place of the one there is. */
export class BeginSecondFactorRequest {
  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie Ihr Passwort ein.' })
  @MaxLength(1000)
  password!: string;

  @ApiPropertyOptional({ description: 'Of the second factor there is.', type: String })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}

/** A code of the app, or a recovery code. */
export class CodeRequest {
  @ApiProperty({ example: '123456' })
  @IsString()
  @IsNotEmpty({ message: NO_CODE })
  @MaxLength(100)
  code!: string;
}

/** Does without a second factor. */
export class RemoveSecondFactorRequest extends CodeRequest {
  @ApiProperty({ format: 'password' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie Ihr Passwort ein.' })
  @MaxLength(1000)
  password!: string;
}
