// A phrase in the other language says so. Names need not (3.1.2), so what is looked for are words
// that are no names: English ones between Vietnamese ones, Vietnamese ones in lower case between
// English ones.
() => {
  const english = /\b(?:of|and|the|for|with|from|its|at|by)\b/g;
  const vietnamese = /(?<![\p{L}\p{M}])(?=\p{Ll}*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ])\p{Ll}+/gu;
  const foreign = { vi: english, en: vietnamese };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    // An address is in no language, and what a machine reads neither.
    const text = texts.currentNode.data.normalize().replace(/https?:\S+/g, '');
    const parent = texts.currentNode.parentElement;
    const around = parent.closest('[lang]');
    const words = text.match(foreign[around.lang]) ?? [];
    if (words.length > 1 && !parent.closest('pre, code, script')) {
      found.push(`${around.lang}: “${text.trim().slice(0, 70)}”`);
    }
  }
  for (const element of document.querySelectorAll('[aria-label], [alt], [title]')) {
    for (const attribute of ['aria-label', 'alt', 'title']) {
      const text = element.getAttribute(attribute) ?? '';
      if ((text.match(foreign[element.closest('[lang]').lang]) ?? []).length > 1) {
        found.push(`${element.closest('[lang]').lang}: ${attribute} “${text.slice(0, 70)}”`);
      }
    }
  }
  return [...new Set(found)];
}
