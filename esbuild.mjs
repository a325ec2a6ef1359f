import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, context } from 'esbuild';

// CommonJS libraries inside an ES module bundle still call `require`, which an ES module does not have.
const requireInModule =
  "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";

/** What pictures are drawn with lies in packages that are not shipped: its bytes go into the bundle. */
const assetsInside = {
  name: 'assets inside',
  setup(it) {
    it.onLoad({ filter: /[\\/]reports[\\/]docx[\\/]assets\.ts$/ }, async ({ path }) => {
      const { program, fonts } = JSON.parse(await readFile(path.replace(/ts$/, 'json'), 'utf8'));
      const contents = [
        `import program from '${program}';`,
        ...fonts.map((font, at) => `import font${at} from '${font}';`),
        'export const rasterProgram = async () => program;',
        `export const fontFiles = async () => [${fonts.map((_, at) => `font${at}`).join(', ')}];`,
      ];
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
};

/**
 * What only a Word document needs is large: it is a file by itself, read when one is asked for, and the same for the
 * server and the command. `path` leads there from the file that asks, which for the command lies in a folder.
 */
const docxApart = (path) => ({
  name: 'docx apart',
  setup(it) {
    const asked = { filter: /[\\/]docx[\\/]render\.ts$/ };
    it.onResolve(asked, ({ kind }) => (kind === 'dynamic-import' ? { path, namespace: 'apart' } : undefined));
    it.onLoad({ filter: /.*/, namespace: 'apart' }, () => ({ contents: `export { renderDocx } from '${path}';` }));
    it.onResolve({ filter: /docx\.cjs$/, namespace: 'apart' }, () => ({ path, external: true }));
  },
});

const common = {
  bundle: true,
  platform: 'node',
  target: 'node22',
  // The `main` builds of several language-server libraries are UMD, whose inner `require` no bundler can follow.
  mainFields: ['module', 'main'],
  sourcemap: true,
  metafile: true,
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
    plugins: [docxApart('../docx.cjs')],
    chunkNames: 'inquiry/[name]-[hash]',
    banner: { js: `#!/usr/bin/env node\n${requireInModule}` },
  },
  {
    ...common,
    entryPoints: { server: 'server/lsp/main.ts', 'server/start': 'server/lsp/start.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    plugins: [besideIt('./start.ts', './server/start.cjs'), docxApart('../docx.cjs')],
  },
  {
    ...common,
    entryPoints: ['server/reports/docx/render.ts'],
    outfile: 'dist/docx.cjs',
    format: 'cjs',
    loader: { '.wasm': 'binary', '.woff2': 'binary' },
    plugins: [assetsInside],
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

/** Whose work is in the bundles, with their licences, as those ask for. */
async function notices(results) {
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const told = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license, repository } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
    const file = (await readdir(folder)).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? await readFile(`${folder}/${file}`, 'utf8') : `Source: ${repository?.url ?? repository}`;
    return `${name} ${version}\nLicence: ${license}\n\n${text.trim()}\n`;
  });
  return (await Promise.all(told)).join(`\n${'-'.repeat(80)}\n\n`);
}

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
  if (results.some(({ status }) => status === 'rejected')) {
    process.exitCode = 1;
    return;
  }
  await writeFile('dist/third-party.txt', await notices(results.map(({ value }) => value)));
  await chmod('dist/inquiry.mjs', 0o755);
}

if (process.argv.includes('--watch')) {
  for (const bundle of bundles) await (await context(bundle)).watch();
} else {
  await buildOnce();
}
