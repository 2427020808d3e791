// What is pressed is 24 pixels wide and high, or stands in a sentence, or is alone in a circle of 24
// pixels, or what is drawn leads where another link of the page leads too (2.5.8).
() => {
  const SIZE = 24;
  const name = (element) => element.outerHTML.slice(0, 90).replace(/\s+/g, ' ');
  const letters = /[\p{L}\p{N}]/u;

  // A label belongs to its box: one presses either.
  const area = (element) => {
    const all = [element, ...element.labels ?? [], ...element.querySelectorAll('*')]
      .flatMap((one) => [...one.getClientRects()]).filter((box) => box.width && box.height);
    const left = Math.min(...all.map((box) => box.left));
    const right = Math.max(...all.map((box) => box.right));
    const top = Math.min(...all.map((box) => box.top));
    const bottom = Math.max(...all.map((box) => box.bottom));
    return { left, right, top, bottom, width: right - left, height: bottom - top };
  };

  const inSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') {
      return false;
    }
    let block = element.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) {
      block = block.parentElement;
    }
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const around = walk.currentNode.parentElement;
      if (letters.test(walk.currentNode.data) && !around.closest('a, button, .spoken')
          && around.closest('p, li, dd, dt, td, th, div, section, figcaption') === block.closest(
            'p, li, dd, dt, td, th, div, section, figcaption')) {
        return true;
      }
    }
    return false;
  };

  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true })
      && element.getClientRects().length && !element.closest('.skip, .spoken'))
    .map((element) => ({ element, area: area(element) }));
  const isSmall = ({ area: { width, height } }) => width < SIZE - 0.5 || height < SIZE - 0.5;
  const small = new Set(targets.filter(isSmall));

  const near = (one, other) => {
    const x = (one.area.left + one.area.right) / 2;
    const y = (one.area.top + one.area.bottom) / 2;
    if (small.has(other)) {
      const dx = (other.area.left + other.area.right) / 2 - x;
      const dy = (other.area.top + other.area.bottom) / 2 - y;
      return Math.hypot(dx, dy) < SIZE;
    }
    const dx = Math.max(other.area.left - x, 0, x - other.area.right);
    const dy = Math.max(other.area.top - y, 0, y - other.area.bottom);
    return Math.hypot(dx, dy) < SIZE / 2;
  };

  return [...small]
    .filter(({ element }) => !inSentence(element))
    .filter((one) => targets.some((other) => other !== one
      && !one.element.contains(other.element) && !other.element.contains(one.element)
      && near(one, other)))
    .filter(({ element }) => !element.closest('svg')
      || !targets.some((other) => !small.has(other) && other.element.href === element.href.baseVal))
    .map(({ element, area: { width, height } }) =>
      `${width.toFixed(0)} x ${height.toFixed(0)}: ${name(element)}`);
}
