/* The words that were found, in the texts in which they stand. */

// As BETWEEN_WORDS, before folding has made one of all dashes, quotes and blanks.
const BETWEEN_RAW =
  /([\s!-*,-/:-@[-`{-~\u00a0\u00a1\u00ab\u00b7\u00bb\u00bf\u02bb\u02bc\u060c\u061b\u061f\u2010-\u201f\u2026\u2212\u3001\u3002]+)/;
const WORDS_SHOWN = 28;
const WORDS_BEFORE = 6;
const MOST_REMEMBERED = 20000;

const remembered = new Map();

function wordsOf(raw) {
  if (!remembered.has(raw)) {
    if (remembered.size === MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.set(raw, folded(raw).words);
  }
  return remembered.get(raw);
}

/**
 * A text taken apart: words and what is between them, in turns.
 * @param {string} text
 * @param {ReturnType<query>['words']} typed
 * @param {boolean} isPlain whether the record has hardly any mark
 * @returns {{parts: string[], hits: number[]}} for each part the number of the word typed that it
 *   is, or -1
 */
export function taken(text, typed, isPlain) {
  const parts = text.split(BETWEEN_RAW);
  const hits = parts.map((part, at) => {
    if (at % 2 === 1 || part === '') {
      return -1;
    }
    const words = wordsOf(part);
    return typed.findIndex((wanted) => words.some((one) =>
      (wanted.isOpen || one.letters.length === wanted.letters.length)
        && fits(one, wanted, isPlain) > 0));
  });
  // One letter behind other words begins too many: it counts where it goes on with them.
  const last = typed.length - 1;
  if (last > 0 && typed[last].isOpen && typed[last].letters.length === 1) {
    hits.forEach((hit, at) => {
      hits[at] = hit === last && hits[at - 2] !== last - 1 ? -1 : hit;
    });
  }
  return { parts, hits };
}

/** The best place to begin to read, and how good it is: many different words, in their order. */
function best({ hits }) {
  let start = 0;
  let most = 0;
  hits.forEach((hit, at) => {
    if (hit >= 0) {
      const here = hits.slice(at, at + 2 * (WORDS_SHOWN - WORDS_BEFORE));
      const different = new Set(here.filter((one) => one >= 0)).size;
      const inOrder = here.filter((one, next) => one > 0 && here[next - 2] === one - 1).length;
      const score = 10 * different + Math.min(inOrder, 5);
      if (score > most) {
        start = at;
        most = score;
      }
    }
  });
  return { start, score: most };
}

/**
 * A text with its words marked; words that follow each other in one mark.
 * @param {ReturnType<taken>} text
 * @returns {Node}
 */
function marked({ parts, hits }) {
  const line = document.createDocumentFragment();
  for (let at = 0; at < parts.length; at++) {
    if (hits[at] < 0) {
      line.append(parts[at]);
      continue;
    }
    const mark = document.createElement('mark');
    let end = at;
    while (hits[end + 2] >= 0 && /^\s+$/.test(parts[end + 1])) {
      end += 2;
    }
    mark.textContent = parts.slice(at, end + 1).join('');
    line.append(mark);
    at = end;
  }
  return line;
}

/**
 * The passage that shows best why a record was found.
 * @param {{text: string, lang: string}[]} texts the earlier ones if equally good
 * @returns {{line: Node, lang: string}}
 */
function passage(texts, typed, isPlain) {
  const all = texts
    .filter(({ text }) => text !== '')
    .map(({ text, lang }) => ({ ...taken(text, typed, isPlain), lang }))
    .map((text) => ({ ...text, ...best(text) }));
  const chosen = all.reduce((one, other) => (other.score > one.score ? other : one), all[0]);
  if (chosen === undefined) {
    return { line: document.createDocumentFragment(), lang: '' };
  }
  const { parts, hits, start, lang } = chosen;
  const near = start <= 2 * WORDS_BEFORE ? 0 : start - 2 * WORDS_BEFORE;
  const from = parts.length <= 2 * WORDS_SHOWN ? 0 : near;
  const to = Math.min(parts.length, from + 2 * WORDS_SHOWN - 1);
  const line = marked({ parts: parts.slice(from, to), hits: hits.slice(from, to) });
  if (from > 0) {
    line.prepend('… ');
  }
  if (parts.slice(to).some((part, at) => part !== '' && !part.match(BETWEEN_RAW))) {
    line.append(' …');
  }
  return { line, lang };
}
