import {basename} from 'node:path';
import ts from 'typescript';
import {typeReader} from './type-reader.mjs';

// What a form calls is no page's to call.
const isPublic = ({name, privacy, static: isStatic}) => (privacy ?? 'public') === 'public' && !isStatic && !/^form\w+Callback$/.test(name);

const withoutOrigin = ({inheritedFrom, ...described}) => described;

const retyped = (described, text) => (text ? {...described, type: {text}} : described);

const publicElement = (types) => ({path, declaration}) => {
  const {name, description, tagName, members = [], attributes = [], events = []} = declaration;
  const {slots = [], cssParts = [], cssProperties = [], cssStates = []} = declaration;
  const {wordsOf, eventType} = types(path, name);
  const published = `dist/${basename(path, '.ts')}.js`;
  return {
    kind: 'javascript-module',
    path: published,
    declarations: [{
      kind: 'class',
      name,
      description,
      customElement: true,
      tagName,
      superclass: {name: 'LitElement', package: 'lit'},
      members: members.filter(isPublic).map((member) => withoutOrigin(retyped(member, wordsOf(member.name)))),
      attributes: attributes.map((attribute) => withoutOrigin(retyped(attribute, wordsOf(attribute.fieldName)))),
      events: events.filter(({name: event}) => eventType(event)).map((event) => withoutOrigin(retyped(event, eventType(event.name)))),
      slots: slots.map(withoutOrigin),
      cssParts: cssParts.map(withoutOrigin),
      cssProperties: cssProperties.map(withoutOrigin),
      cssStates: cssStates.map(withoutOrigin),
    }],
    exports: [
      {kind: 'js', name, declaration: {name, module: published}},
      {kind: 'custom-element-definition', name: tagName, declaration: {name, module: published}},
    ],
  };
};

/**
 * A plugin for the analyzer: leaves in the manifest what a user of the package may rely on, under the paths that are
 * published, each element with what it inherits.
 */
export const publicApi = () => ({
  name: 'public-api',
  packageLinkPhase({customElementsManifest: manifest}) {
    const elements = manifest.modules.flatMap(({path, declarations = []}) =>
      declarations.filter(({tagName}) => tagName).map((declaration) => ({path, declaration})))
      // The analyzer finds them in no fixed order.
      .sort((a, b) => a.path.localeCompare(b.path));
    const {config} = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
    const {options} = ts.parseJsonConfigFileContent(config, ts.sys, '.');
    const program = ts.createProgram(ts.sys.readDirectory('src', ['.ts']), options);
    manifest.modules = elements.map(publicElement(typeReader(program)));
  },
});
