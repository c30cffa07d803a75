import { byId } from '../frame/element.ts';

/** How many hits were shown and how far down the page stood, kept in the step of the history that it belongs to. */
type Place = Readonly<{ shown: number; scroll: number }>;

export function rememberPlace(): void {
  const place: Place = { shown: byId('hits').childElementCount, scroll: scrollY };
  history.replaceState(place, '');
}

export const shownBefore = (): number => placeBefore()?.shown ?? 0;

/** Goes to where the page stood when it was left. */
export function returnToPlace(): void {
  const place = placeBefore();
  if (place && place.scroll > 0) scrollTo({ top: place.scroll, behavior: 'instant' });
}

function placeBefore(): Place | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return null;
  const { shown, scroll } = state as Readonly<Partial<Record<keyof Place, unknown>>>;
  return typeof shown === 'number' && typeof scroll === 'number' ? { shown, scroll } : null;
}
