import ts from 'typescript';

const quoted = ({value}) => `'${value}'`;

/** What the compiler knows of an element and the analyzer, which reads one file at a time, does not. */
export const typeReader = (program) => {
  const checker = program.getTypeChecker();

  const classType = (path, name) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path));
    return checker.getDeclaredTypeOfSymbol(checker.tryGetMemberInModuleExports(name, module));
  };

  const propertyType = (type, name) => {
    const property = type && name && checker.getPropertyOfType(type, name);
    return property && checker.getTypeOfSymbol(property);
  };

  const eventMap = checker.getDeclaredTypeOfSymbol(checker.resolveName('HTMLElementEventMap', undefined, ts.SymbolFlags.Interface, false));

  return (path, className) => ({
    /** The words that a property takes, where its type is a list of them: editors offer what they see. */
    wordsOf: (property) => {
      const type = propertyType(classType(path, className), property);
      const given = type && checker.getNonNullableType(type);
      return given?.isUnion() && given.types.every((word) => word.isStringLiteral()) ? given.types.map(quoted).join(' | ') : undefined;
    },
    /** The class behind an event, as `HTMLElementEventMap` has it: a `CustomEvent<…>` as it was written. */
    eventType: (event) => {
      const declaration = propertyType(eventMap, event)?.symbol.valueDeclaration;
      return declaration?.heritageClauses?.[0]?.types[0]?.getText().replace(/\s+/g, ' ');
    },
  });
};
