/**
 * What grows, one thing after the other: how much is asked in all (`burden`, times the busiest hour of one county), spread over how many
 * counties, with how many offerings each, on how many processes.
 */
export const STEPS = [
  step(1, 51, [1, 1], 20),
  step(1, 51, [1, 1], 40),
  step(1, 51, [2, 2], 40),
  step(5, 51, [1, 1], 40),
  step(5, 51, [2, 2], 40),
  step(20, 51, [2, 2], 20),
  step(20, 51, [2, 2], 40),
  step(5, 510, [2, 2], 20),
  step(5, 2040, [2, 2], 10),
];

function step(counties, offerings, [applications, workers], burden) {
  return { counties, offerings, applications, workers, burden };
}

/** A line of the table. */
export function lineOf(step, { overall, errors, unexpected, processes, busy }, minutes) {
  const { machine, generator } = busy;
  const sum = (word) =>
    processes
      .filter(({ Prozess }) => Prozess.startsWith(word))
      .reduce((total, one) => total + one['Prozessor %'], 0);
  const [applications, workers] = [sum('Anwendung'), sum('Worker')];
  return {
    Landkreise: step.counties,
    'Kurse je Kreis': step.offerings,
    Menschen: 60 * step.counties,
    Anwendungen: step.applications,
    Worker: step.workers,
    'Anfragen/s': overall.Anfragen / (minutes * 60),
    Fehler: errors.length + unexpected.length,
    'p50 ms': overall['p50 ms'],
    'p95 ms': overall['p95 ms'],
    'p99 ms': overall['p99 ms'],
    'CPU % Anwendungen': applications,
    'CPU % Worker': workers,
    'CPU % Datenbank u. a.': Math.max(0, machine - generator - applications - workers),
    'MiB größter Prozess': Math.max(...processes.map((one) => one['MiB Ende'])),
  };
}
