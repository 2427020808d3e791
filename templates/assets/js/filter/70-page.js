/* The parts of the page, and how what is chosen looks on it. */

const page = document.getElementById('choosing');
const told = page.dataset;
const PAGE = Number(told.piece);
const groups = [...page.querySelectorAll('[data-facet]')];
const names = groups.map((group) => group.dataset.facet);
/** Where years are chosen; nowhere if all events are of one year. */
const ends = { from: page.querySelector('[name=from]'), to: page.querySelector('[name=to]') };
const order = page.querySelector('[name=order]');
const result = document.getElementById('result');
const list = page.querySelector('.events');
const more = page.querySelector('.more');
const toFound = page.querySelector('.to-found');

/** Whether the list stands below the facets: they shall not be long then. */
const isNarrow = matchMedia('(max-width: 59.99rem)').matches;

const numbers = new Intl.NumberFormat(document.documentElement.lang);
const format = (number) => numbers.format(number);

/** What is chosen, as chips; each is removed by what remove() makes for it. */
function chipsOf(choice, remove) {
  const all = [];
  for (const group of groups) {
    const some = choice.values.get(group.dataset.facet);
    for (const value of some) {
      const name = named(group, value);
      if (name) {
        all.push({ ...name, remove: remove(() => some.delete(value)) });
      }
    }
  }
  for (const [end, words] of [['from', told.from], ['to', told.until]]) {
    if (choice[end]) {
      const option = [...(ends[end]?.options ?? [])].find((one) => one.value === choice[end]);
      const text = words.replace('{date}', option?.text ?? choice[end]);
      all.push({ words: [text], text, remove: remove(() => (choice[end] = '')) });
    }
  }
  return all;
}

/** Shows what is chosen; it needs no facts. */
function showChoice(choice, remove) {
  for (const [end, field] of Object.entries(ends)) {
    if (field) {
      field.value = choice[end];
      if (field.selectedIndex < 0) {
        field.value = '';
      }
    }
  }
  order.value = choice.order || told.order;
  const chosen = page.querySelector('.chosen');
  const all = chipsOf(choice, remove);
  showChips(chosen.querySelector('ul'), all, told.remove);
  chosen.hidden = !all.length;
}

/** Says how many events are left. */
function showResult(choice, count) {
  result.textContent = isAll(choice)
    ? told.all
    : told.some.replace('{count}', format(count)).replace('{total}', format(Number(told.size)));
  if (toFound) {
    toFound.firstElementChild.textContent = result.textContent;
  }
  page.querySelector('.nothing').hidden = count > 0;
}

/** Offers the next page of lines, if there are more than are shown. */
function showMore(left) {
  more.hidden = left <= 0;
  more.firstElementChild.textContent = told.more.replace('{count}', format(Math.min(left, PAGE)));
}

/** Shows what only works with a script, and gives the lines that are there their anchors. */
function unveil() {
  for (const part of page.querySelectorAll('.from-to, .turn, .to-found')) {
    part.hidden = false;
  }
  for (const part of page.querySelectorAll('.from-to + ul, .rest')) {
    part.hidden = true;
  }
  for (const item of list.children) {
    item.id = `event-${item.querySelector('a').getAttribute('href').replace('.html', '')}`;
  }
}
