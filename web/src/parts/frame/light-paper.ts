/** Paper is light: whoever works in the dark must not print white letters. Browsers differ in whether they see to it. */
export function printOnLightPaper(): void {
  const { dataset } = document.documentElement;
  window.addEventListener('beforeprint', () => {
    dataset['kernTheme'] = 'light';
  });
  window.addEventListener('afterprint', () => {
    delete dataset['kernTheme'];
  });
}
