import { chmod, rm } from 'node:fs/promises';
import { build, context } from 'esbuild';

// CommonJS libraries inside an ES module bundle still call `require`, which an ES module does not have.
const requireInModule =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

const common = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  // The `main` builds of several language-server libraries are UMD, whose inner `require` no bundler can follow.
  mainFields: ['module', 'main'],
  sourcemap: true,
  // Node reads every byte before the first line runs; names stay, for the traces that people send.
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: 'warning',
};

/** Leaves a module out of the file that imports it, in a format that cannot be split. */
function besideIt(imported, built) {
  const onImport = ({ kind }) => (kind === 'entry-point' ? undefined : { path: built, external: true });
  const filter = new RegExp(`^${imported.replaceAll('.', '\\.')}$`);
  return { name: 'beside-it', setup: ({ onResolve }) => onResolve({ filter }, onImport) };
}

const bundles = [
  {
    ...common,
    entryPoints: { inquiry: 'server/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    // What is imported when it is needed stays in files of its own, and the first file can switch the cache of code on.
    splitting: true,
    chunkNames: 'inquiry/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requireInModule}` },
  },
  {
    ...common,
    entryPoints: { server: 'server/lsp/main.ts', 'server/start': 'server/lsp/start.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [besideIt('./start.ts', './server/start.cjs')],
  },
  { ...common, entryPoints: ['client/extension.ts'], outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'] },
  {
    ...common,
    entryPoints: ['client/preview/page/main.ts'],
    outfile: 'dist/preview/page.js',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  },
];

async function buildOnce() {
  // What an earlier build left must not pass for the result of one that failed.
  const left = [
    ...bundles.flatMap(({ outfile }) => outfile ?? []),
    'dist/inquiry.mjs',
    'dist/inquiry',
    'dist/server.cjs',
    'dist/server',
  ];
  await Promise.all(left.map((path) => rm(path, { force: true, recursive: true })));
  const results = await Promise.allSettled(bundles.map((bundle) => build(bundle)));
  // esbuild has already said what is wrong.
  if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
  else await chmod('dist/inquiry.mjs', 0o755);
}

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await buildOnce();
}
