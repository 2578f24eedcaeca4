// Runs before the first paint, so a remembered dark page never flashes white.
(() => {
  let kept = null;
  try { kept = localStorage.getItem('kestrel.theme'); } catch { /* storage refused: follow the system */ }
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
})();
