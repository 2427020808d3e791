/* Terms of the index and the records in which they stand. */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
[...DIGITS].forEach((digit, value) => {
  VALUES[digit.charCodeAt(0)] = value;
});

// So many pieces are loaded for the words that begin with one letter that was typed, with two, with
// more. Too many words begin with one letter, and who types goes on.
const MOST_PIECES = [2, 6, 10];
// Behind so many words it hardly matters what the next one may be.
const MANY_WORDS = 4;
const MOST_PAIR_PIECES = 2;

// Greater than any letter.
const LAST = '\uffff';

/**
 * Goes through the records of a term, in order.
 * @param {string} codes five bits a character, see nienbieu.search.SearchPostings
 * @param {number} ranks
 * @param {(record: number, rank: number) => void} tell
 */
export function eachRecord(codes, ranks, tell) {
  let record = -1;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < codes.length; at++) {
    const digit = VALUES[codes.charCodeAt(at)];
    value |= (digit & 31) << shift;
    if (digit < 32) {
      record += Math.floor(value / ranks) + 1;
      tell(record, value % ranks);
      value = 0;
      shift = 0;
    } else {
      shift += 5;
    }
  }
}

/**
 * The pieces in which terms from one to another may stand: terms of the same letters may stand on
 * both sides of a cut.
 * @param {string[]} first the first term of each piece
 * @returns {number[]}
 */
export function span(first, from, to) {
  let start = 0;
  let end = 0;
  for (let at = 1; at < first.length; at++) {
    start = first[at] < from ? at : start;
    end = first[at] <= to ? at : end;
  }
  return Array.from({ length: end - start + 1 }, (none, at) => start + at);
}

/**
 * The pieces for a term, and for those that begin with it if they are not too many.
 * @returns {{names: string[], isOpen: boolean, cut: boolean}}
 */
function wanted(folder, first, letters, isOpen, most) {
  const all = isOpen ? span(first, letters, letters + LAST) : [];
  const some = all.length > 0 && all.length <= most;
  const numbers = some ? all : span(first, letters, letters);
  const names = numbers.map((number) => `${folder}/${number}`);
  return { names, isOpen: some, cut: isOpen && !some };
}

function wantedWords(index, { letters, isOpen, behind }) {
  const known = behind >= MANY_WORDS ? 1 : Math.min(letters.length, MOST_PIECES.length);
  const most = MOST_PIECES[known - 1];
  return wanted('words', index.words, letters, isOpen, most);
}

function wantedPairs(index, { letters, isOpen }) {
  return wanted('pairs', index.pairs, letters, isOpen, MOST_PAIR_PIECES);
}

async function load(names, read) {
  return (await Promise.all(names.map((name) => piece(name, read)))).flat();
}

function readWords([terms, codes]) {
  const places = codes.split(',');
  return terms === '' ? [] : terms.split(',').map((term, at) => ({ ...word(term), codes: places[at] }));
}

function readPairs([terms, codes]) {
  const places = codes.split(',');
  let before = '';
  return terms === '' ? [] : terms.split(',').map((term, at) => {
    const pair = term.startsWith(' ') ? before + term : term;
    before = pair.slice(0, pair.indexOf(' '));
    return { pair, codes: places[at] };
  });
}

/**
 * How well each record fits one word that was typed.
 * @param {Awaited<ReturnType<directory>>} index
 * @param {{letters: string, marks: string[], isOpen: boolean, behind: number}} typed whether longer
 *   words fit too; how many words stand before it
 * @param {boolean} isMarked whether marks were typed anywhere, so that what has none is meant so
 * @returns {Promise<{fit: Uint8Array, cut: boolean}>} 0 for a record without the word; else the
 *   place, from 1 for the text to 3 for the title, and 4 for a whole word and 4 for one with just
 *   the marks that were typed
 */
async function fitting(index, typed, isMarked) {
  const { names, isOpen, cut } = wantedWords(index, typed);
  const fit = new Uint8Array(index.size);
  for (const term of await load(names, readWords)) {
    const isWhole = term.letters.length === typed.letters.length;
    if (!isWhole && !isOpen || !term.letters.startsWith(typed.letters)) {
      continue;
    }
    const marks = fits(term, typed, false);
    const better = (isWhole ? 4 : 0) + (isMarked && marks === 2 ? 4 : 0);
    eachRecord(term.codes, 3, (record, rank) => {
      if (marks > 0 || index.plain[record] === 1) {
        fit[record] = Math.max(fit[record], better + 3 - rank);
      }
    });
  }
  return { fit, cut };
}

/** In which records two words stand side by side: 1 for each that has them. */
async function sideBySide(index, pair) {
  const { names, isOpen } = wantedPairs(index, pair);
  const fit = new Uint8Array(index.size);
  for (const term of await load(names, readPairs)) {
    if (term.pair === pair.letters || isOpen && term.pair.startsWith(pair.letters)) {
      eachRecord(term.codes, 1, (record) => {
        fit[record] = 1;
      });
    }
  }
  return fit;
}
