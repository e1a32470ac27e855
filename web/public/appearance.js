// Before the first paint, so that nothing flashes: the choice of `parts/frame/appearance-choice.ts`.
(function () {
  try {
    var kept = localStorage.getItem('kurskreis-appearance');
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset.kernTheme = kept;
  } catch {
    // a browser that keeps nothing follows the system
  }
})();
