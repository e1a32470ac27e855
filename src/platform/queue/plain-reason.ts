const LONGEST = 300;
const ROW_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** Eight letters and digits in a row, at least one of each: a case code looks so. */
const CASE_CODE = /\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{8}\b/g;

/** “Grund des Scheiterns”: the first line of an error, short, without ids of rows and codes of cases. */
export function plainReason(message: string): string {
  const [first = ''] = message.split('\n');
  const hidden = first.replace(ROW_ID, '…').replace(CASE_CODE, '…').trim();
  return hidden.length > LONGEST ? `${hidden.slice(0, LONGEST)}…` : hidden;
}
