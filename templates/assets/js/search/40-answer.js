/* What was typed, and the records that fit it. */

/**
 * What somebody typed.
 * @param {string} text
 * @returns {{words: {letters: string, marks: string[], isOpen: boolean}[], isMarked: boolean}} the
 *   last word is open, for it may not be finished, unless something was typed behind it
 */
export function query(text) {
  const { words, markless } = folded(text);
  const ended = strict(`${text}x`).split(BETWEEN_WORDS).pop() === 'x';
  return {
    words: words.map((one, at) => ({ ...one, isOpen: at === words.length - 1 && !ended })),
    isMarked: !markless,
  };
}

/**
 * The records that have all words, the best first: whole words and those with the marks that were
 * typed, then words that stand side by side as they were typed, then those in titles and summaries,
 * then in the order of the catalogue, which is that of time.
 * @param {ReturnType<query>} typed
 * @returns {Promise<{records: number[], cut: boolean, open: boolean}>} whether words that begin as
 *   typed were left out, because too many do; whether every word was taken for the beginning of one
 */
async function answer(typed) {
  const index = await directory();
  const narrow = await found(index, typed);
  if (narrow.records.length > 0 || typed.words.length < 2) {
    return { ...narrow, open: false };
  }
  const words = typed.words.map((one) => ({ ...one, isOpen: true }));
  return { ...(await found(index, { ...typed, words })), open: true };
}

async function found(index, { words, isMarked }) {
  const all = await Promise.all(
    words.map((one) => fitting(index, one, one.isOpen, isMarked)));
  const scores = new Int32Array(index.size);
  const records = [];
  for (let record = 0; record < index.size; record++) {
    let whole = 0;
    let place = 0;
    if (all.every(({ fit }) => {
      whole += fit[record] >> 2;
      place += fit[record] & 3;
      return fit[record] > 0;
    })) {
      scores[record] = whole * 0x10000 + place;
      records.push(record);
    }
  }
  if (records.length > 1) {
    await addPairs(index, words, scores);
  }
  records.sort((one, other) => scores[other] - scores[one] || one - other);
  return { records, cut: all.some(({ cut }) => cut) };
}

async function addPairs(index, words, scores) {
  await Promise.all(words.slice(1).map(async (second, at) => {
    const together = new Uint8Array(index.size);
    const letters = `${words[at].letters} ${second.letters}`;
    await eachSideBySide(index, letters, second.isOpen, (record) => {
      together[record] = 1;
    });
    together.forEach((is, record) => {
      scores[record] += is * 0x100;
    });
  }));
}
