/*
 * The reader's choice of colours, kept by site/10-colours.js, before anything is seen. Again when
 * a page comes back from the browser's memory, and when the choice is made in another tab.
 */
const root = document.documentElement;
const apply = () => {
  try {
    const chosen = localStorage.getItem('nienbieu.colours');
    chosen ? root.dataset.colours = chosen : delete root.dataset.colours;
    document.querySelector('meta[name=color-scheme]').content = chosen || 'light dark';
  } catch {}
};
apply();
addEventListener('pageshow', apply);
addEventListener('storage', apply);
