import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** The packages that are published, by folder. */
export type Workspace = 'sdk' | 'emulator';

/** A compiler that users have, by the folder it is installed in. */
export const compilers = {
  '5.4': 'typescript-5.4/bin/tsc',
  '5.9': 'typescript/bin/tsc',
  '7': 'typescript-7/bin/tsc',
} as const;

const browser = { lib: ['ES2022', 'DOM'], target: 'ES2022' };
const server = { lib: ['ES2022'], target: 'ES2022', types: ['node'] };

/** Projects as users have them: compiler options, and the endings of the files they write. */
export const projects = {
  'a bundler': {
    options: { ...browser, module: 'ESNext', moduleResolution: 'bundler' },
    extensions: ['ts'],
  },
  'Node, ES modules and CommonJS': {
    options: { ...server, module: 'Node16', moduleResolution: 'Node16' },
    extensions: ['mts', 'cts'],
  },
  'the newest Node, strictest': {
    options: {
      ...browser,
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
    },
    extensions: ['mts', 'cts'],
  },
  'CommonJS without exports maps': {
    options: { ...server, module: 'CommonJS', moduleResolution: 'node10' },
    extensions: ['ts'],
  },
} as const;

export type Compiler = keyof typeof compilers;
export type Project = keyof typeof projects;

/** Every compiler with every kind of project. Only old ones are used without exports maps. */
export const compilerMatrix = (Object.keys(compilers) as Compiler[]).flatMap((compiler) =>
  (Object.keys(projects) as Project[])
    .filter((project) => compiler === '5.4' || project !== 'CommonJS without exports maps')
    .map((project) => [compiler, project] as const),
);

/** A project outside of this repository that has installed the packed tarballs and nothing else. */
export interface Consumer {
  readonly root: string;
  /** Paths of the files that a tarball holds, sorted. */
  files(workspace: Workspace): string[];
  /** Text of a file of a tarball. */
  read(workspace: Workspace, path: string): Promise<string>;
  /** Makes a package of the repository's `node_modules` available, such as `msw`. */
  link(dependency: string): Promise<void>;
  write(path: string, text: string): Promise<void>;
  /** Runs a program with Node and gives what it printed; rejects when it fails. */
  node(...args: string[]): Promise<string>;
  /**
   * Type-checks a program as part of a project; gives the compiler's complaints, '' for none.
   *
   * @param more compiler options besides those of the project
   */
  typeCheck(program: string, compiler: Compiler, project: Project, more?: object): Promise<string>;
  remove(): Promise<void>;
}

/** Packs workspaces as `npm publish` would, and lays the tarballs out as `npm install` would. */
export async function createConsumer(...workspaces: Workspace[]): Promise<Consumer> {
  const root = await mkdtemp(join(tmpdir(), 'tollgate-consumer-'));
  const home = (workspace: Workspace) => join(root, 'node_modules', '@tollgate', workspace);

  const link = async (dependency: string, from = repository) => {
    const path = join(root, 'node_modules', dependency);
    await mkdir(dirname(path), { recursive: true });
    const nearest = [from, repository].map((at) => join(at, 'node_modules', dependency));
    await symlink(nearest.find(existsSync) ?? dependency, path, 'junction');
  };

  await writeFile(join(root, 'package.json'), '{ "private": true }\n');
  for (const workspace of workspaces) {
    const manifest = await unpack(workspace, home(workspace));
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      await link(dependency, join(repository, workspace));
    }
  }

  return {
    root,
    files: (workspace) =>
      readdirSync(home(workspace), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(home(workspace).length + 1))
        .map((path) => path.split(sep).join('/'))
        .sort(),
    read: (workspace, path) => readFile(join(home(workspace), path), 'utf8'),
    link,
    async write(path, text) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    node: async (...args) => (await run(process.execPath, args, { cwd: root })).stdout,
    async typeCheck(program, compiler, project, more) {
      const { options, extensions } = projects[project];
      const files = extensions.map((extension) => `program.${extension}`);
      await Promise.all(files.map((file) => writeFile(join(root, file), program)));
      const base = { strict: true, noEmit: true, types: [], skipDefaultLibCheck: true };
      const compilerOptions = { ...base, ...options, ...more };
      await writeFile(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      const tsc = join(repository, 'node_modules', compilers[compiler]);
      return run(process.execPath, [tsc, '-p', root, '--pretty', 'false'], { cwd: root }).then(
        () => '',
        ({ stdout }: { stdout: string }) => stdout,
      );
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function unpack(
  workspace: Workspace,
  target: string,
): Promise<{ dependencies?: Record<string, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tollgate-pack-'));
  try {
    // The build ran before the tests; the scripts would run it again.
    await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
      cwd: join(repository, workspace),
      shell: process.platform === 'win32',
    });
    const [tarball] = readdirSync(folder);
    if (tarball === undefined) throw new Error(`npm packed nothing for ${workspace}.`);
    await mkdir(target, { recursive: true });
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components', '1'], { cwd: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return JSON.parse(await readFile(join(target, 'package.json'), 'utf8'));
}
