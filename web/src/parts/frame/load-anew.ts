const KEY = 'neu-geladen';
const MINUTE = 60_000;

/**
 * A page that is open while a newer version is installed asks for files that are gone. It loads itself anew, once: what somebody typed
 * lies in the drafts of this tab. A second time within a minute the files are really missing, and the page says so.
 */
export function loadAnewAfterUpdate(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (Date.now() - last < MINUTE) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    window.location.reload();
  });
}
