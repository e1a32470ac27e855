import { jest } from '@jest/globals';

// A story boots the house and runs jobs on real services; slow machines get the time they need. Nothing here measures speed.
jest.setTimeout(300_000);
