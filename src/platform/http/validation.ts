import { BadRequestException, ValidationPipe, type ValidationError } from '@nestjs/common';
import type { FieldProblem } from './problem.js';

/** Thrown by the validation pipe; the filter turns it into a 422 with one German sentence for each field. */
export class InvalidFields extends BadRequestException {
  constructor(readonly fields: readonly FieldProblem[]) {
    super('invalid fields');
  }
}

/** Unknown fields are refused, not dropped: a misspelt one must not look accepted. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new InvalidFields(errors.flatMap((error) => fieldProblems(error, ''))),
  });
}

/** What each constraint of class-validator means, for people. A decorator's own German message wins. */
const SENTENCES: Readonly<Record<string, string>> = {
  whitelistValidation: 'Dieses Feld ist hier nicht vorgesehen.',
  isString: 'Hier wird ein Text erwartet.',
  isInt: 'Hier wird eine ganze Zahl erwartet.',
  isNumber: 'Hier wird eine Zahl erwartet.',
  isBoolean: 'Hier wird ja oder nein erwartet.',
  isUuid: 'Diese Kennung ist ungültig.',
  isArray: 'Hier wird eine Liste erwartet.',
  isObject: 'Hier werden Angaben in der Form von JSON erwartet.',
  isEmail: 'Das ist keine E-Mail-Adresse.',
  isDateString: 'Hier wird ein Datum der Form JJJJ-MM-TT erwartet.',
  min: 'Der Wert ist zu klein.',
  max: 'Der Wert ist zu groß.',
  minLength: 'Der Text ist zu kurz.',
  maxLength: 'Der Text ist zu lang.',
  isIn: 'Dieser Wert ist nicht vorgesehen.',
  isNotEmpty: 'Bitte füllen Sie dieses Feld aus.',
  arrayMaxSize: 'Die Liste ist zu lang.',
  arrayNotEmpty: 'Bitte geben Sie mindestens einen Eintrag an.',
  arrayUnique: 'Ein Eintrag kommt doppelt vor.',
};

function fieldProblems(error: ValidationError, above: string): FieldProblem[] {
  const field = above + error.property;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    field,
    code: constraint,
    message: isGerman(message) ? message : (SENTENCES[constraint] ?? 'Dieser Wert ist ungültig.'),
  }));
  return own.concat((error.children ?? []).flatMap((child) => fieldProblems(child, `${field}.`)));
}

/**
 * class-validator's own messages begin with the English property name in lower case, one of them with “All”, and one of the pipe itself with
 * “Validation”; ours with a capital letter.
 */
function isGerman(message: string): boolean {
  return /^(?!All [\w.]+'s |Validation failed)[A-ZÄÖÜ„]/.test(message);
}
