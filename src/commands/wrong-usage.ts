/** “So geht es nicht”: the command could not begin; the message is a German sentence for the person at the terminal. */
export class WrongUsage extends Error {}
