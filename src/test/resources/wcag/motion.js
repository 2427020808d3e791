// Nothing moves for those who asked for that; for everyone else, what moves is over in 150 ms.
() => {
  const most = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 0.15;
  const name = (element) => element.outerHTML.slice(0, 90).replace(/\s+/g, ' ');
  const longest = (times) => Math.max(...times.split(',').map(parseFloat));
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const part of [undefined, '::before', '::after']) {
      const style = getComputedStyle(element, part);
      const animates = style.animationName !== 'none' && longest(style.animationDuration) > most;
      const changes = longest(style.transitionDuration) + longest(style.transitionDelay) > most;
      const glides = style.scrollBehavior === 'smooth' && most === 0;
      if (animates || changes || glides) {
        found.push(`moves: ${name(element)}${part ?? ''}`);
      }
    }
  }
  return found;
}
