import type { Dataset } from '../../model/dataset.ts';
import type { SearchRecord } from '../../views/search/record.ts';

/** The records as they might be after many more reports: other wards and years, other numbers, the same kind of words. */
export const grown = (
  records: readonly SearchRecord[],
  factor: number,
  { wards }: Dataset,
): readonly SearchRecord[] =>
  Array.from({ length: factor }, (_, copy) =>
    copy === 0 ? records : records.map((record) => variantOf(record, copy, wards)),
  ).flat();

function variantOf(record: SearchRecord, copy: number, wards: Dataset['wards']): SearchRecord {
  const ward = wards[copy % wards.length];
  const own = wards.find(({ slug }) => slug === record.ward);
  const changed = (text: string) =>
    (own && ward ? text.replaceAll(own.name, ward.name) : text).replace(/\d+/g, (digits) =>
      String((Number(digits) * 7 + copy * 13) % 10 ** digits.length),
    );
  return {
    ...record,
    ward: record.ward === null ? null : (ward?.slug ?? null),
    year: record.year === null ? null : record.year - (copy % 20),
    title: changed(record.title),
    text: record.text.map(changed),
    context: record.context.map(changed),
  };
}
