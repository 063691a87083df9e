// Reads a Svelte file as its compiler does and tells what a person would read that is written there,
// and which numbers reach the page without their locale or outside <bdi>.
import { parse } from 'svelte/compiler';

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** What a person hears or sees of an element, or of a component that passes it on. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|label|hint|heading|text|content)$/;
const letters = /\p{L}{2}/u;
const formatted = /\bformat(Money|MoneyFully|Number|Days?|Weight|Pounds|Length)\(/;
const counting =
  /^(?!say\b|words\b)([\w.]+\.)?(count|quantity|length|page|pages|index)( [-+] \d+)?$/;
/** These hold nothing but text, so that no <bdi> can stand in them. */
const textOnly = new Set(['title', 'option', 'textarea']);

export function textInCode(source: string): string[] {
  const { fragment } = parse(source, { modern: true }) as unknown as { fragment: Node };
  const found: string[] = [];
  visit(fragment, [], (node, above) => {
    const code = source.slice(node.start, node.end);
    const text = String(node.data);
    if (node.type === 'Text' && letters.test(text) && isShown(above)) found.push(text.trim());
    if (node.type === 'Literal' && isSaid(node, above)) found.push(String(node.value));
    if (node.type === 'TemplateElement' && isSaid(node, above)) found.push(code);
  });
  return found;
}

export function numbersInCode(source: string): string[] {
  const { fragment } = parse(source, { modern: true }) as unknown as { fragment: Node };
  const found: string[] = [];
  visit(fragment, [], (node, above) => {
    if (node.type !== 'ExpressionTag' || above.at(-1)?.type === 'Attribute') return;
    const expression = source.slice(node.start + 1, node.end - 1).trim();
    const names = above.map(({ name }) => name);
    const apart = names.includes('bdi') || names.some((name) => textOnly.has(String(name)));
    const bare = formatted.test(expression) && !/\bisolated\(|\bsay\b/.test(expression);
    if ((bare && !apart) || counting.test(expression)) found.push(expression);
  });
  return found;
}

/** In an attribute that is spoken, or in the text of an element; else it is a name, a class, a key. */
function isShown(above: readonly Node[]): boolean {
  if (above.some(({ type }) => type === 'StyleSheet' || type === 'Script')) return false;
  const attribute = above.findLast(({ type }) => type === 'Attribute');
  if (!attribute) return true;
  const name = String(attribute.name);
  const owner = above[above.indexOf(attribute) - 1];
  const isMachine = owner?.name === 'meta' && !/description|title/.test(JSON.stringify(owner));
  return spoken.test(name) && !isMachine;
}

/** A literal that the page prints as it stands: not compared, not an argument, not a key. */
function isSaid(node: Node, above: readonly Node[]): boolean {
  const value = node.type === 'Literal' ? node.value : (node.value as { cooked: string }).cooked;
  if (typeof value !== 'string' || !letters.test(value)) return false;
  const printing = /^(ExpressionTag|ConditionalExpression|LogicalExpression|TemplateLiteral)$/;
  const tag = above.findLastIndex(({ type }) => type === 'ExpressionTag');
  if (tag < 0 || !above.slice(tag).every(({ type }) => printing.test(type))) return false;
  const within = above.at(-1)!;
  return within.test !== node && isShown(above);
}

function visit(
  node: Node,
  above: readonly Node[],
  see: (node: Node, above: readonly Node[]) => void,
) {
  see(node, above);
  for (const child of Object.values(node).flat())
    if (isNode(child)) visit(child, [...above, node], see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
