/* The list of results. */

const ROOT = '../';
const SHOWN = 8;

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  made.append(...content);
  return made;
}

/** Says in which language an element is, where it is not the page's. */
function inLanguage(made, lang) {
  if (lang !== '') {
    made.lang = lang;
    made.dir = 'auto';
  }
  return made;
}

function result(
  [kind, address, date, datetime, title, titleLang, summary, summaryLang, body, bodyLang, names],
  typed, isPlain) {
  const link = element('a', '', marked(taken(title, typed, isPlain)));
  link.href = ROOT + address;
  const what = element('p', 'what', kind);
  if (date !== '') {
    const time = element(datetime === '' ? 'span' : 'time', 'when', date);
    if (datetime !== '') {
      time.dateTime = datetime;
    }
    what.append(' · ', time);
  }
  const { line, lang } = passage(
    [
      { text: summary, lang: summaryLang },
      { text: body, lang: bodyLang },
      { text: names, lang: '' },
    ],
    typed, isPlain);
  const item = element('li', '', inLanguage(element('h2', '', link), titleLang), what);
  if (line.hasChildNodes()) {
    item.append(inLanguage(element('p', 'context', line), lang));
  }
  return item;
}

/**
 * Items for some records.
 * @param {number[]} records
 * @param {ReturnType<query>['words']} typed
 * @returns {Promise<HTMLElement[]>}
 */
async function items(records, typed) {
  const index = await directory();
  const loaded = await Promise.all(
    records.map((record) => piece(`records/${Math.floor(record / index.together)}`, (all) => all)));
  return records.map((record, at) =>
    result(loaded[at][record % index.together], typed, index.plain[record] === 1));
}

/** Whether all that is needed to show the first of these records has been loaded. */
async function areLoaded(records) {
  const { together } = await directory();
  return records.slice(0, SHOWN).every((record) => pieces.has(`records/${Math.floor(record / together)}`));
}
