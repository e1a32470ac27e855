/** “Bilder des Handbuchs”: name, who looks, at which page of the example county. */
export const HANDBOOK_PICTURES: readonly (readonly [name: string, login: string, address: string])[] = [
  ['start', 'awo', '/'],
  ['faelle', 'awo', '/faelle'],
  ['fall-neu', 'awo', '/faelle/neu'],
  ['platzangebote', 'jobcenter', '/platzangebote'],
  ['kurse', 'vhs', '/kurse'],
  ['kurse-finden', 'caritas', '/kurse-finden'],
  ['bedarf', 'sozialamt', '/bedarf'],
  ['einstufungstests', 'vhs', '/einstufungstests'],
  ['versorgung', 'landkreis', '/versorgung'],
  ['luecken', 'bamf', '/luecken'],
  ['planung', 'landkreis', '/planung'],
  ['gefaehrdete-kurse', 'bamf', '/planung/gefaehrdete-kurse'],
  ['auswertung', 'steuerungsgruppe', '/auswertung'],
  ['postbuch', 'landkreis', '/postbuch'],
  ['regelwerte', 'landkreis', '/verwaltung/regelwerte'],
];
