import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import ts from 'typescript-eslint';
import {importDirection} from './scripts/lint/import-direction.mjs';

const globals = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));
const nodeGlobals = globals('Buffer', 'URL', 'URLSearchParams', 'clearTimeout', 'console', 'performance', 'process', 'setTimeout');
const browserGlobals = globals(
  'Element', 'Event', 'FormData', 'MutationObserver', 'Option', 'ResizeObserver', 'URL', 'URLSearchParams', 'addEventListener', 'customElements', 'document',
  'fetch', 'getSelection', 'history', 'innerHeight', 'location', 'navigator', 'parent', 'sessionStorage',
);

const style = {
  'arrow-body-style': 'error',
  'no-console': ['error', {allow: ['warn']}],
  'no-unused-vars': ['error', {ignoreRestSiblings: true}],
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-arrow-callback': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
  eqeqeq: 'error',
};

export default defineConfig(
  {ignores: ['dist', 'cdn', 'coverage', '.cache', 'src/localize/generated', 'src/jsx.ts', 'embeds/wordpress/shootkit/build']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {rules: style},
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      // `array[index]!` says that the index is known to be good; the compiler cannot.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowNever: true}],
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/best-practice']],
    plugins: {jsdoc, shootkit: {rules: {'import-direction': importDirection}}},
    settings: {litHtmlSources: ['lit']},
    rules: {
      'shootkit/import-direction': 'error',
      // In a dialog it says where the focus begins.
      'lit-a11y/no-autofocus': 'off',
      'no-restricted-properties': ['error', {
        object: 'Array',
        property: 'from',
        message: 'Old libraries replace it with one that takes no second argument: spread, then map.',
      }],
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      // An attribute is known by its JSDoc: the manifest and the README's tables are made of it.
      'jsdoc/require-jsdoc': ['error', {
        require: {ClassDeclaration: true, FunctionDeclaration: false},
        contexts: [':matches(PropertyDefinition, MethodDefinition):has(> Decorator[expression.callee.name="property"])'],
        checkGetters: false,
        checkConstructors: false,
      }],
      'jsdoc/check-param-names': ['error', {checkDestructured: false, disableMissingParamChecks: true}],
      'jsdoc/check-tag-names': ['error', {definedTags: ['source', 'tag', 'slot', 'csspart', 'cssprop', 'cssproperty', 'cssstate', 'attr', 'fires']}],
    },
  },
  {
    files: ['test/**/*.ts'],
    extends: [ts.configs.disableTypeChecked],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: nodeGlobals},
    rules: {'no-console': 'off'},
  },
  {
    // Classic scripts of the block editor: WordPress hands over its packages, and they theirs, on the window.
    files: ['embeds/wordpress/**/*.js'],
    languageOptions: {sourceType: 'script', globals: globals('window')},
  },
  {
    files: ['demo/**/*.js'],
    languageOptions: {globals: browserGlobals},
  },
  {
    // They run in a page as well as in Node.
    files: ['embeds/snippets/**/*.js'],
    languageOptions: {globals: globals('TextEncoder', 'URLSearchParams')},
  },
  {
    // They hold functions that run in a page, too.
    files: ['test/**/*.{js,mjs}'],
    languageOptions: {
      globals: globals(
        'after', 'before', 'describe', 'fetch', 'it',
        'CustomEvent', 'Element', 'EventTarget', 'addEventListener', 'customElements', 'document', 'getComputedStyle', 'innerWidth', 'localStorage',
        'location', 'navigator', 'requestAnimationFrame', 'sessionStorage', 'window',
      ),
    },
  },
);
