import { Injectable } from '@nestjs/common';

/** The class of each selected measure in the newest year that holds, by the id of the measure. */
export type ClassesOfMeasures = () => Promise<ReadonlyMap<string, string>>;

/**
 * “Klasse in der Jahresauswahl”: Schwerpunkt, Quick-Win, Daueraufgabe. Selections stand above measures on the stairs; their room enters itself
 * here when it starts. Where nobody has, no measure has a class.
 */
@Injectable()
export class MeasureClasses {
  private source: ClassesOfMeasures | null = null;

  answerWith(source: ClassesOfMeasures): void {
    this.source = source;
  }

  async all(): Promise<ReadonlyMap<string, string>> {
    return this.source === null ? new Map() : this.source();
  }
}
