/* What is chosen, one by one, each with a way to its own page and a button that removes it. */

/**
 * Shows what is chosen.
 * @param {HTMLUListElement} list
 * @param {{words: (Node|string)[], text: string, href?: string, remove: () => void}[]} all
 * @param {string} say with {name} where the name of the value goes
 */
export function showChips(list, all, say) {
  const old = [...list.querySelectorAll('button')];
  const at = old.indexOf(document.activeElement);
  list.replaceChildren(
    ...all.map((one) => {
      const item = document.createElement('li');
      const name = document.createElement(one.href ? 'a' : 'span');
      if (one.href) {
        name.href = one.href;
      }
      name.append(...one.words);
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = '\u00d7';
      button.setAttribute('aria-label', say.replace('{name}', one.text));
      button.addEventListener('click', one.remove);
      item.append(name, button);
      return item;
    }),
  );
  // Whoever removes with the keyboard goes on with the next, or is told what is left.
  if (at >= 0) {
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(at, buttons.length - 1)] ?? document.getElementById('found')).focus();
  }
}
