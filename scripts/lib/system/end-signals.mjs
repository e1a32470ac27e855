/** Ctrl-C, the end of the terminal, and what service managers send all mean the same: please end. Once is enough, more does no harm. */
export function listenForEnd() {
  const controller = new AbortController();
  const { signal } = controller;
  const came = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  endWithNpm(() => controller.abort());
  // The terminal may be gone before us; what nobody reads must not stop the orderly end.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  return { signal, came };
}

/** A SIGTERM to npm ends the shell between npm and us and reaches no further, so we look whether our parent is still there. */
function endWithNpm(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(), 500).unref();
}
