/**
 * Zooms charts that lie: the drawing becomes longer and scrolls in its frame. Marks move apart and
 * names stay as long as they are, so that what did not touch does not touch. Scrolling is the
 * browser's own: by keys, bar, wheel and finger.
 */
const LONGEST = 64;

/** Makes the buttons of a chart and listens. */
function zoomable(frame) {
  const chart = frame.querySelector('.chart-wide');
  let zoom = 1;

  const tools = document.createElement('div');
  tools.className = 'chart-tools';
  const buttons = [
    ['+', frame.dataset.in, () => to(zoom * 2)],
    ['−', frame.dataset.out, () => to(zoom / 2)],
    ['1×', frame.dataset.whole, () => to(1)],
  ].map(([sign, name, act]) => {
    const button = tools.appendChild(document.createElement('button'));
    button.type = 'button';
    button.dataset.sign = sign;
    button.setAttribute('aria-label', name);
    button.title = name;
    button.addEventListener('click', act);
    return button;
  });
  frame.before(tools);

  /** Shows the chart so many times as long, and what was at a place of the frame stays there. */
  function to(wanted, place = frame.clientWidth / 2) {
    const next = Math.min(LONGEST, Math.max(1, wanted));
    const rtl = getComputedStyle(frame).direction === 'rtl';
    const spare = () => (rtl ? frame.scrollWidth - frame.clientWidth : 0);
    const share = (frame.scrollLeft + spare() + place) / chart.clientWidth;
    zoom = next;
    frame.classList.toggle('is-zoomed', zoom > 1);
    frame.tabIndex = zoom > 1 ? 0 : -1;
    chart.setAttribute('width', `${zoom * 100}%`);
    const width = frame.clientWidth * zoom;
    frame.scrollLeft = share * width - place - spare();
    drawRuler(chart, width);
    buttons[0].setAttribute('aria-disabled', zoom === LONGEST);
    buttons[1].setAttribute('aria-disabled', zoom === 1);
    buttons[2].setAttribute('aria-disabled', zoom === 1);
  }

  const keys = { '+': 2, '=': 2, '-': 0.5, 0: 0 };
  for (const part of [frame, tools]) {
    part.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) {
        return;
      }
      if (event.key in keys) {
        to(zoom * keys[event.key]);
      } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        frame.scrollLeft += (event.key === 'ArrowRight' ? 0.25 : -0.25) * frame.clientWidth;
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  frame.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      to(zoom * 2 ** (-event.deltaY / 100), event.clientX - frame.getBoundingClientRect().left);
    }
  }, { passive: false });

  let apart = 0;
  const distance = ([one, other]) => Math.abs(one.clientX - other.clientX) || 1;
  frame.addEventListener('touchstart', (event) => {
    apart = event.touches.length === 2 ? distance(event.touches) / zoom : 0;
  }, { passive: true });
  frame.addEventListener('touchmove', (event) => {
    if (apart && event.touches.length === 2) {
      event.preventDefault();
      to(distance(event.touches) / apart);
    }
  }, { passive: false });

  to(1);
}

document.querySelectorAll('.chart-frame').forEach(zoomable);
