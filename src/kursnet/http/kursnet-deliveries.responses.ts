import { ApiProperty } from '@nestjs/swagger';
import type { Instant } from '#libs/calendar';
import type { ListedDelivery } from '../application/keep-deliveries.js';
import type { KursnetAccount } from '../kursnet-sheet.js';

/** The account of a provider at KURSNET, and who switched its files on when. */
export class KursnetDeliveryResponse implements KursnetAccount {
  @ApiProperty()
  supplierNumber!: string;

  @ApiProperty()
  catalogueNumber!: string;

  @ApiProperty()
  street!: string;

  @ApiProperty()
  postcode!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty({ format: 'date-time', type: String })
  switchedOnAt!: Instant;

  @ApiProperty({ type: String, nullable: true, description: 'Login; null once the account is gone.' })
  switchedOnBy!: string | null;

  @ApiProperty({ description: 'Files written so far.' })
  sequence!: number;
}

/** A Kursträger and whether files are written for it. */
export class ListedDeliveryResponse {
  @ApiProperty({ format: 'uuid' })
  providerId!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty({ type: KursnetDeliveryResponse, nullable: true })
  delivery!: KursnetDeliveryResponse | null;

  static of({ provider, delivery, switchedOnBy }: ListedDelivery): ListedDeliveryResponse {
    return {
      providerId: provider.id,
      providerName: provider.name,
      delivery: delivery === null ? null : toDelivery(delivery, switchedOnBy),
    };
  }
}

/** All Kursträger. */
export class DeliveryListResponse {
  @ApiProperty({ type: [ListedDeliveryResponse] })
  items!: ListedDeliveryResponse[];
}

function toDelivery(
  delivery: NonNullable<ListedDelivery['delivery']>,
  switchedOnBy: string | null,
): KursnetDeliveryResponse {
  const { supplierNumber, catalogueNumber, street, postcode, town, switchedOnAt, sequence } = delivery;
  return { supplierNumber, catalogueNumber, street, postcode, town, switchedOnAt, switchedOnBy, sequence };
}
