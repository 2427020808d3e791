// Reads a file as programs of others do and prints what they find as JSON.
import { readFileSync } from 'node:fs';

const readers = {
  async calendar(file) {
    const { default: ICAL } = await import('ical.js');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
    return calendar.getAllSubcomponents('vevent').map(component => {
      const event = new ICAL.Event(component, { strictExceptions: true });
      const value = name => component.getFirstPropertyValue(name)?.toString() ?? '';
      return {
        UID: event.uid,
        SUMMARY: event.summary,
        DESCRIPTION: event.description ?? '',
        LOCATION: event.location ?? '',
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        STATUS: value('status'),
        URL: value('url'),
        DTSTAMP: value('dtstamp'),
        RRULE: value('rrule'),
        language: component.getFirstProperty('summary').getParameter('language')
      };
    });
  },

  // Throws if a cell is not of its type or a reference leads nowhere.
  async package(file) {
    const { default: datapackage } = await import('datapackage');
    const whole = await datapackage.Package.load(file, { strict: true });
    const tables = {};
    for (const resource of whole.resources.filter(one => one.tabular)) {
      await resource.checkRelations();
      tables[resource.name] = await resource.read({ keyed: true });
    }
    return tables;
  },

  // Leaves out whatever is of another type than CSL-JSON has it.
  async citations(file) {
    const { default: csl } = await import('@citation-js/core/lib/plugins/input/csl.js');
    return csl.clean(JSON.parse(readFileSync(file, 'utf8')), false);
  }
};

const [kind, ...files] = process.argv.slice(2);
const found = [];
for (const file of files) {
  try {
    found.push(await readers[kind](file));
  } catch (broken) {
    const all = [broken, ...(broken.errors ?? [])].map(one => one.message);
    throw new Error(`${file}: ${all.join('; ')}`);
  }
}
process.stdout.write(JSON.stringify(found));
