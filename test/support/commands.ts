import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { CommandModule } from '../../src/commands/command.module.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Settings } from '../../src/platform/config/settings.js';
import type { House } from './house.js';

/** What the command line can do, on the database and under the clock of a house, within this process. */
export async function openCommands(
  house: Pick<House, 'settings' | 'clock'>,
): Promise<INestApplicationContext> {
  const module = await Test.createTestingModule({ imports: [CommandModule] })
    .overrideProvider(Settings)
    .useValue(house.settings)
    .overrideProvider(Clock)
    .useValue(house.clock)
    .compile();
  return module.init();
}
