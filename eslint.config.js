import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Where ready-made HTML may be inserted: nowhere but in these files, each with its reason. */
const readyMadeHtml = [
  // Structured data for search engines: never run, and lib/dataset-markup.ts escapes it.
  'src/pages/?locale?/data.astro',
  // Charts: lib/charts/element.ts escapes every text and attribute.
  'src/components/charts/ChartPicture.astro',
];

const physical =
  '(^|[\\s:!])-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-([lr]|[tb][lr])|scroll-[mp][lr]|text-(left|right)|float-(left|right)|clear-(left|right))(-|\\s|$)';
const inClass = "JSXAttribute[name.name='class'], JSXAttribute[name.name.name='list']";

const markup = [
  {
    selector: "JSXAttribute[name.name='style'], AstroTemplateLiteralAttribute[name.name='style']",
    message: 'A style attribute is refused by the Content-Security-Policy. Use a class.',
  },
  {
    selector: "JSXAttribute[name.namespace.name='is'][name.name.name='inline']",
    message:
      'is:inline is not hashed for the Content-Security-Policy. Use a bundled script or style.',
  },
  {
    selector: `:matches(${inClass}) Literal[value=/${physical}/], :matches(${inClass}) TemplateElement[value.raw=/${physical}/]`,
    message:
      'Left and right change places in Arabic. Use the logical class (ms-, pe-, text-start, …).',
  },
  {
    selector: 'JSXAttribute[name.name=/^on[a-z]+$/]',
    message:
      'An inline event handler is refused by the Content-Security-Policy. Listen in src/client.',
  },
];

const words = {
  selector: 'MemberExpression[property.name=/^toLocale/]',
  message: 'Dates, numbers and lists are turned into words by src/lib/format.ts only.',
};

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.astro/', 'test-results/', 'content/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', words],
      // Numbers read well in a template, and what they print is certain.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript itself asks for index signatures to be read with brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    // `test()` of node:test returns a promise that the runner itself awaits.
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
    },
  },
  // Commands talk to the person who runs them.
  { files: ['src/commands/**'], rules: { 'no-console': 'off' } },
  { files: ['src/lib/format.ts'], rules: { 'no-restricted-syntax': 'off' } },
  astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'no-restricted-syntax': ['error', words, ...markup],
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
    },
  },
  { files: readyMadeHtml, rules: { 'astro/no-set-html-directive': 'off' } },
  {
    files: ['**/*.{js,mjs,astro}', '**/*.astro/*.{js,ts}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
