// Reads what a source file imports, and which clock, timer and chance calls it makes.
import { type Node, parseSync, Visitor } from 'oxc-parser';

export type Source = {
  /** Specifiers as written; null is an import whose target only running can tell. */
  imports: (string | null)[];
  /** As `Date.now`, `setTimeout`, `new Date()`. */
  calls: string[];
};

export function readSource(file: string, text: string): Source {
  const { program, errors } = parseSync(file, text);
  const fatal = errors[0];
  if (fatal) throw new Error(`${file} cannot be read: ${fatal.message}`);
  const imports: (string | null)[] = [];
  const calls: string[] = [];
  const from = (node: { source: { value: string } | null }) => {
    if (node.source) imports.push(node.source.value);
  };
  new Visitor({
    ImportDeclaration: from,
    ExportNamedDeclaration: from,
    ExportAllDeclaration: from,
    ImportExpression: (node) => imports.push(literal(node.source)),
    TSImportType: (node) => imports.push(literal(node.source)),
    TSExternalModuleReference: (node) => imports.push(literal(node.expression)),
    NewExpression(node) {
      if (node.arguments.length === 0) calls.push(`new ${nameOf(node.callee)}()`);
    },
    CallExpression(node) {
      const name = nameOf(node.callee);
      if (name === 'require') imports.push(literal(node.arguments[0]));
      else calls.push(name);
    },
  }).visit(program);
  return { imports, calls };
}

function literal(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? null;
  }
  return null;
}

/** `a.b.c` in full; the global object in front says nothing and is left out. */
function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
    const before = nameOf(node.object);
    return before === 'globalThis' || before === 'window'
      ? node.property.name
      : `${before}.${node.property.name}`;
  }
  return '?';
}
