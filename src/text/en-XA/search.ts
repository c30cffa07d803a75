import { searchWords as ja } from '../ja/search.ts';
import { pseudolocalised } from '../pseudolocale.ts';

export const searchWords = pseudolocalised(ja);
