/** “Was aus den Datensätzen wurde”. */
export interface RecordCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly kept: number;
  readonly rejected: number;
}
