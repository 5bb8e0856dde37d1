import { expect, test } from 'vitest';
import { processPanels } from '../../src/components/starlight/tab-panels.ts';

const item = (label: string, content: string) =>
  `<starlight-tab-item data-label="${label}"> ${content} </starlight-tab-item>`;

test('makes a panel of each tab, all but the first hidden', () => {
  const { panels, html } = processPanels(item('One', '<a href="/a">a</a>') + item('Two', '<button>b</button>'), 3);

  expect(panels).toEqual([
    { panelId: 'tab-panel-3-0', tabId: 'tab-3-0', label: 'One' },
    { panelId: 'tab-panel-3-1', tabId: 'tab-3-1', label: 'Two' },
  ]);
  expect(html).toBe(
    '<div id="tab-panel-3-0" aria-labelledby="tab-3-0" role="tabpanel"> <a href="/a">a</a> </div>' +
      '<div id="tab-panel-3-1" aria-labelledby="tab-3-1" role="tabpanel" hidden> <button>b</button> </div>',
  );
});

test('lets the keyboard stop at a panel that has nothing to stop at', () => {
  expect(processPanels(item('One', '<p>Text</p>'), 0).html).toContain('role="tabpanel" tabindex="0"');
  expect(processPanels(item('One', '<summary>More</summary>'), 0).html).not.toContain('tabindex');
});

test('reads labels with signs, and icons', () => {
  const html = '<starlight-tab-item data-label="C &#38; &#34;C#&#34;" data-icon="star">Text</starlight-tab-item>';

  expect(processPanels(html, 0).panels).toMatchObject([{ label: 'C & "C#"', icon: 'star' }]);
});
