/* The page: what is typed, the address, the keyboard, what is said. */

// Between two letters of somebody who types.
const PAUSE = 150;
// Texts of records are the heaviest: they wait until somebody who types looks up.
const REST = 300;

const form = document.querySelector('.search-form');
const input = form.elements.q;
const said = document.getElementById('search-said');
const list = element('ol', 'found');
const more = element('button', 'more-found', form.dataset.more);
const plurals = new Intl.PluralRules(document.documentElement.lang);
const numbers = new Intl.NumberFormat(document.documentElement.lang);

let turn = 0;
let timer = 0;
let shown = { text: '', records: [], words: [] };

function say(text) {
  if (said.textContent !== text) {
    said.textContent = text;
  }
}

function counted(count) {
  const plural = plurals.select(count);
  const name = `count${plural[0].toUpperCase()}${plural.slice(1)}`;
  return (form.dataset[name] ?? form.dataset.countOther).replace('#', numbers.format(count));
}

/** The words typed go into the address, so that it can be kept, and on to the other languages. */
function keepInAddress(text) {
  const search = text.trim() === '' ? '' : `?${new URLSearchParams({ q: text.trim() })}`;
  for (const link of document.querySelectorAll('.languages a')) {
    link.search = search;
  }
  if (search !== location.search) {
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  }
}

function clear() {
  list.replaceChildren();
  more.remove();
  say('');
  shown = { text: '', records: [], words: [] };
}

const pause = (time) => new Promise((resolve) => {
  setTimeout(resolve, time);
});

async function search(text, isTyping) {
  turn += 1;
  const mine = turn;
  keepInAddress(text);
  const typed = query(text);
  if (typed.words.length === 0) {
    clear();
    return;
  }
  try {
    await show(text, typed, mine, isTyping);
  } catch (failure) {
    if (mine === turn) {
      await again(failure, text, typed, mine);
    }
  }
}

/** Once more from the start if the site was published meanwhile. */
async function again(failure, text, typed, mine) {
  try {
    if (!(failure instanceof Stale)) {
      throw failure;
    }
    forget();
    await show(text, typed, mine, false);
  } catch (broken) {
    clear();
    say(form.dataset.broken);
    console.warn(broken);
  }
}

async function show(text, typed, mine, isTyping) {
  const answer = await found(typed);
  if (mine !== turn) {
    return;
  }
  say(answer.records.length > 0 ? counted(answer.records.length) : nothing(typed, answer.cut));
  const isQuick = !isTyping || (await canRank(answer)) && (await areLoaded(await ranked(answer)));
  if (!isQuick) {
    await pause(REST);
  }
  if (mine !== turn) {
    return;
  }
  const records = await ranked(answer);
  const made = await items(records.slice(0, SHOWN), answer.words);
  if (mine === turn) {
    list.replaceChildren(...made);
    shown = { text, records, words: answer.words };
    said.after(list);
    offerMore();
  }
}

function nothing({ isMarked }, cut) {
  if (cut) {
    return form.dataset.short;
  }
  return isMarked ? form.dataset.marks : form.dataset.none;
}

function offerMore() {
  if (list.children.length < shown.records.length) {
    list.after(more);
  } else {
    more.remove();
  }
}

more.type = 'button';
more.addEventListener('click', async () => {
  const mine = turn;
  const from = list.children.length;
  const made = await items(shown.records.slice(from, from + SHOWN), shown.words);
  if (mine === turn) {
    list.append(...made);
    offerMore();
    made[0].querySelector('a').focus();
  }
});

// Whatever keyboard or input method is used: the words are read, never changed. One that composes
// Vietnamese letters also says so by these events, word by word on a telephone, so they are not
// waited for.
input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => search(input.value, true), input.value === '' ? 0 : PAUSE);
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(timer);
  if (shown.text !== input.value) {
    await search(input.value, false);
  }
  list.querySelector('a')?.focus();
});

document.querySelector('main').addEventListener('keydown', (event) => {
  // The Enter and the arrows that choose among an input method's words are not ours.
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const stops = [input, ...list.querySelectorAll('a')];
  const here = stops.indexOf(document.activeElement);
  if (event.key === 'Escape' && here >= 0) {
    input.value = '';
    clearTimeout(timer);
    search('', false);
    input.focus();
  } else if (here >= 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
    const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next !== undefined) {
      event.preventDefault();
      next.focus();
    }
  }
});

const start = new URLSearchParams(location.search).get('q') ?? '';
// A browser that goes back fills in what was typed last; the address knows better.
input.value = start;
if (start !== '') {
  search(start, false);
} else if (location.hash === '') {
  input.focus({ preventScroll: true });
}
