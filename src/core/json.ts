/** JSON as the language has it, also where an old library gave lists, texts or dates a `toJSON` of its own. */
export const toJson = (value: unknown): string =>
  // A replacer is asked after `toJSON`, and still finds the value itself in what holds it.
  JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, name) {
    return this[name];
  });
