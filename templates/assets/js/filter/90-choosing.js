/* Reads the address, shows what it says, and writes into it what a reader chooses. */

let choice = parsed(location.search, names, PAGE);
let known; // the facts, once they are there
let counts; // of the values, once something was chosen
let found; // the places that are listed, in the order of the list
let turn = 0; // so that a slow answer never replaces a later one

async function facts() {
  known ??= unpacked(await load(told.facts, 'facts'));
  return known;
}

async function sift() {
  const sifted = sieved(await facts(), choice);
  if ((choice.order || told.order) === 'newest') {
    sifted.found.reverse();
  }
  return sifted;
}

/** Does something that may take a while and fail; what comes too late is dropped. */
async function attempt(work) {
  const mine = ++turn;
  try {
    const finish = await work();
    if (mine === turn) {
      finish();
      document.dispatchEvent(new Event('settled'));
    }
  } catch {
    if (mine === turn) {
      result.textContent = told.failed;
    }
  }
}

function showCounts(group) {
  toBoxes(group, told.find);
  if (counts) {
    const facet = group.dataset.facet;
    showFacet(group, choice.values.get(facet), counts.get(facet), format);
  }
}

function show() {
  showChoice(choice, (change) => () => {
    change();
    go();
  });
  return attempt(async () => {
    const sifted = await sift();
    const some = await lines(sifted.found.slice(0, choice.show), told.pieces, PAGE);
    return () => {
      ({ found, counts } = sifted);
      groups.filter((group) => group.querySelector('fieldset')).forEach(showCounts);
      list.replaceChildren(...some);
      showResult(choice, found.length);
      showMore(found.length - some.length);
    };
  });
}

/** Goes to the choice as it is now: a step that the way back undoes. */
function go() {
  choice.show = PAGE;
  history.pushState(null, '', written(choice, PAGE) || location.pathname);
  show();
}

/** The next lines below those that are there; the focus goes to the first of them. */
function showNext() {
  return attempt(async () => {
    found ??= (await sift()).found;
    const start = list.children.length;
    const some = await lines(found.slice(start, start + PAGE), told.pieces, PAGE);
    return () => {
      list.append(...some);
      choice.show = start + some.length;
      history.replaceState(null, '', written(choice, PAGE) + location.hash);
      showMore(found.length - choice.show);
      some[0].querySelector('a').focus();
    };
  });
}

function changed({ target: field }) {
  if (field.type === 'checkbox') {
    const some = choice.values.get(field.name);
    field.checked ? some.add(field.value) : some.delete(field.value);
  } else if (field.name in ends) {
    choice[field.name] = field.value;
    if (choice.from && choice.to && Number(choice.from) > Number(choice.to)) {
      choice[field.name === 'from' ? 'to' : 'from'] = field.value;
    }
  } else if (field === order) {
    choice.order = field.value === told.order ? '' : field.value;
  } else {
    return;
  }
  go();
}

page.addEventListener('change', changed);
more.addEventListener('click', showNext);
page.querySelector('.clear').addEventListener('click', () => {
  choice = parsed('', names, PAGE);
  go();
  document.getElementById('found').focus();
});
addEventListener('popstate', () => {
  const next = parsed(location.search, names, PAGE);
  // A step to an anchor of this page is none to another choice.
  if (written(next, PAGE) !== written(choice, PAGE)) {
    choice = next;
    show();
  }
});
// The facts are on their way before a reader has ticked the first box.
for (const sign of ['pointerover', 'focusin']) {
  page.querySelector('.facets')?.addEventListener(sign, () => facts().catch(() => {}), { once: true });
}

unveil();
for (const group of groups) {
  group.addEventListener('toggle', () => group.open && showCounts(group));
  group.open = !isNarrow && (group.open || choice.values.get(group.dataset.facet).size > 0);
  if (group.open) {
    toBoxes(group, told.find);
  }
}
showMore(Number(told.size) - list.children.length);
if (written(choice, PAGE)) {
  show();
}
