/** Figures that a person read in the five printed reports: report, anchor on its card, value, previous value, rating. */
export const PRINTED = [
  ['fukushima/2016', 'strategy-4-1-result-1', '49.6%', '54.2%', 'B'],
  ['fukushima/2016', 'strategy-4-2-result-1', '95.0%', '82.40%', 'A'],
  ['fukushima/2016', 'strategy-4-2-result-2', '26.2%', '25.40%', 'B'],
  ['fukushima/2016', 'strategy-4-4-result-1', '17.6%', '4.5%', 'B'],
  ['fukushima/2016', 'strategy-4-4-result-2', '87.5%', '80.0%', 'A'],
  ['fukushima/2016', 'strategy-5-2-result-1', '77.9%', '78.8%', 'B'],
  ['fukushima/2016', 'strategy-5-3-a-result-1', '85.6%', '77.7%', 'A'],
  ['fukushima/2016', 'strategy-5-3-b-result-1', '52.0%', '38.6%', 'A'],
  ['fukushima/2016', 'strategy-5-3-a-result-2', '3.4', '3.5', 'B'],
  ['konohana/2015', 'strategy-for-1-1-a-result-1', '51.3%', '', ''],
  ['konohana/2015', 'strategy-for-1-2-a-result-1', '84.7%', '', ''],
  ['konohana/2015', 'strategy-for-1-2-a-result-2', '20.8%', '', ''],
  ['konohana/2015', 'strategy-for-1-3-b-result-1', '成果測定の対象外', '', ''],
  ['konohana/2015', 'strategy-for-1-3-b-result-2', '成果測定の対象外', '', ''],
  ['konohana/2015', 'strategy-for-1-4-a-result-1', '10.4%', '', ''],
  ['konohana/2015', 'strategy-for-1-4-a-result-2', '92.9%', '', ''],
  ['konohana/2015', 'strategy-for-2-1-a-1-result-1', '31.3%', '', ''],
  ['konohana/2015', 'strategy-for-2-1-a-1-result-2', '32.9%', '', ''],
  ['konohana/2015', 'strategy-for-2-2-a-result-1', '63.2%', '', ''],
  ['konohana/2015', 'strategy-for-2-3-a-1-result-1', '94.4%', '', ''],
  ['konohana/2015', 'strategy-for-2-3-a-1-result-2', '3点', '', ''],
  ['konohana/2015', 'strategy-for-2-3-a-1-result-3', '21.3%', '', ''],
  ['taisho/2016', 'strategy-6-1-result-1', '54.1%', '47.4%', 'A'],
  ['taisho/2016', 'strategy-7-1-result-1', '32.0%', '29.2%', 'B'],
  ['taisho/2016', 'strategy-7-1-result-2', '65.7%', '63%', 'A'],
  ['taisho/2016', 'strategy-7-2-result-1', '81.47%', '88.5%', 'A'],
  ['taisho/2016', 'strategy-8-1-result-1', '星二つ', '星一つ', 'A'],
  ['kita/2016', 'strategy-1-1-result-1', '81%', '86.0%', 'A'],
  ['kita/2016', 'strategy-1-1-result-2', '78.5%', '74.0%', 'A'],
  ['kita/2016', 'strategy-1-3-result-1', '17.3%', '16.3%', 'A'],
  ['kita/2016', 'strategy-2-2-result-1', '19地域(100%)', '79%', 'A'],
  ['kita/2016', 'strategy-2-5-result-1', '3名', '14名', 'B'],
  ['kita/2016', 'strategy-2-5-result-2', '218名', '224名', 'B'],
  ['kita/2016', 'strategy-4-1-a-result-2', '25.3%', '28.8%', 'B'],
  ['kita/2016', 'strategy-4-2-result-1', '79.2%', '77.3%', 'A'],
  ['kita/2016', 'strategy-4-2-result-2', '3.4点', '3.1点', 'A'],
  ['hirano/2015', 'strategy-3-result-1', '87.3%', '', 'A'],
  ['hirano/2015', 'strategy-3-result-2', '86.3%', '85.0%', 'A'],
  ['hirano/2015', 'strategy-for-2-1-a-1-result-1', '93%', '', 'A'],
  ['hirano/2015', 'strategy-for-2-1-a-3-result-1', '79.5%', '', 'A'],
  ['hirano/2015', 'strategy-for-2-1-b-1-result-1', '87.3%', '', 'A'],
  ['hirano/2015', 'strategy-for-2-2-a-result-1', '95%', '85%', 'A'],
  ['hirano/2015', 'strategy-form3-3-result-1', '77.8%', '84%', 'A'],
] as const;

/** Indicators and how the report of a ward asks them: only the ward that asks the common question shares its axis. */
export const APART = [
  ['kita/2016', 'strategy-1-1-result-1', 'variant'],
  ['fukushima/2016', 'strategy-4-2-result-1', 'variant'],
  ['taisho/2016', 'strategy-6-1-result-1', 'variant'],
  ['hirano/2015', 'strategy-for-2-2-a-result-1', 'own'],
  ['hirano/2015', 'strategy-for-2-1-a-1-result-1', 'own'],
  ['taisho/2016', 'strategy-7-1-result-2', 'own'],
] as const;

/** Report, anchor, strategy, indicator, comparability, overall rating, progress, effectiveness. */
export const STRATEGIES = [
  ['fukushima/2016', 'strategy-4-1-result-1', '4-1', '1-1-a', 'same', 'B', 'b', 'ア'],
  ['fukushima/2016', 'strategy-4-2-result-1', '4-2', '1-2-a', 'variant', 'B', 'a', 'イ'],
  ['fukushima/2016', 'strategy-5-3-a-result-2', '5-3', '2-3-a-2', 'same', 'B', 'b', 'ア'],
  ['konohana/2015', 'strategy-for-1-1-a-result-1', '', '1-1-a', 'same', '', '', ''],
  ['konohana/2015', 'strategy-for-1-3-b-result-1', '', '1-3-b', 'same', '', '', ''],
  ['konohana/2015', 'strategy-for-2-3-a-1-result-2', '', '2-3-a-2', 'same', '', '', ''],
  ['taisho/2016', 'strategy-6-1-result-1', '6-1', '1-1-a', 'variant', 'A', 'b', ''],
  ['taisho/2016', 'strategy-7-1-result-1', '7-1', '', 'own', 'A', 'a', 'ア'],
  ['taisho/2016', 'strategy-7-2-result-1', '7-2', '', 'own', 'A', 'b', 'ア'],
  ['taisho/2016', 'strategy-8-1-result-1', '8-1', '', 'own', 'A', 'a', 'ア'],
  ['hirano/2015', 'strategy-3-result-2', '3', '', 'own', 'A', 'a', 'ア'],
  ['hirano/2015', 'strategy-form3-3-result-1', '様式3 取組項目3', '', 'own', 'A', 'a', 'ア'],
  ['kita/2016', 'strategy-1-1-result-1', '1-1', '1-2-a', 'variant', 'A', 'a', 'ア'],
  ['kita/2016', 'strategy-4-1-a-result-2', '4-1', '2-1-a-3', 'same', 'A', 'a', 'ア'],
  ['kita/2016', 'strategy-2-5-result-1', '2-5', '', 'own', 'A', 'b', 'ア'],
] as const;

/** Initiatives: report, anchor on its card, the values of their results, the mark by its name in the data. */
export const INITIATIVES = [
  ['fukushima/2016', 'initiative-4-1-3', ['457台', ''], '2-i'],
  ['kita/2016', 'initiative-1-1-1', ['2,750人'], '1-i'],
  ['kita/2016', 'initiative-2-2-2', ['49.5%'], '1-i'],
] as const;

/** Results of initiatives: report, anchor, value, unit, target, mark by its name in the data, effectiveness. */
export const DONE = [
  ['fukushima/2016', 'initiative-4-1-2', '1145', '件', '>=1000件', '2-i', '○'],
  ['fukushima/2016', 'initiative-4-1-3', '457', '台', '<=464台', '2-i', '○'],
  ['taisho/2016', 'initiative-for-1-3-b', '2074', '名', '', '', ''],
  ['taisho/2016', 'initiative-form3-5', '51.4', '万件', '', '', ''],
  ['hirano/2015', 'initiative-3-1', '53.1', '%', '>=30%', '1-i', '○'],
  ['kita/2016', 'initiative-1-1-1', '2750', '人', '>2700人', '1-i', '○'],
  ['kita/2016', 'initiative-4-2-1', '3.4', '点', '>=3.5点', '2-i', '○'],
] as const;
