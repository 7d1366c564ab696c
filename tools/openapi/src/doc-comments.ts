import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the source of a field says that its decorators do not. */
export interface FieldDoc {
  readonly description?: string;
  /** Declared with `?`: it may be absent. */
  readonly optional: boolean;
  /** Declared as `… | null`. */
  readonly nullable: boolean;
  /** Of an object, or of the objects of an array, that is declared as `Record<string, …>`: the type of its values. */
  readonly values?: string;
}

export interface ClassDoc {
  readonly description?: string;
  readonly parent?: string;
  readonly fields: ReadonlyMap<string, FieldDoc>;
}

/** Reads the classes of the TypeScript files in a folder, by name. */
export function readClassDocs(folder: string): Map<string, ClassDoc> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts'));
  const sources = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.Latest, true),
  );
  const classes = sources.flatMap(({ statements }) => statements.filter(ts.isClassDeclaration));
  return new Map(classes.map((declaration) => [declaration.name?.text ?? '', classDoc(declaration)]));
}

function classDoc(declaration: ts.ClassDeclaration): ClassDoc {
  const properties = declaration.members.filter(ts.isPropertyDeclaration);
  const parent = declaration.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();
  return {
    description: commentOf(declaration),
    parent,
    fields: new Map(properties.map((property) => [property.name.getText(), fieldDoc(property)])),
  };
}

function fieldDoc(property: ts.PropertyDeclaration): FieldDoc {
  const alternatives = property.type && ts.isUnionTypeNode(property.type) ? property.type.types : [];
  return {
    description: commentOf(property),
    optional: !!property.questionToken,
    nullable: alternatives.some((type) => type.getText() === 'null'),
    values: /\bRecord<string, (\w+)>/.exec(property.type?.getText() ?? '')?.[1],
  };
}

function commentOf(node: ts.Node): string | undefined {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return ts
    .getTextOfJSDocComment(comment)
    ?.replace(/\{@link (\w+)\}/g, '$1')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
