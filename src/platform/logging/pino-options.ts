import type { LoggerOptions } from 'pino';
import { correlation } from './correlation.js';
import { errorForLog, NEVER_LOGGED, requestForLog, responseForLog, textForLog } from './private-parts.js';

/** How each line is written, and what is taken out of it before. */
export function pinoOptions(level: string): LoggerOptions {
  return {
    level,
    mixin: () => {
      const number = correlation();
      return number === undefined ? {} : { correlation: number };
    },
    redact: { paths: NEVER_LOGGED, censor: '…' },
    serializers: { req: requestForLog, res: responseForLog, err: errorForLog },
    hooks: {
      logMethod(given, write) {
        const cleaned = withSentence(given).map((part) =>
          typeof part === 'string' ? textForLog(part) : part,
        );
        write.apply(this, cleaned as Parameters<typeof write>);
      },
    },
  };
}

/** An error without a sentence would get its own message for one, as it is. */
function withSentence(given: readonly unknown[]): readonly unknown[] {
  const [first] = given;
  const error = first instanceof Error ? first : (first as { err?: unknown } | null | undefined)?.err;
  return given.length === 1 && error instanceof Error ? [first, error.message] : given;
}
