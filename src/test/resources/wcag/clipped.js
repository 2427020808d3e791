// Nothing that says something is cut off, and the page is no wider than the window.
() => {
  const found = [];
  const name = (element) => element.outerHTML.slice(0, 90).replace(/\s+/g, ' ');
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) {
    found.push(`${root.scrollWidth} pixels wide instead of ${root.clientWidth}`);
  }
  // What is only spoken is cut down to nothing on purpose.
  const isSpoken = (element) => element
    && (getComputedStyle(element).clipPath === 'inset(50%)' || isSpoken(element.parentElement));
  // What stands in full elsewhere on the page may fade out: names in the drawn timeline, and the
  // crumb that says the heading.
  const plain = (element) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const heading = plain(document.querySelector('h1'));
  const isRepeated = (element) => {
    const crumb = plain(element.closest('nav li'));
    return element.closest('svg')
      || crumb && heading && (heading.includes(crumb) || crumb.includes(heading));
  };
  const shows = (element) => element.checkVisibility({ visibilityProperty: true })
    && !isSpoken(element) && !isRepeated(element);
  const hides = (value) => value === 'hidden' || value === 'clip';

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || !shows(element)) {
      continue;
    }
    range.selectNodeContents(texts.currentNode);
    const boxes = [...range.getClientRects()];
    // A container that is inside what scrolls may hide what can be scrolled into sight.
    for (let box = element; box && box !== root; box = box.parentElement) {
      const style = getComputedStyle(box);
      const frame = box.getBoundingClientRect();
      if (/auto|scroll/.test(style.overflowX + style.overflowY)) {
        break;
      }
      const cut = boxes.some((text) =>
        hides(style.overflowX) && (text.left < frame.left - 2 || text.right > frame.right + 2)
        // The air above and below letters may be cut, half a line may not.
        || hides(style.overflowY) && (text.top < frame.top - text.height / 4
          || text.bottom > frame.bottom + text.height / 4));
      if (cut) {
        found.push(`cuts “${texts.currentNode.data.trim().slice(0, 40)}”: ${name(box)}`);
        break;
      }
    }
  }
  return [...new Set(found)];
}
