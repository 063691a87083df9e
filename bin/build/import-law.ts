// Who may import whom, made from house.ts: the three floors and, between rooms, the order of the trade.
import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';
import { rooms } from '../../house.ts';

const floors = String.raw`^src/server/(db/|market\.ts|not-there\.ts|settings\.ts|current-market\.ts)`;
const aTest = String.raw`\.test\.ts$|/test-market\.ts$`;

const law: IForbiddenRuleType[] = [
  {
    name: 'the law is pure',
    comment: 'src/domain and src/messages import only each other: no package, no node:, no room.',
    severity: 'error',
    from: { path: '^src/(domain|messages)/', pathNot: aTest },
    to: { pathNot: '^src/(domain|messages)/' },
  },
  {
    name: 'landed cost is a library of its own',
    severity: 'error',
    from: { path: '^src/domain/landed-cost/', pathNot: aTest },
    to: { pathNot: '^src/domain/(landed-cost|money|time)/' },
  },
  {
    name: 'a store is private to its room',
    severity: 'error',
    from: { path: '^src/server/([^/]+)/' },
    to: { path: String.raw`^src/server/([^/]+)/store[^/]*\.ts$`, pathNot: '^src/server/$1/' },
  },
  {
    name: 'doors never touch SQL',
    severity: 'error',
    from: { path: '^(src/(routes|api|lib)/|bin/)', pathNot: aTest },
    to: { path: String.raw`^src/server/[^/]+/store[^/]*\.ts$` },
  },
  {
    name: 'rooms never look out of the door',
    severity: 'error',
    from: { path: '^src/server/' },
    to: { path: '^src/(routes|api|lib|offline)/' },
  },
  {
    name: 'what runs in the browser stays off the server',
    severity: 'error',
    from: { path: '^src/(lib|offline|service-worker)/' },
    to: { path: '^src/server/' },
  },
  { name: 'no circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ...Object.entries(rooms).map(([room, { may }]): IForbiddenRuleType => ({
    name: `what ${room} may call`,
    comment: `house.ts lets ${room} call: ${may.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path: `^src/server/${room}/`, pathNot: aTest },
    to: { path: '^src/server/', pathNot: [`^src/server/(${[room, ...may].join('|')})/`, floors] },
  })),
];

const configuration: IConfiguration = {
  forbidden: law,
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`^(build|\.svelte-kit)/|\$app|\$types` },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};

export default configuration;
