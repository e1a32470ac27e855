import { Module } from '@nestjs/common';
import { AnswerOffersController } from './http/answer-offers.controller.js';
import { ClientOffersController } from './http/client-offers.controller.js';
import { ConfirmOffersController } from './http/confirm-offers.controller.js';
import { MakeOffersController } from './http/make-offers.controller.js';
import { PlaceOffersController } from './http/place-offers.controller.js';
import { ShowOffer } from './http/show-offer.js';
import { PlaceOffersModule } from './place-offers.module.js';

/** Routes of offers, and of the links that people answer by. */
@Module({
  imports: [PlaceOffersModule],
  providers: [ShowOffer],
  controllers: [
    PlaceOffersController,
    AnswerOffersController,
    ConfirmOffersController,
    MakeOffersController,
    ClientOffersController,
  ],
})
export class PlaceOffersHttpModule {}
