import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { gatherToDo } from '#libs/to-do';
import { ListOwnSurveys } from '../../surveys/index.js';
import type { StartPagePart } from '../start-page.js';

/** “Welche Befragungen auf eine Antwort warten”: those to which the organisation is invited and which it has not answered. */
@Injectable()
export class SurveyWork {
  constructor(private readonly listOwn: ListOwnSurveys) {}

  async execute(actor: Actor): Promise<StartPagePart> {
    const waiting = (await this.listOwn.execute(actor)).filter((own) => own.mayAnswer && !own.isAnswered);
    return {
      toDos: gatherToDo(
        'answer-survey',
        waiting.map(({ survey: { id, title, closesOn } }) => ({ id, label: title, dueOn: closesOn })),
      ),
      figures: [],
    };
  }
}
