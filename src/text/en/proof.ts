/** Words of what stands behind one figure. */
export const proofWords = {
  proofOf: (ward: string, name: string) => `Evidence and citation: ${ward}, “${name}”`,
  proofPrintedHead: 'As printed',
  proofPrinted: (measure: string, value: string, previous: string | null) =>
    `${measure}: current ${value}${previous === null ? '' : `, previous ${previous}`}`,
  strategySheet: 'strategies',
  proofPlace: (sheet: string, code: string | null) =>
    code === null ? `Sheet “${sheet}”` : `Sheet “${sheet}”, ${code}`,
  proofCommonWording: 'Common question',
  proofOwnWording: 'Question asked here',
  proofValue: (name: string, value: string) => `${name} ${value}`,
  proofCitation: (report: string, value: string, site: string, address: string) =>
    `${report}, “${value}”, ${site}, ${address}`,
  proofCite: 'Cite this figure',
  proofError: 'Report an error',
  proposeEdit: 'Suggest an edit',
  errorTitle: 'Error in a figure',
  transcriberNotes: 'Notes on the transcription',
} as const;
