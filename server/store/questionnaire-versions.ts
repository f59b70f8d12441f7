import type { JsonObject } from '../../surveys/question.ts';
import type { QuestionnaireVersion } from '../actions/panel-records.ts';

export interface QuestionnaireRow {
  wave_id: string;
  version: number;
  definition: string;
  report_plan: string;
}

export function toQuestionnaireVersion(row: QuestionnaireRow): QuestionnaireVersion {
  return {
    waveId: row.wave_id,
    version: row.version,
    definition: JSON.parse(row.definition) as JsonObject,
    reportPlan: JSON.parse(row.report_plan) as JsonObject,
  };
}

/** Keys keep the order of the file: the order of some is the order on paper. */
export function questionnaireRow(questionnaire: QuestionnaireVersion): QuestionnaireRow {
  return {
    wave_id: questionnaire.waveId,
    version: questionnaire.version,
    definition: JSON.stringify(questionnaire.definition),
    report_plan: JSON.stringify(questionnaire.reportPlan),
  };
}
