/*
 * What a reader has chosen, and how it stands in the address:
 * ?kind=meeting&person=a&person=b&from=2020&to=2021&order=newest&show=200
 */

/**
 * @typedef {{values: Map<string, Set<string>>, from: string, to: string, order: string, show: number}} Choice
 *   years are texts, empty for any; order is empty for the site's own
 */

/**
 * The choice that stands in an address.
 * @param {string} search with its question mark, or empty
 * @param {string[]} facets the names of the facets, in order
 * @param {number} page how many lines are shown at first
 * @returns {Choice}
 */
export function parsed(search, facets, page) {
  const asked = new URLSearchParams(search);
  const values = new Map();
  for (const facet of facets) {
    values.set(facet, new Set(asked.getAll(facet).filter((value) => value !== '')));
  }
  const year = (name) => (/^-?\d{1,12}$/.test(asked.get(name) ?? '') ? asked.get(name) : '');
  const order = asked.get('order');
  return {
    values,
    from: year('from'),
    to: year('to'),
    order: order === 'newest' || order === 'oldest' ? order : '',
    show: Math.min(Math.max(page, Number(asked.get('show')) || 0), 1e6),
  };
}

/** Whether all events are chosen. */
export function isAll(choice) {
  return !choice.from && !choice.to && [...choice.values.values()].every((some) => !some.size);
}

/**
 * The address of a choice.
 * @param {Choice} choice
 * @param {number} page how many lines are shown anyway
 * @returns {string} with its question mark, or empty
 */
export function written(choice, page) {
  const asked = new URLSearchParams();
  choice.values.forEach((some, facet) => some.forEach((value) => asked.append(facet, value)));
  for (const name of ['from', 'to', 'order']) {
    if (choice[name]) {
      asked.set(name, choice[name]);
    }
  }
  if (choice.show > page) {
    asked.set('show', choice.show);
  }
  const text = asked.toString();
  return text && `?${text}`;
}
