/* The data of the events, loaded when they are needed, each file once. */

/** Nothing but a file of data of this site, relative to the page. */
const run = loader('nienbieu-filter', /^(?:\.\.\/)+assets\/events\/[\w-]+(?:\.[\w-]+)*\.js$/);

/**
 * Loads a file of data once.
 * @param {string} address relative to the page
 * @param {string} name under which the file leaves what it brings
 * @returns {Promise<any>} what it brings
 */
export function load(address, name) {
  if (!load.known.has(address)) {
    const loading = run(address).then(() => self.nienbieu[name]);
    // What failed once may be tried again.
    loading.catch(() => load.known.delete(address));
    load.known.set(address, loading);
  }
  return load.known.get(address);
}
load.known = new Map();

/** The places in a list of distances. */
function places(distances) {
  let place = 0;
  return Int32Array.from(distances, (distance) => (place += distance));
}

/**
 * What is known of all events, by their places in the order of time.
 * @param {object} data as export/EventFacts writes it
 * @returns {{size: number, first: number[], last: number[], facets: Map<string, Map<string, Int32Array>>}}
 *   first and last are the years in which an event begins at earliest and ends at latest
 */
export function unpacked(data) {
  const first = [];
  for (let at = 0; at < data.years.length; at += 2) {
    for (let left = data.years[at + 1]; left > 0; left--) {
      first.push(data.years[at]);
    }
  }
  const last = first.slice();
  let place = 0;
  for (let at = 0; at < data.later.length; at += 2) {
    place += data.later[at];
    last[place] = data.later[at + 1];
  }
  places(data.open).forEach((open) => (last[open] = Infinity));
  const facets = new Map();
  for (const [facet, values] of Object.entries(data.facets)) {
    const known = new Map();
    Object.entries(values).forEach(([value, list]) => known.set(value, places(list)));
    facets.set(facet, known);
  }
  return { size: first.length, first, last, facets };
}
