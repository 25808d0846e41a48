import {collect, elementsOf, oneLine, wordsOf} from './elements.mjs';

const attribute = (described) => ({
  name: described.name,
  description: oneLine(described.description),
  values: wordsOf(described).map((name) => ({name})),
});

const described = ({name, description}) => ({name, description: oneLine(description)});

/** Custom data for VS Code: what it completes and explains in HTML and in CSS. */
export const vscodeData = (manifest) => {
  const elements = elementsOf(manifest);
  return {
    'vscode.html-custom-data.json': {
      version: 1.1,
      tags: elements.map(({tagName, description, attributes}) => ({
        name: tagName,
        description: oneLine(description),
        attributes: attributes.map(attribute),
      })),
    },
    'vscode.css-custom-data.json': {
      version: 1.1,
      properties: collect(elements, 'cssProperties').map(described),
      pseudoElements: collect(elements, 'cssParts').map(({name, description}) => described({name: `::part(${name})`, description})),
    },
  };
};
