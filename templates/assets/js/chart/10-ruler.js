/**
 * A finer ruler for a chart that has been made longer. Only for years that a Date can hold; the
 * built ruler stays for all others.
 */
const DAY = 864e5;
const FARTHEST = 8e15;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Which unit's names fit: days, months, or none that is finer than what was built.
 *
 * @param {number} days how many days the chart shows
 * @param {number} width of the chart in pixels
 */
export function fittingUnit(days, width) {
  const perDay = width / days;
  return perDay >= 60 ? 'day' : perDay * 28 >= 80 ? 'month' : '';
}

/**
 * The beginnings of months or days from one day to another, in days since 1970.
 *
 * @param {number} from
 * @param {number} to
 * @param {string} unit
 */
export function beginnings(from, to, unit) {
  const found = [];
  const at = new Date(from * DAY);
  const step = unit === 'day' ? [0, 1] : [1, 0];
  while (at.getTime() < to * DAY && found.length < 1500) {
    found.push(at.getTime() / DAY);
    at.setUTCMonth(at.getUTCMonth() + step[0], step[0] ? 1 : at.getUTCDate() + step[1]);
  }
  return found;
}

/**
 * Draws the finer ruler, or takes it away.
 *
 * @param {SVGSVGElement} chart
 * @param {number} width of the chart in pixels
 */
export function drawRuler(chart, width) {
  const ruler = chart.querySelector('.ruler');
  const from = Number(chart.dataset.from);
  const to = Number(chart.dataset.to);
  const dated = Math.max(Math.abs(from), Math.abs(to)) * DAY < FARTHEST;
  const unit = dated && width > chart.parentNode.clientWidth + 1 ? fittingUnit(to - from, width) : '';
  const old = ruler.querySelector('.finer');
  if (old) {
    old.remove();
  }
  chart.classList.toggle('has-finer', unit !== '');
  if (unit === '') {
    return;
  }
  const group = ruler.appendChild(document.createElementNS(SVG, 'g'));
  group.setAttribute('class', 'finer');
  const rtl = document.documentElement.dir === 'rtl';
  const words = new Intl.DateTimeFormat(document.documentElement.lang, {
    timeZone: 'UTC',
    month: 'short',
    ...(unit === 'day' ? { day: 'numeric' } : { year: 'numeric' }),
  });
  for (const day of beginnings(from, to, unit)) {
    const part = ((day - from) * 100) / (to - from);
    const x = `${rtl ? 100 - part : part}%`;
    const line = group.appendChild(document.createElementNS(SVG, 'line'));
    const name = group.appendChild(document.createElementNS(SVG, 'text'));
    Object.entries({ x1: x, x2: x, y1: -24, y2: -6 }).forEach((one) => line.setAttribute(...one));
    Object.entries({ x, dx: rtl ? -4 : 4, y: -14 }).forEach((one) => name.setAttribute(...one));
    name.textContent = words.format(day * DAY);
  }
}
