import { Transform } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { currentTenant } from '../tenants/current-tenant.js';
import { IsReadableFile } from './is-readable-file.js';

const emptyIsUnset = Transform(({ value }: { value: unknown }) => (value === '' ? undefined : value));

/** “Länder”, by their official letters: whose holidays count. */
export const LAENDER = [
  ...(['BW', 'BY', 'BE', 'BB', 'HB', 'HE', 'HH', 'MV'] as const),
  ...(['NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const),
] as const;

/** One of {@link LAENDER}. */
export type Land = (typeof LAENDER)[number];

/**
 * “Einstellungen”: everything the environment decides, validated once at start. A wrong value stops the process and names
 * the variable.
 */
export class Settings {
  @Matches(/^postgres(ql)?:\/\//, { message: 'muss eine Adresse der Form postgres://… sein' })
  DATABASE_URL!: string;

  @emptyIsUnset
  @IsOptional()
  @Matches(/^(rediss?|postgres(ql)?):\/\//, {
    message: 'muss mit redis://, rediss:// oder postgres:// beginnen',
  })
  QUEUE_URL?: string;

  @emptyIsUnset
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'muss mit smtp:// oder smtps:// beginnen' })
  SMTP_URL?: string;

  @IsString()
  MAIL_FROM: string = 'Kurskreis <kurskreis@kurskreis.example>';

  @Transform(({ value }: { value: unknown }) => Number(value))
  @IsInt({ message: 'muss eine ganze Zahl sein' })
  @Min(0, { message: 'muss zwischen 0 und 65535 liegen' })
  @Max(65535, { message: 'muss zwischen 0 und 65535 liegen' })
  PORT: number = 3000;

  @IsString()
  HOST: string = '127.0.0.1';

  @IsString()
  DATA_DIR: string = '.kurskreis';

  @emptyIsUnset
  @IsOptional()
  @IsUrl(
    { require_tld: false },
    { message: 'muss eine vollständige Adresse sein, etwa https://kurskreis.example' },
  )
  PUBLIC_URL?: string;

  @MinLength(32, { message: 'muss mindestens 32 Zeichen lang sein' })
  SESSION_SECRET!: string;

  /** “Frist bei Untätigkeit”: minutes after which a session ends that nobody used. */
  @Transform(({ value }: { value: unknown }) => Number(value))
  @IsInt({ message: 'muss eine ganze Zahl sein' })
  @Min(15, { message: 'muss zwischen 15 und 600 liegen' })
  @Max(600, { message: 'muss zwischen 15 und 600 liegen' })
  SESSION_IDLE_MINUTES: number = 120;

  /** “Massenabruf”: how often an account may ask a process within fifteen minutes. */
  @Transform(({ value }: { value: unknown }) => Number(value))
  @IsInt({ message: 'muss eine ganze Zahl sein' })
  @Min(300, { message: 'muss zwischen 300 und 1000000 liegen' })
  @Max(1_000_000, { message: 'muss zwischen 300 und 1000000 liegen' })
  ACCOUNT_REQUEST_LIMIT: number = 3000;

  /** Seals what the platform must read again (second factors, webhooks); without it, SESSION_SECRET does. */
  @emptyIsUnset
  @IsOptional()
  @MinLength(32, { message: 'muss mindestens 32 Zeichen lang sein' })
  SECRETS_KEY?: string;

  /** The one before: what it sealed is still opened, and sealed anew at the next use. */
  @emptyIsUnset
  @IsOptional()
  @MinLength(32, { message: 'muss mindestens 32 Zeichen lang sein' })
  SECRETS_OLD_KEY?: string;

  /** A file of SHA-1 hashes of stolen passwords, sorted, one each line, as Have I Been Pwned hands it out. */
  @emptyIsUnset
  @IsOptional()
  @IsReadableFile()
  BREACHED_PASSWORDS_FILE?: string;

  /** “Virenprüfung”: where the ClamAV of the installation listens; without it, files are taken in unscanned. */
  @emptyIsUnset
  @IsOptional()
  @Matches(/^tcp:\/\/[^/:]+:\d+$/, { message: 'muss eine Adresse der Form tcp://clamav:3310 sein' })
  CLAMD_URL?: string;

  /** “Anmeldedienst” of the administration (OpenID Connect); without it, there are accounts of the platform alone. */
  @emptyIsUnset
  @IsOptional()
  @Matches(/^(https:\/\/[^/]|http:\/\/(localhost|127\.0\.0\.1)[:/])/, {
    message: 'muss mit https:// beginnen (http:// nur auf demselben Rechner)',
  })
  OIDC_ISSUER?: string;

  @emptyIsUnset
  @ValidateIf(({ OIDC_ISSUER }: Settings) => OIDC_ISSUER !== undefined)
  @IsString({ message: 'muss gesetzt sein, wenn OIDC_ISSUER gesetzt ist' })
  OIDC_CLIENT_ID?: string;

  @emptyIsUnset
  @ValidateIf(({ OIDC_ISSUER }: Settings) => OIDC_ISSUER !== undefined)
  @IsString({ message: 'muss gesetzt sein, wenn OIDC_ISSUER gesetzt ist' })
  OIDC_CLIENT_SECRET?: string;

  /** What people call that sign-in: “Anmeldung des Landkreises”. */
  @IsString()
  OIDC_LABEL: string = 'Anmeldedienst der Verwaltung';

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'], {
    message: 'muss debug, info, warn, error oder silent sein',
  })
  LOG_LEVEL: string = 'info';

  /** “Messwerte”: the port at which this process gives them, beside the one of the application; without it, it gives none. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === undefined || value === '' ? undefined : Number(value),
  )
  @IsInt({ message: 'muss eine ganze Zahl sein' })
  @Min(0, { message: 'muss zwischen 0 und 65535 liegen' })
  @Max(65535, { message: 'muss zwischen 0 und 65535 liegen' })
  METRICS_PORT?: number;

  /** What whoever asks for them must bring; without it, whoever reaches the port may read. */
  @emptyIsUnset
  @IsOptional()
  @MinLength(16, { message: 'muss mindestens 16 Zeichen lang sein' })
  METRICS_TOKEN?: string;

  /** Whose holidays are no working days. */
  @IsIn(LAENDER, { message: 'muss das Kürzel eines Bundeslandes sein, etwa RP' })
  HOLIDAYS_OF: Land = 'RP';

  /** “Suche nach doppelten Fällen” between offices, by keyed hashes that browsers compute: only where the county decided for it. */
  @IsIn(['off', 'on'], { message: 'muss off oder on sein' })
  DUPLICATE_CHECK: 'off' | 'on' = 'off';

  /** “Wohin Webhooks zustellen”: only into the internet by https, or into one's own networks and by http too. */
  @IsIn(['public', 'any'], { message: 'muss public oder any sein' })
  WEBHOOK_TARGETS: 'public' | 'any' = 'public';

  /** For demonstrations and tests: the clock stands still at this moment. */
  @emptyIsUnset
  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'muss ein Zeitpunkt nach ISO 8601 sein' })
  CLOCK_STANDS_AT?: string;

  /** Where the people of this county reach the application; links in mails begin with it. */
  get publicUrl(): string {
    return currentTenant()?.publicUrl ?? this.ownUrl;
  }

  /** The Land whose holidays count in this county. */
  get holidaysOf(): Land {
    return (currentTenant()?.holidaysOf as Land | null | undefined) ?? this.HOLIDAYS_OF;
  }

  /** Where the installation is reached, whichever county asks. */
  get ownUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT}`).replace(/\/+$/, '');
  }

  /** The queue lives on Redis or Valkey when its address says so, else on PostgreSQL. */
  get queueUrl(): string {
    return this.QUEUE_URL ?? this.DATABASE_URL;
  }
}
