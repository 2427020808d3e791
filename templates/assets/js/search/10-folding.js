/*
 * What is compared when somebody searches: the browser's half. The other half, with the reasons,
 * is nienbieu.language.Folding and FoldedText; a test holds that both give the same for the same
 * text, so change both or none.
 */

// Soft hyphens, joiners, directions, the choice of an emoji's look.
const UNSEEN =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g;
const APOSTROPHES = /[\u02bb\u02bc\u2018\u2019\u201b]/g;
const QUOTES = /[\u00ab\u00bb\u201c-\u201f]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const BLANKS = /[\t-\r \u0085\u1680\u2028\u2029]+/g;

// The tone of an open oa, oe, uy goes to the second vowel: hòa, hoà. Open: no letter, no mark
// follows.
const TONE_ON_O = /(o)([\u0300\u0301\u0303\u0309\u0323])([ae])(?![a-z\u0111\u0300-\u036f])/g;
const TONE_ON_U = /(u)([\u0300\u0301\u0303\u0309\u0323])(y)(?![a-z\u0111\u0300-\u036f])/g;

// By code points: what \p{M} means depends on the age of the browser.
const MARKS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/;
const ALL_MARKS = new RegExp(MARKS, 'g');

// Letters whose stroke, lost dot or ligature Unicode does not take apart.
const LETTERS = { đ: 'd', ı: 'i', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };
const ALL_LETTERS = /[đıłøßæœ]/g;

// ASCII punctuation but the plus sign, for ADMM+ is not ADMM; and that of other scripts.
const BETWEEN_WORDS = /[ !-*,-/:-@[-`{-~\u00a1\u00b7\u00bf\u060c\u061b\u061f\u3001\u3002]+/;

const spaced = (text) => text.replace(BLANKS, ' ').replace(/^ | $/g, '');

/**
 * The key that keeps marks.
 * @param {string} text
 * @returns {string} in NFC; the key of a key is itself
 */
export function strict(text) {
  const plain = text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(TONE_ON_O, '$1$3$2')
    .replace(TONE_ON_U, '$1$3$2');
  return spaced(plain).normalize('NFC');
}

/**
 * The key without marks.
 * @param {string} text
 * @returns {string} in NFC; the key of a key is itself
 */
export function loose(text) {
  const bare = strict(text).normalize('NFD').replace(ALL_MARKS, '');
  return spaced(bare.replace(ALL_LETTERS, (letter) => LETTERS[letter])).normalize('NFC');
}

/**
 * A text made ready to be searched, or what was typed made ready to search.
 * @param {string} text
 * @returns {{words: {letters: string, marks: string[]}[], markless: boolean}}
 */
export function folded(text) {
  const words = strict(text).split(BETWEEN_WORDS).map(word).filter(({ letters }) => letters !== '');
  const markless = words.every(({ marks }) => marks.every((each) => each === ''));
  return { words, markless };
}

/**
 * How well a text fits what was typed. Every word that was typed must begin a word of the text. A
 * letter typed with marks wants these marks, a letter typed without takes any; a text that has no
 * mark anywhere is found with and without. A word found just as typed counts 2, any other 1.
 * @param {ReturnType<typeof folded>} text
 * @param {ReturnType<typeof folded>} typed
 * @returns {number} 0 if it does not fit; the higher, the better
 */
export function rank(text, typed) {
  let sum = 0;
  for (const wanted of typed.words) {
    const best = text.words.reduce(
      (found, one) => Math.max(found, fits(one, wanted, text.markless)), 0);
    if (best === 0) {
      return 0;
    }
    sum += best;
  }
  return sum;
}

function word(key) {
  let letters = '';
  const marks = [];
  for (const part of key.normalize('NFD').split('')) {
    if (MARKS.test(part)) {
      if (marks.length > 0) {
        marks[marks.length - 1] += part;
      }
    } else {
      const bare = LETTERS[part] ?? part;
      letters += bare;
      marks.push(bare === part ? '' : part, ...Array(bare.length - 1).fill(''));
    }
  }
  return { letters, marks };
}

function fits(one, typed, markless) {
  if (!one.letters.startsWith(typed.letters)) {
    return 0;
  }
  let fit = 2;
  for (const [at, wanted] of typed.marks.entries()) {
    const here = one.marks[at];
    if (wanted !== here) {
      if (!markless && ![...wanted].every((mark) => here.includes(mark))) {
        return 0;
      }
      fit = 1;
    }
  }
  return fit;
}
