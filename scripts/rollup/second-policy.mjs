const CREATION = /(\w+)\.createPolicy\("lit-html",(\{[^}]*\})\)/;

/**
 * Under strict Trusted Types a policy's name can be used once, and Lit throws at its start where a page has Lit already, or
 * this file twice. Takes the name of the library itself then; and does without a policy where that one is gone, too.
 */
export const secondPolicy = () => ({
  name: 'second-policy',
  transform(code, path) {
    if (!path.endsWith('/lit-html/lit-html.js')) return null;
    if (!CREATION.test(code)) this.error('Lit creates its Trusted Types policy in another way than this plugin knows.');
    const choose = '((policies, rules) => { for (const name of globalThis.litHtmlVersions ? ["shootkit", "lit-html"] : ["lit-html", "shootkit"]) try { return policies.createPolicy(name, rules); } catch {} })($1, $2)';
    return {code: code.replace(CREATION, choose), map: null};
  },
});
