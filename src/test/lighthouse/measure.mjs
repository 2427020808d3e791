// Measures pages with Lighthouse as it comes: a telephone of the middle class on slow 4G.
// node measure.mjs CHROME ADDRESS...   One line of JSON a page.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [chromePath, ...addresses] = process.argv.slice(2);
const chromeFlags = ['--headless', '--disable-gpu', '--disable-quic', '--no-first-run'];
if (process.getuid?.() === 0) {
  // Chromium refuses to start with a sandbox for root.
  chromeFlags.push('--no-sandbox');
}

/** What went wrong, and where: the audits that cost points. */
function faults(report) {
  const counted = Object.values(report.categories)
    .filter((category) => category.id !== 'performance')
    .flatMap((category) => category.auditRefs.filter((ref) => ref.weight > 0));
  return [...new Set(counted.map((ref) => ref.id))]
    .map((id) => report.audits[id])
    .filter((audit) => audit.score !== null && audit.score < 1)
    .map((audit) => {
      const where = (audit.details?.items ?? []).slice(0, 5).map((item) => JSON.stringify(item));
      return [`${audit.id}: ${audit.title}`, ...where].join('\n  ');
    });
}

const chrome = await launch({ chromePath, chromeFlags, logLevel: 'error' });
try {
  for (const address of addresses) {
    const options = { port: chrome.port, logLevel: 'error', disableFullPageScreenshot: true };
    const { lhr } = await lighthouse(address, options);
    const scores = Object.values(lhr.categories).map(({ id, score }) => [id, score]);
    const metric = (id) => lhr.audits[id].displayValue ?? '';
    console.log(
      JSON.stringify({
        address,
        error: lhr.runtimeError?.message ?? '',
        scores: Object.fromEntries(scores),
        faults: faults(lhr),
        times: {
          'first paint': metric('first-contentful-paint'),
          'largest paint': metric('largest-contentful-paint'),
          blocked: metric('total-blocking-time'),
          moved: metric('cumulative-layout-shift')
        }
      })
    );
  }
} finally {
  chrome.kill();
}
