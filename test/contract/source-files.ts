import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** One import or re-export, static or dynamic. */
export interface Import {
  readonly name: string;
  /** True where nothing of it is left at run time. */
  readonly typeOnly: boolean;
  /** True for `import()`: loaded when it is reached. */
  readonly dynamic: boolean;
}

export interface SourceFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every TypeScript file under `src`, by path. */
export const sourceFiles: readonly SourceFile[] = filesUnder("src")
  .filter((file) => file.endsWith(".ts"))
  .map(readSource);

/** Files below a folder of the repository, sorted, relative to the repository. */
export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

function readSource(file: string): SourceFile {
  const text = readFileSync(path.join(ROOT, file), "utf8");
  return { path: file, text, ...parsed(file, text) };
}

export function parsed(file: string, text: string): Pick<SourceFile, "tree" | "imports"> {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
        imports.push({ name: node.moduleSpecifier.text, typeOnly: isTypeOnly(node), dynamic: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      imports.push({ name: (node.argument.literal as ts.StringLiteral).text, typeOnly: true, dynamic: false });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteral(name)) imports.push({ name: name.text, typeOnly: false, dynamic: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { tree, imports };
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    const { exportClause } = node;
    return (
      node.isTypeOnly || everyTypeOnly(exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : [])
    );
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && everyTypeOnly(named.elements);
}

function everyTypeOnly(elements: readonly { readonly isTypeOnly: boolean }[]): boolean {
  return elements.length > 0 && elements.every(({ isTypeOnly: only }) => only);
}

/** The file a relative import names. */
export const targetOf = (from: string, name: string): string => path.posix.join(path.posix.dirname(from), name);

/** The package of a bare import: `a/b` → `a`, `@s/a/b` → `@s/a`. */
export const packageOf = (name: string): string => name.split("/", name.startsWith("@") ? 2 : 1).join("/");
