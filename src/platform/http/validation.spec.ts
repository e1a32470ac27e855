import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { ArrayUnique, IsArray, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { InvalidFields, validationPipe } from './validation.js';

class Form {
  @IsArray()
  @ArrayUnique()
  kinds!: string[];

  @IsString()
  @MaxLength(3, { message: 'Alles über drei Zeichen ist zu lang.' })
  word!: string;

  @IsInt({ each: true })
  numbers!: number[];
}

class LooseForm {
  @IsOptional()
  @IsString()
  note?: string;
}

const complaintsOf = async (body: unknown, metatype: Type = Form): Promise<readonly string[]> => {
  const judged: unknown = await validationPipe()
    .transform(body, { type: 'body', metatype })
    .catch((error: unknown) => error);
  return judged instanceof InvalidFields ? judged.fields.map(({ message }) => message) : [];
};

describe('What is wrong with a field', () => {
  it('is said in German, also where the library begins with a capital letter', async () => {
    const body = { kinds: ['a', 'a'], word: 'abcd', numbers: ['x'], more: 1 };
    expect(await complaintsOf(body)).toEqual([
      'Dieses Feld ist hier nicht vorgesehen.',
      'Ein Eintrag kommt doppelt vor.',
      'Alles über drei Zeichen ist zu lang.',
      'Hier wird eine ganze Zahl erwartet.',
    ]);
  });

  it('is said in German of a body that is no form at all', async () => {
    expect(await complaintsOf('a text', LooseForm)).toEqual([
      'Hier werden Angaben in der Form von JSON erwartet.',
    ]);
  });
});
