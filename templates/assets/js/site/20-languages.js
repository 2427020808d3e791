/*
 * Whoever changes the language stays where he is: what is chosen and the anchor go with the link,
 * and the place on the page is found again by the last element with an id above the top of the
 * view, for ids are the same in every language. Where two languages stand side by side, those of
 * the second begin with its tag.
 */
{
  // Where the masthead is out of sight, the languages come along, in a corner. A busy browser tells
  // of several changes at once, the latest last.
  const nav = document.querySelector('.languages');
  const head = document.querySelector('.masthead');
  if (nav && head) {
    new IntersectionObserver((seen) => nav.classList.toggle('is-afloat', !seen.at(-1).isIntersecting))
      .observe(head);
  }

  const KEY = 'nienbieu.place';
  const same = (path) => path.replace(/(?:index)?(?:\.html)?$/, '');

  const tags = [...document.querySelectorAll('.languages a')].map((link) => `${link.hreflang}-`);

  /** An id as it is on a page in one language. */
  const bare = (id) => {
    const tag = tags.find((one) => id.startsWith(`${one}s-`) || id.startsWith(`${one}fn`));
    return tag ? id.slice(tag.length) : id;
  };

  /** The last element with an id that begins above the top of the view, and how far above. */
  const place = () => {
    let last = null;
    for (const one of document.querySelectorAll('main [id]')) {
      if (one.getClientRects().length && one.getBoundingClientRect().top <= 1) {
        last = one;
      }
    }
    return last && { id: bare(last.id), above: last.getBoundingClientRect().top };
  };

  const carry = (event) => {
    const link = event.target.closest?.('.languages a, a.both');
    if (!link) {
      return;
    }
    link.search = location.search;
    link.hash = bare(location.hash.slice(1));
    const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const here = place();
    if (event.type === 'click' && plain && here) {
      sessionStorage.setItem(KEY, JSON.stringify({ ...here, path: same(link.pathname) }));
    }
  };
  // Where a browser keeps nothing, the link still leads to the page.
  const carried = (event) => {
    try {
      carry(event);
    } catch {}
  };
  ['click', 'auxclick', 'contextmenu'].forEach((type) => addEventListener(type, carried));

  let left;
  try {
    left = JSON.parse(sessionStorage.getItem(KEY));
    sessionStorage.removeItem(KEY);
  } catch {}
  if (left?.path === same(location.pathname)) {
    const restore = () => {
      const there = left && document.getElementById(left.id);
      if (there) {
        scrollTo({ top: scrollY + there.getBoundingClientRect().top - left.above, behavior: 'instant' });
      }
    };
    // Until the reader moves: fonts, pictures and lists may still come in above.
    ['wheel', 'touchstart', 'keydown', 'pointerdown'].forEach((type) =>
      addEventListener(type, () => (left = null), { once: true, passive: true }));
    restore();
    addEventListener('load', restore);
    document.addEventListener('settled', restore);
  }
}
