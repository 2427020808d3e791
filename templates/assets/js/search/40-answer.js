/* What was typed, and the records that fit it. */

/**
 * What somebody typed.
 * @param {string} text
 * @returns {{words: {letters: string, marks: string[], isOpen: boolean, behind: number}[],
 *   isMarked: boolean}} the last word is open, for it may not be finished, unless something was
 *   typed behind it
 */
export function query(text) {
  const { words, markless } = folded(text);
  const ended = strict(`${text}x`).split(BETWEEN_WORDS).pop() === 'x';
  return {
    words: words.map((one, at) => ({
      ...one,
      isOpen: at === words.length - 1 && !ended,
      behind: at,
    })),
    isMarked: !markless,
  };
}

// A pair more tells little when there are so many.
const MOST_PAIRS = 5;

/**
 * The records that have all words that were typed, in the order of the catalogue.
 * @param {ReturnType<query>} typed
 * @returns {Promise<{records: number[], scores: Int32Array, words: Array, cut: boolean}>} how well
 *   each fits: whole words and those with the marks that were typed count more than their place;
 *   the words as they were found, all as beginnings if that was the only way; whether words that
 *   begin as typed were left out because too many do
 */
async function found({ words, isMarked }) {
  const narrow = await matching(words, isMarked);
  if (narrow.records.length > 0 || words.length < 2) {
    return narrow;
  }
  // The first letter of one more word should not hide what was found by those before it.
  if (narrow.cut) {
    return matching(words.slice(0, -1), isMarked);
  }
  return matching(words.map((one) => ({ ...one, isOpen: true })), isMarked);
}

async function matching(words, isMarked) {
  const index = await directory();
  const all = await Promise.all(words.map((one) => fitting(index, one, isMarked)));
  const scores = new Int32Array(index.size);
  const records = [];
  for (let record = 0; record < index.size; record++) {
    let whole = 0;
    let place = 0;
    const isHere = all.every(({ fit }) => {
      whole += fit[record] >> 2;
      place += fit[record] & 3;
      return fit[record] > 0;
    });
    if (isHere) {
      scores[record] = whole * 0x10000 + place;
      records.push(record);
    }
  }
  return { records, scores, words, cut: all.some(({ cut }) => cut) };
}

/** The words that were typed side by side. */
function pairsOf(words) {
  return words.slice(1, 1 + MOST_PAIRS).map((second, at) => ({
    letters: `${words[at].letters} ${second.letters}`,
    isOpen: second.isOpen,
  }));
}

/**
 * The records, the best first: between whole words and places count words that stand side by side
 * as they were typed. Those that are equal stay in the order of the catalogue, which is that of
 * time.
 * @param {Awaited<ReturnType<found>>} answer
 * @returns {Promise<number[]>}
 */
async function ranked({ records, scores, words }) {
  const sum = scores.slice();
  if (records.length > 1) {
    const index = await directory();
    const pairs = await Promise.all(pairsOf(words).map((pair) => sideBySide(index, pair)));
    for (const record of records) {
      sum[record] += pairs.reduce((count, fit) => count + fit[record], 0) * 0x100;
    }
  }
  return records.slice().sort((one, other) => sum[other] - sum[one] || one - other);
}

/** Whether ranking needs nothing that has not been asked for. */
async function canRank({ records, words }) {
  const index = await directory();
  const names = pairsOf(words).flatMap((pair) => wantedPairs(index, pair).names);
  return records.length < 2 || names.every((name) => pieces.has(name));
}
