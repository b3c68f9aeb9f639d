// Words in src/ that no language can replace, as they stand outside msg().
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { GENERATED } from './register.js';

/** Attributes that are read or read aloud. */
const SPOKEN =
  /\b(alt|aria-(?:label|description|roledescription|valuetext|placeholder)|placeholder|title)=(?:"([^"]*)"|'([^']*)')/g;
const LETTER = /\p{L}/u;
/** A word in letters that code has not. */
const GERMAN = /[äöüßÄÖÜ][a-zäöüß]|[a-z]{2}[äöüß]/;

/** One sentence for each text of a file that stands outside msg(): in a template, or in German letters. */
export function outsideOf(name: string, code: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const add = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1}: "${text.trim().replace(/\s+/g, ' ')}" stands outside msg().`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'msg') return;
    if (ts.isTaggedTemplateExpression(node)) {
      const isMarkup = /^(html|svg)$/.test(node.tag.getText());
      for (const text of isMarkup ? textsIn(node.template) : []) add(node, text);
      if (ts.isTemplateExpression(node.template)) node.template.templateSpans.forEach(visit);
      return;
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (GERMAN.test(node.text)) add(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a visitor would read of a template as it is written. */
function textsIn(template: ts.TemplateLiteral): string[] {
  const pieces = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
  const written = pieces.join('\u0000');
  const spoken = [...written.matchAll(SPOKEN)].map(([, , double, single]) => double ?? single ?? '');
  const texts = written
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, '\u0000')
    .replace(/&\w+;/g, ' ')
    .split('\u0000');
  return [...spoken.flatMap((text) => text.split('\u0000')), ...texts].filter((text) => LETTER.test(text));
}

/** All of src/ that is written by hand. */
export const wordsOutside = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !file.startsWith(GENERATED))
    .flatMap((file) => outsideOf(file, readFileSync(file, 'utf8')));
