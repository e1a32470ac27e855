/** “Textkennzeichen” of the register, in the words of its description. */
const DESIGNATIONS: Readonly<Record<string, string>> = {
  '60': 'Markt',
  '61': 'Kreisfreie Stadt',
  '62': 'Stadtkreis',
  '63': 'Stadt',
  '64': 'Gemeinde',
  '65': 'Gemeindefreies Gebiet, bewohnt',
  '66': 'Gemeindefreies Gebiet, unbewohnt',
  '67': 'Große Kreisstadt',
};

/** “Bezeichnung einer Gemeinde” (Stadt, Markt …) by its Textkennzeichen; an unknown one stays as it is. */
export function municipalityKind(code: string): string {
  return DESIGNATIONS[code] ?? code;
}
