/** Opens what is folded around or inside the item that the address points to, also where the browser does not. */
export function openAnchor(): void {
  open();
  addEventListener('hashchange', open);
}

function open(): void {
  const target = document.getElementById(anchor());
  if (!target) return;
  const folds = foldsOf(target).filter((fold) => !fold.open);
  if (folds.length === 0) return;
  for (const fold of folds) fold.open = true;
  target.scrollIntoView();
}

/** The anchor of the address; as it is typed where it is encoded wrongly (`#%`). */
function anchor(): string {
  const typed = location.hash.slice(1);
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

/**
 * All folds around an item, itself among them; for one that stands in none, the one it is the head of. The main part of
 * a page is the head of nothing: whoever skips to it chose nothing in it.
 */
function foldsOf(target: Element): readonly HTMLDetailsElement[] {
  const around = target.closest('details');
  const inside = target.querySelector<HTMLDetailsElement>(':scope:not(main) > details');
  if (!around) return inside ? [inside] : [];
  const outer = around.parentElement;
  return [around, ...(outer?.closest('details') ? foldsOf(outer) : [])];
}
