import { accessSync, constants, statSync } from 'node:fs';
import { ValidateBy } from 'class-validator';

/** A file that this process may read: a wrong path stops the start, not the first password. */
export const IsReadableFile = (): PropertyDecorator =>
  ValidateBy({
    name: 'isReadableFile',
    validator: { validate: isReadable, defaultMessage: () => 'muss eine lesbare Datei sein' },
  });

function isReadable(path: unknown): boolean {
  if (typeof path !== 'string') return false;
  try {
    accessSync(path, constants.R_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
