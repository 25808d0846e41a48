/** One property: `DTEND;VALUE=DATE:20261205`. */
export interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** One component with its properties and those inside it. */
export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
}

const readProperty = (line: string): Property => {
  const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line);
  if (!match) throw new Error(`no property: ${JSON.stringify(line)}`);
  return {name: match[1]!, parameters: match[2]!, value: match[3]!};
};

/** Reads RFC 5545 text strictly: any line that is none, any component that does not close, throws. */
export const readICalendar = (text: string): Component => {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const root: Component = {name: '', properties: [], components: []};
  const open = [root];
  for (const line of text.slice(0, -2).replaceAll('\r\n ', '').split('\r\n')) {
    const property = readProperty(line);
    if (property.name === 'BEGIN') {
      const component: Component = {name: property.value, properties: [], components: []};
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      if (open.pop()!.name !== property.value) throw new Error(`END:${property.value} closes nothing`);
    } else {
      open.at(-1)!.properties.push(property);
    }
  }
  if (open.length !== 1 || root.components.length !== 1 || root.components[0]!.name !== 'VCALENDAR') throw new Error('not one calendar');
  return root.components[0]!;
};

/** The one property of that name. */
export const valueOf = ({properties}: Component, name: string): string | undefined => {
  const found = properties.filter((property) => property.name === name);
  if (found.length > 1) throw new Error(`${name} stands there ${found.length} times`);
  return found[0]?.value;
};

/** What a TEXT value says. */
export const unescaped = (value: string): string =>
  value.replace(/\\(.)/gsu, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character));
