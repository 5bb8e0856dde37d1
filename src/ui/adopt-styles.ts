/**
 * Gives the page a style sheet, at its end. For what few readers open: imported as `./name.css?inline`, the sheet comes
 * with its component instead of with every page that can show it. Call it once, where the component is defined.
 */
export function adoptStyles(css: string): void {
  // Pages are rendered without a document.
  if (typeof document === 'undefined') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
