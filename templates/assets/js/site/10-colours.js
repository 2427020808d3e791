/*
 * Lets the reader choose between light and dark. The words stand in the page; first/10-colours.js
 * has applied what was chosen before.
 */
{
  const KEY = 'nienbieu.colours';
  const words = document.querySelector('template.colours');
  if (words) {
    const { dataset } = document.documentElement;
    const box = words.content.firstElementChild;
    const show = () => box.querySelectorAll('input').forEach((one) => {
      one.checked = one.value === (dataset.colours ?? '');
    });
    box.onchange = ({ target: { value } }) => {
      value ? dataset.colours = value : delete dataset.colours;
      // Where a browser keeps nothing, the choice holds as long as the page.
      try {
        value ? localStorage.setItem(KEY, value) : localStorage.removeItem(KEY);
      } catch {}
    };
    words.replaceWith(box);
    show();
    ['pageshow', 'storage'].forEach((type) => addEventListener(type, show));
  }
}
