/** The arrows of the house: web → workflows ← engine ← features ← app.module; platform and workflows know nobody. */
const outsideFeatures = 'platform|engine|auditor|cli|simulator';

module.exports = {
  forbidden: [
    {
      name: 'workflows-are-pure',
      comment: 'Decisions run unchanged in the browser: xstate and themselves, nothing else.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: '\\.spec\\.ts$|^workflows/kit/testing/' },
      to: { pathNot: '^workflows/|^node_modules/xstate/' },
    },
    {
      name: 'platform-knows-nobody',
      comment: 'What touches the world may be used by all and uses none of them.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^(src|workflows|web)/', pathNot: '^src/platform/' },
    },
    {
      name: 'engine-knows-no-feature',
      comment: 'The engine commits what workflows decide; features call it, never the reverse.',
      severity: 'error',
      from: { path: '^src/engine/' },
      to: { path: '^src/', pathNot: '^src/(engine|platform)/' },
    },
    {
      name: 'features-by-their-door',
      comment: 'By its module, services and queries; permission and scope, the history of a case, and the filter a list shares with its export, are for all.',
      severity: 'error',
      from: { path: `^src/(?!(?:${outsideFeatures})/)([^/]+)/` },
      to: {
        path: `^src/(?!(?:${outsideFeatures})/)[^/]+/`,
        pathNot: [
          '^src/$1/',
          '\\.(module|service|queries)\\.ts$',
          '^src/accounts/(permission|scope)\\.ts$',
          '^src/hazards/(hazard-filter|hazard|case-record)\\.dto\\.ts$',
        ],
      },
    },
    {
      name: 'auditor-stands-alone',
      comment: 'A second reckoning that shares code with the first proves nothing.',
      severity: 'error',
      from: { path: '^src/auditor/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(workflows|src/engine)/' },
    },
    {
      name: 'web-sees-only-workflows',
      comment: 'The screens share decisions and words with the server, never its code: what they know of it is the API.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|test)/' },
    },
    {
      name: 'nobody-uses-the-screens',
      comment: 'The server serves the screens as files; it needs nothing of them.',
      severity: 'error',
      from: { path: '^(src|workflows)/' },
      to: { path: '^web/' },
    },
    {
      name: 'nobody-uses-the-shell',
      comment: 'Commands, the simulator and the assembly are where the product begins; nothing may depend on them.',
      severity: 'error',
      from: { path: '^(src|workflows)/', pathNot: '^src/(cli|simulator)/|^src/[^/]+\\.ts$' },
      to: { path: '^src/(cli|simulator)/|^src/[^/]+\\.ts$' },
    },
    {
      name: 'product-without-tests',
      comment: 'What ships does not lean on what proves it.',
      severity: 'error',
      from: { path: '^(src|workflows)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/|\\.spec\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-without-development-tools',
      comment: 'npm ci --omit=dev must leave everything that a built product needs; generating is for who changes it.',
      severity: 'error',
      from: { path: '^(src|workflows)/', pathNot: '\\.spec\\.ts$|^workflows/kit/testing/|^src/cli/generate/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be found would make every rule above blind.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|docs|web/dist)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.node'],
    },
  },
};
