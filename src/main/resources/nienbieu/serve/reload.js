'use strict';

// Loads the page anew when it would be another one. A page that nobody sees does not listen: a
// browser opens six connections to a server at most, and each open stream holds one.
const { shown } = document.currentScript.dataset;
let stream = null;

function listen() {
  if (document.visibilityState === 'hidden') {
    stream?.close();
    stream = null;
  } else if (stream === null) {
    const page = new URLSearchParams({ path: location.pathname, shown });
    stream = new EventSource(`/~live/changes?${page}`);
    stream.addEventListener('change', () => {
      stream.close();
      location.reload();
    });
  }
}

document.addEventListener('visibilitychange', listen);
listen();
