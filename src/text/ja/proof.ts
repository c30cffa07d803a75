import type { Terms } from '../terms.ts';

/** Words of what stands behind one figure. */
export const proofWords = ({ area, yearWord }: Terms) =>
  ({
    proofOf: (ward: string, name: string) => `${ward}の「${name}」の根拠と引用`,
    proofPrintedHead: '資料の印字',
    proofPrinted: (measure: string, value: string, previous: string | null) =>
      `${measure}：当${yearWord} ${value}${previous === null ? '' : `、前${yearWord} ${previous}`}`,
    strategySheet: 'めざす成果および戦略',
    proofPlace: (sheet: string, code: string | null) =>
      code === null ? `シート「${sheet}」` : `シート「${sheet}」の ${code}`,
    proofCommonWording: '共通の設問',
    proofOwnWording: `この${area}の設問`,
    proofValue: (name: string, value: string) => `${name} ${value}`,
    proofCitation: (report: string, value: string, site: string, address: string) =>
      `${report}「${value}」、${site}、${address}`,
    proofCite: 'この数値を引用',
    proofError: '誤りを知らせる',
    proposeEdit: '編集を提案する',
    errorTitle: '数値の誤り',
    transcriberNotes: '読み取りの記録',
  }) as const;
