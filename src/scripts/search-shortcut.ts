// « / » goes to the search box. A single-key shortcut must be one readers can turn off (WCAG 2.1.4): /recherche/ has the box for it.
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || target.closest('input,textarea,select,[contenteditable]'))
    return;
  try {
    if (localStorage.getItem('raccourci') === 'non') return;
  } catch {}
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>('[role=search] input')];
  const shown = fields.find((field) => field.offsetParent);
  if (shown) shown.focus();
  else location.href = `${document.documentElement.dataset.base}recherche/`;
});
