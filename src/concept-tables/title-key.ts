/** “Derselbe Titel”: upper and lower case and blanks make no other one. */
export function titleKey(title: string): string {
  return title.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('de');
}
