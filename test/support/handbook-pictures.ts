/** “Bilder des Handbuchs”: name, who looks, at which page of the example county. */
export const HANDBOOK_PICTURES: readonly (readonly [name: string, login: string, address: string])[] = [
  ['faelle', 'awo', '/faelle'],
  ['fall-neu', 'awo', '/faelle/neu'],
  ['platzangebote', 'jobcenter', '/platzangebote'],
  ['kurse', 'vhs', '/kurse'],
  ['einstufungstests', 'vhs', '/einstufungstests'],
  ['versorgung', 'landkreis', '/versorgung'],
  ['luecken', 'bamf', '/luecken'],
  ['planung', 'landkreis', '/planung'],
  ['gefaehrdete-kurse', 'bamf', '/planung/gefaehrdete-kurse'],
  ['postbuch', 'landkreis', '/postbuch'],
];
