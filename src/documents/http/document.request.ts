import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';

/** What is known of a file that is in the body. Other rooms extend nothing: they take it as it is. */
export class DocumentUploadRequest {
  @ApiProperty({ maxLength: 300, description: 'As it is called where it comes from.' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte wählen Sie eine Datei.' })
  @MaxLength(300)
  fileName!: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Dokument einen Titel.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ enum: ['true', 'false'], description: 'Whether the public may read it.' })
  @IsIn(['true', 'false'])
  isPublic!: 'true' | 'false';
}

/** What may change of a document. */
export class ChangeDocumentRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Dokument einen Titel.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;
}
