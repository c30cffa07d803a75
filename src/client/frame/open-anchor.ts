/** Opens what is folded around or inside the item that the address points to, also where the browser does not. */
export function openAnchor(): void {
  open();
  addEventListener('hashchange', open);
}

function open(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const fold = target.closest('details') ?? target.querySelector(':scope > details');
  if (!fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}
