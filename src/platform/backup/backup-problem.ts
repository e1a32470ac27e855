/** “Sicherung geht nicht”: stops a backup or a restore; the message is a German sentence for whoever keeps the installation. */
export class BackupProblem extends Error {}
