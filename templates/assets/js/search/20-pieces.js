/*
 * The pieces of the index, see nienbieu.search.Search: scripts with one call each. Loaded when a
 * search needs them, each once.
 */

const run = loader('nien-bieu-search', /^(?:directory|(?:words|pairs|records)\/\d+)\.js(?:\?\w+)?$/);

/** A piece is of another build than the directory: the site was published meanwhile. */
class Stale extends Error {}

const pieces = new Map();
const arrived = new Map();
let stamp = '';
let asked = '';

globalThis.nienBieuSearch = (name, from, ...content) => arrived.set(name, { from, content });

async function fetched(name) {
  const version = stamp || asked;
  await run(`${name}.js${version && `?${version}`}`);
  if (!arrived.has(name)) {
    throw new Error(name);
  }
  return arrived.get(name);
}

/**
 * What stands in a piece.
 * @param {string} name for example `words/12`
 * @param {(content: Array) => T} read makes of the piece what is kept; called once
 * @returns {Promise<T>}
 * @template T
 */
async function piece(name, read) {
  if (!pieces.has(name)) {
    const loading = fetched(name).then(({ from, content }) => {
      arrived.delete(name);
      if (stamp !== '' && from !== stamp) {
        throw new Stale(name);
      }
      return { from, content: read(content) };
    });
    // What failed once may be tried again.
    loading.catch(() => pieces.delete(name));
    pieces.set(name, loading);
  }
  return (await pieces.get(name)).content;
}

/**
 * Which pieces there are.
 * @returns {Promise<{size: number, together: number, plain: Uint8Array, words: string[],
 *   pairs: string[]}>} how many records; how many stand in a piece; which have hardly any mark; the
 *   first term of each piece
 */
async function directory() {
  const read = ([size, together, codes, words, pairs]) => {
    const plain = new Uint8Array(size);
    eachRecord(codes, 1, (record) => {
      plain[record] = 1;
    });
    return { size, together, plain, words: words.split(','), pairs: pairs.split(',') };
  };
  const found = await piece('directory', read);
  stamp = (await pieces.get('directory')).from;
  return found;
}

/** Forgets everything, and asks for the directory in a way that no store knows the answer to. */
function forget() {
  pieces.clear();
  stamp = '';
  asked = Date.now().toString(36);
}
