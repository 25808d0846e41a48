import {attributesOf, contentOf, fileUrl, tokensOf} from './markup.js';

/** The address of a page that is nothing but the widget, with all that was set. */
export const frameUrl = (embed) => {
  const content = contentOf(embed);
  const parameters = new URLSearchParams({
    widget: embed.widget,
    ...attributesOf(embed),
    ...tokensOf(embed),
    // A frame cannot see the page around it.
    ...(embed.scheme === 'dark' && {'color-scheme': 'dark'}),
    ...(content && {content: JSON.stringify(content)}),
  });
  return `${fileUrl(embed, 'frame.html')}?${parameters}`;
};
