import { IsOptional, IsString, MaxLength } from 'class-validator';

/** With what somebody goes to the identity provider; in German, because it stands in the address. */
export class BeginAtProviderRequest {
  /** The page to go on with. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  zurueck?: string;

  /** The link of an invitation that is to be accepted. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  einladung?: string;
}
