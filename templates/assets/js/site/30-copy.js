/**
 * Gives every text that is there to be copied a button; the page says what the button says.
 */
document.querySelectorAll('[data-copy]').forEach((box) => {
  const { copy, copied } = box.dataset;
  const spoken = document.createElement('p');
  spoken.className = 'copied';
  spoken.setAttribute('role', 'status');
  box.append(spoken);
  box.querySelectorAll('.copyable').forEach((text) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = copy;
    button.onclick = () => {
      // The old command, because it works from a disk and from plain http too.
      getSelection().selectAllChildren(text);
      spoken.textContent = document.execCommand('copy') ? copied : '';
    };
    text.after(button);
  });
});
