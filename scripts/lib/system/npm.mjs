/** A command of npm: the npm that started this process, else the one on the path. */
export function npm(...rest) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [process.execPath, script, ...rest] : ['npm', ...rest];
}
