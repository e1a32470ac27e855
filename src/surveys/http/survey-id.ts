import { Param } from '@nestjs/common';
import { RowId } from '../../platform/http/row-id.pipe.js';

/** The id of a survey in a path. */
export const SurveyId = (): ParameterDecorator => Param('id', new RowId('Diese Befragung'));
