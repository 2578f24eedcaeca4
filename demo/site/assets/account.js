// Runs right after the header, so that the name of a person who is signed in moves nothing when it comes.
(() => {
  window.kestrelAccount = (name) => {
    for (const place of document.querySelectorAll('[data-account]')) {
      if ((place.dataset.name ?? '') === (name ?? '')) continue;
      place.dataset.name = name ?? '';
      if (name) {
        place.replaceChildren(
          Object.assign(document.createElement('bdi'), { className: 'name', textContent: name }),
          Object.assign(document.createElement('button'), { type: 'button', textContent: place.dataset.signOut }),
        );
      } else {
        place.replaceChildren(Object.assign(document.createElement('a'), { href: place.dataset.href, textContent: place.dataset.signIn }));
      }
    }
  };
  let kept = null;
  try { kept = localStorage.getItem('kestrel.name'); } catch { /* storage refused: the name comes with the answer */ }
  window.kestrelAccount(kept);
})();
