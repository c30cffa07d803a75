import type { Edition } from '../../edition.ts';
import type { Ward } from '../../model/content/ward.ts';

/** One address per ward. */
export const wardPaths = ({
  dataset,
}: Edition): { params: { ward: string }; props: { ward: Ward } }[] =>
  dataset.wards.map((ward) => ({ params: { ward: ward.slug }, props: { ward } }));
