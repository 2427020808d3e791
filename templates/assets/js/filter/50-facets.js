/* The values of the facets: links without a script, boxes to tick with one. */

/** From so many values on a list can be searched. */
const MANY = 20;

/** A text without marks and case, so that one finds "Đà Nẵng" by "da nang". */
function bare(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd');
}

function toBox(item, facet) {
  const link = item.querySelector('a');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = facet;
  box.value = item.dataset.value;
  box.id = `${facet}-${item.dataset.value}`;
  box.autocomplete = 'off';
  const label = document.createElement('label');
  label.htmlFor = box.id;
  const name = document.createElement('span');
  name.append(...link.cloneNode(true).childNodes);
  const number = item.querySelector('.number');
  label.append(name, ' ', number);
  item.dataset.href = link.getAttribute('href');
  item.replaceChildren(box, label);
}

function searchField(list, words) {
  const label = document.createElement('label');
  const field = document.createElement('input');
  field.type = 'search';
  field.autocomplete = 'off';
  label.className = 'find';
  label.append(words, ' ', field);
  field.addEventListener('input', () => {
    const wanted = bare(field.value.trim());
    for (const item of list.children) {
      item.hidden = !bare(item.querySelector('label').textContent).includes(wanted);
    }
  });
  return label;
}

/**
 * Makes boxes of a facet's links, once; thousands of them only when somebody opens it.
 * @param {HTMLDetailsElement} group
 * @param {string} find the words of the field that searches a long list
 */
export function toBoxes(group, find) {
  const list = group.querySelector('ul');
  if (group.querySelector('fieldset')) {
    return;
  }
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.className = 'spoken';
  legend.textContent = group.querySelector('summary').firstChild.textContent.trim();
  fieldset.append(legend);
  for (const item of list.children) {
    toBox(item, group.dataset.facet);
  }
  list.replaceWith(fieldset);
  if (list.children.length > MANY) {
    fieldset.append(searchField(list, find));
  }
  fieldset.append(list);
}

/** Ticks the boxes that are chosen and writes the counts. */
export function showFacet(group, chosen, counts, format) {
  for (const box of group.querySelectorAll('input[type=checkbox]')) {
    const count = counts.get(box.value) ?? 0;
    box.checked = chosen.has(box.value);
    const item = box.parentElement;
    item.querySelector('.number').textContent = format(count);
    item.classList.toggle('is-empty', count === 0);
  }
}

/** What a value is called and where its own page is; nothing for one that does not exist. */
export function named(group, value) {
  const item = [...group.querySelectorAll('li')].find((one) => one.dataset.value === value);
  if (!item) {
    return undefined;
  }
  const link = item.querySelector('a');
  const name = link ?? item.querySelector('label > span');
  return {
    words: [...name.childNodes].map((node) => node.cloneNode(true)),
    text: name.textContent,
    href: link ? link.getAttribute('href') : item.dataset.href,
  };
}
