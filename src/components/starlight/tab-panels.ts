/** The element that each tab is rendered as at first; Starlight's component for a tab takes its name from here. */
export const TabItemTagname = 'starlight-tab-item';

/**
 * Makes the panels of tabs out of what they were rendered as, and returns what their tabs say; `index` is the number of
 * the tabs on their page. Starlight parses all that is in the panels and writes it again, a tenth of the time that pages
 * take; here only the elements around them are read.
 */
export function processPanels(html: string, index: number): { panels: Panel[]; html: string } {
  const panels: Panel[] = [];
  const processed = html.replaceAll(ITEM, (_, label: string, icon: string | undefined, content: string) => {
    const count = panels.length;
    const panelId = `tab-panel-${index}-${count}`;
    const tabId = `tab-${index}-${count}`;
    panels.push({ panelId, tabId, label: decode(label), ...(icon !== undefined && { icon }) });
    const focus = FOCUSABLE.test(content) ? '' : ' tabindex="0"';
    const hidden = count === 0 ? '' : ' hidden';
    return `<div id="${panelId}" aria-labelledby="${tabId}" role="tabpanel"${focus}${hidden}>${content}</div>`;
  });
  return { panels, html: processed };
}

const ITEM = /<starlight-tab-item(?: data-label="([^"]*)")(?: data-icon="([^"]*)")?>([\s\S]*?)<\/starlight-tab-item>/g;

/** What the keyboard stops at; a panel without any of it has to be such a stop itself. */
const FOCUSABLE =
  /<(?:input|select|textarea|button|summary|iframe|object|embed)\b|<(?:a|area)\b[^>]*\shref=|\stabindex="0"/;

/** Undoes what Astro escapes in an attribute. */
function decode(attribute: string): string {
  return attribute.replaceAll('&#34;', '"').replaceAll('&#38;', '&');
}

interface Panel {
  panelId: string;
  tabId: string;
  label: string;
  icon?: string;
}
