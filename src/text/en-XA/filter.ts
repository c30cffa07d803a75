import { filterWords as ja } from '../ja/filter.ts';
import { pseudolocalised } from '../pseudolocale.ts';

export const filterWords = pseudolocalised(ja);
