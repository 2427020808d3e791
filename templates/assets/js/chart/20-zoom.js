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

  /** Shows the chart so many times as long; what is at a place of the window stays there. */
  function to(wanted, place) {
    const frameBox = frame.getBoundingClientRect();
    const x = place === undefined ? frameBox.left + frameBox.width / 2 : place;
    const old = chart.getBoundingClientRect();
    zoom = Math.min(LONGEST, Math.max(1, wanted));
    frame.classList.toggle('is-zoomed', zoom > 1);
    frame.tabIndex = zoom > 1 ? 0 : -1;
    chart.setAttribute('width', `${zoom * 100}%`);
    const box = chart.getBoundingClientRect();
    frame.scrollLeft += box.left + ((x - old.left) * box.width) / old.width - x;
    drawRuler(chart, box.width);
    buttons[0].setAttribute('aria-disabled', zoom === LONGEST);
    buttons[1].setAttribute('aria-disabled', zoom === 1);
    buttons[2].setAttribute('aria-disabled', zoom === 1);
    frame.dispatchEvent(new Event('zoom'));
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

  // A wheel alone scrolls the page. What counts in lines or pages is taken for lines.
  frame.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const turned = event.deltaY * (event.deltaMode ? 33 : 1);
      to(zoom * 2 ** (-turned / 100), event.clientX);
    }
  }, { passive: false });

  // One finger scrolls the page; what is between two stays between them.
  let apart = 0;
  const distance = ([one, other]) =>
    Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
  frame.addEventListener('touchstart', (event) => {
    apart = event.touches.length === 2 ? distance(event.touches) / zoom : 0;
  }, { passive: true });
  frame.addEventListener('touchmove', (event) => {
    if (apart && event.touches.length === 2 && event.cancelable) {
      event.preventDefault();
      const [one, other] = event.touches;
      to(distance(event.touches) / apart, (one.clientX + other.clientX) / 2);
    }
  }, { passive: false });

  to(1);
}

document.querySelectorAll('.chart-frame').forEach(zoomable);

/** Keeps the lines between a year and the larger drawing of it at their places in both. */
function follow(lens) {
  const below = lens.parentNode.querySelector('.chart-frame');
  const above = lens.parentNode.previousElementSibling.querySelector('.chart-frame');
  const ends = [...lens.children].flatMap((line) => [
    [line, 'x1', above, parseFloat(line.getAttribute('x1'))],
    [line, 'x2', below, parseFloat(line.getAttribute('x2'))],
  ]);
  const draw = () => {
    const whole = lens.getBoundingClientRect();
    ends.forEach(([line, end, frame, share]) => {
      const chart = frame.querySelector('.chart-wide').getBoundingClientRect();
      const place = chart.left - whole.left + (share * chart.width) / 100;
      line.setAttribute(end, `${(place * 100) / whole.width}%`);
    });
    const zoomed = document.querySelector('.chart-frame.is-zoomed');
    lens.classList.toggle('is-cut', zoomed !== null);
  };
  for (const frame of [above, below]) {
    frame.addEventListener('zoom', draw);
    frame.addEventListener('scroll', draw, { passive: true });
  }
}

document.querySelectorAll('.lens').forEach(follow);
