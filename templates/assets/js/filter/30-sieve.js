/* Which events a choice leaves, and how many each value has among them. */

/**
 * Several values of one facet add up, different facets narrow down. A value that no event has is as
 * if it were not there. The count of a value is how many events have it among those that fit all
 * that is chosen in the other facets: what choosing it leaves, or adds to its neighbours.
 * @param {object} facts as from unpacked()
 * @param {Choice} choice
 * @returns {{found: number[], counts: Map<string, Map<string, number>>}} places, from the oldest on
 */
export function sieved(facts, choice) {
  const misses = new Uint8Array(facts.size);
  const from = choice.from === '' ? -Infinity : Number(choice.from);
  const to = choice.to === '' ? Infinity : Number(choice.to);
  for (let at = 0; at < facts.size; at++) {
    misses[at] = facts.last[at] < from || facts.first[at] > to ? 1 : 0;
  }
  const fits = new Map();
  facts.facets.forEach((values, facet) => {
    const some = [...(choice.values.get(facet) ?? [])].filter((value) => values.has(value));
    if (some.length) {
      const fit = new Uint8Array(facts.size);
      some.forEach((value) => values.get(value).forEach((place) => (fit[place] = 1)));
      fit.forEach((yes, place) => (misses[place] += 1 - yes));
      fits.set(facet, fit);
    }
  });
  const counts = new Map();
  facts.facets.forEach((values, facet) => {
    const fit = fits.get(facet);
    const left = (place) => misses[place] - (fit ? 1 - fit[place] : 0) === 0;
    const numbers = new Map();
    values.forEach((places, value) => numbers.set(value, places.filter(left).length));
    counts.set(facet, numbers);
  });
  const found = [];
  misses.forEach((number, place) => number || found.push(place));
  return { found, counts };
}
