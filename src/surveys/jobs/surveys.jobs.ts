/** The queue that opens and closes surveys on their days. */
export const KEEP_SURVEY_DAYS_QUEUE = 'keep-survey-days';
/** The queue that reminds those who have not answered. */
export const REMIND_SURVEY_QUEUE = 'remind-survey';
