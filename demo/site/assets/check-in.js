// The link of a picture code ends with the code: /check-in/<code>. It goes to the widget, and with the reader to the other language.
(() => {
  const code = location.pathname.slice(location.pathname.indexOf('/check-in/') + '/check-in/'.length);
  if (!code) return;
  document.querySelector('minga-check-in').setAttribute('code', code);
  document.querySelector('link[rel="alternate"][hreflang]').href += code;
})();
