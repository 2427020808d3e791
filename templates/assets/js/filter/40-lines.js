/* The lines of events, as part/event-line.peb lays them out. */

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  if (text) {
    made.textContent = text;
  }
  return made;
}

/** A line; it has the anchor of the event, in every language the same. */
function line(event) {
  const item = element('li', `mark-${event.shape} is-${event.state}`);
  item.id = `event-${event.id}`;
  const when = element('span', 'when');
  const date = event.datetime ? element('time', '', event.when) : event.when;
  if (event.datetime) {
    date.dateTime = event.datetime;
  }
  when.append(date);
  const link = element('a');
  link.href = event.href;
  if (event.lang) {
    const title = element('span', event.borrowed ? 'borrowed' : '', event.title);
    title.lang = event.lang;
    title.dir = event.dir;
    link.append(title);
  } else {
    link.textContent = event.title;
  }
  item.append(when, ' ', link);
  for (const [name, className] of [
    ['status', 'state'],
    ['planned', 'was-planned'],
    ['disputed', 'other-dates'],
  ]) {
    if (event[name]) {
      item.append(' ', element('span', className, event[name]));
    }
  }
  return item;
}

/**
 * The lines of some events.
 * @param {number[]} places
 * @param {string} pieces what the addresses of the pieces begin with
 * @param {number} size how many lines are in a piece
 * @returns {Promise<HTMLElement[]>} in the order of the places
 */
export async function lines(places, pieces, size) {
  const numbers = [...new Set(places.map((place) => Math.floor(place / size)))];
  const loaded = new Map();
  await Promise.all(
    numbers.map(async (number) => {
      loaded.set(number, await load(`${pieces}${number}.js`, `lines${number}`));
    }),
  );
  return places.map((place) => line(loaded.get(Math.floor(place / size))[place % size]));
}
