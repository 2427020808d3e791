// Goes through all stops of the keyboard, there and back: each must show that it has the focus, and
// nothing that sticks to the window may lie over it.
() => {
  const found = [];
  const name = (element) => element.outerHTML.slice(0, 90).replace(/\s+/g, ' ');
  const stops = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  )].filter((element) => element.tabIndex >= 0 && !element.disabled
    && element.checkVisibility({ visibilityProperty: true })
    && element.getClientRects().length);

  const isSeen = (element) => [...element.getClientRects()].some((box) =>
    [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]].some(([x, y]) => {
      const at = document.elementFromPoint(box.x + box.width * x, box.y + box.height * y);
      return at && (element.contains(at) || at.contains(element) && at.closest('label, li, svg')
        || [...element.labels ?? []].some((label) => label.contains(at)));
    }));

  const ring = (element) => {
    const style = getComputedStyle(element);
    return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  };

  const visit = (element, way) => {
    element.focus({ focusVisible: true });
    if (document.activeElement !== element) {
      found.push(`takes no focus: ${name(element)}`);
    } else if (!ring(element)) {
      found.push(`shows no focus: ${name(element)}`);
    } else if (!isSeen(element)) {
      found.push(`hidden ${way}: ${name(element)}`);
    }
  };

  stops.forEach((element) => visit(element, 'on the way down'));
  stops.reverse().forEach((element) => visit(element, 'on the way up'));
  document.activeElement.blur();
  return [...new Set(found)];
}
