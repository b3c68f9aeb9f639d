import ts from 'typescript';

/** What the comments in the schema's source say: of a schema by its name, of a member by schema and member. */
export interface Comments {
  schemas: Map<string, string>;
  members: Map<string, Map<string, string>>;
}

/** The text of the comment above a node, on one line. */
function commentOn(node: ts.Node): string | undefined {
  const [comment] = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}

/** The object literal a schema is made of: `v.object({…})`, or an object that others are spread from. */
function literalOf(expression: ts.Expression | undefined): ts.ObjectLiteralExpression | undefined {
  if (!expression) return undefined;
  if (ts.isObjectLiteralExpression(expression)) return expression;
  return ts.isCallExpression(expression) ? literalOf(expression.arguments[0]) : undefined;
}

/** Reads the comments of the schema's files, in which nothing else describes the format. */
export function readComments(sources: readonly { name: string; text: string }[]): Comments {
  const schemas = new Map<string, string>();
  const members = new Map<string, Map<string, string>>();
  for (const { name, text } of sources) {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const declaration of statement.declarationList.declarations) {
        const schema = declaration.name.getText(file);
        const comment = commentOn(statement);
        if (comment) schemas.set(schema, comment);
        const described = new Map<string, string>();
        // What is named or spread in brings its own comments.
        const take = (expression: ts.Expression): void => {
          for (const [key, words] of members.get(expression.getText(file)) ?? []) described.set(key, words);
        };
        const [whole] =
          declaration.initializer && ts.isCallExpression(declaration.initializer)
            ? declaration.initializer.arguments
            : [];
        if (whole && ts.isIdentifier(whole)) take(whole);
        for (const member of literalOf(declaration.initializer)?.properties ?? []) {
          if (ts.isSpreadAssignment(member)) take(member.expression);
          else {
            const words = commentOn(member);
            if (words) described.set(member.name!.getText(file), words);
          }
        }
        members.set(schema, described);
      }
    }
  }
  return { schemas, members };
}
