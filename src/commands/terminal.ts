/** “Terminal”: what a command line talks to. The process gives the real one, tests a recorded one. */
export interface Terminal {
  write(text: string): void;
  writeError(text: string): void;
  /** A secret from standard input or the environment, never from the arguments: those are seen by everybody on the machine. */
  readSecret(): Promise<string>;
}
