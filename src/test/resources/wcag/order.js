// In every list of events, what comes first in time comes first; the other way round on the page
// that turns the list. Dates are compared as far as both of them say something.
() => {
  const newest = /newest-first/.test(location.pathname);
  const happenings = [...document.querySelectorAll('.happening')];
  // What an article reports or names and what to read next have an order of their own.
  const timed = [...document.querySelectorAll('ol.events')]
    .filter((list) => !list.closest(
      '[aria-labelledby="reports"], [aria-labelledby="related"], .named, .reports, .related'));
  const lists = [happenings, ...timed.map((list) => [...list.children])];
  const found = [];
  for (const list of lists) {
    const days = list
      .map((item) => item.querySelector(':scope > article > .date time, :scope > .when time'))
      .map((time) => time?.dateTime.split('/')[0])
      .filter((day) => day && !day.startsWith('-'));
    days.slice(1).forEach((day, at) => {
      const size = Math.min(day.length, days[at].length);
      const [before, after] = [days[at].slice(0, size), day.slice(0, size)];
      if (newest ? before < after : before > after) {
        found.push(`${day} after ${days[at]}`);
      }
    });
  }
  return found;
}
