import { Header } from '@nestjs/common';

/**
 * The browser may keep this answer, and asks each time whether it still holds (304). For what is large, the same for the whole Arbeitskreis
 * and of no single person: areas, Kurstypen, courses, coverage. Everything else is kept nowhere (ASVS 14.3.2).
 */
export const KeptByBrowser = (): MethodDecorator => Header('cache-control', 'private, no-cache');
