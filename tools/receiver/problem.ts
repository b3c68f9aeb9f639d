import type { FastifyReply } from 'fastify';
import type { BaseIssue } from 'valibot';

/** A fault in a request, as RFC 9457 shows them. */
export interface FieldProblem {
  /** JSON Pointer (RFC 6901) into the request; empty for the request as a whole. */
  pointer: string;
  /** What is expected there. */
  detail: string;
}

/** As many faults as are told at once. */
const MAX_PROBLEMS = 50;

const TITLES: Record<number, string> = {
  400: 'The body is not valid JSON',
  403: 'This page may not send requests here',
  404: 'There is nothing here',
  408: 'The request took too long',
  413: 'The request is too large',
  415: 'Send the request as application/json',
  422: 'The request has faults',
  429: 'Too many requests, please wait a while',
  503: 'The request could not be stored, please send it again',
};

const pointerOf = (issue: BaseIssue<unknown>): string =>
  (issue.path ?? []).map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What the schema found, for the sender. */
export const fieldProblems = (issues: readonly BaseIssue<unknown>[]): FieldProblem[] =>
  issues.slice(0, MAX_PROBLEMS).map((issue) => ({ pointer: pointerOf(issue), detail: issue.message }));

/** Answers with problem details (RFC 9457). */
export function sendProblem(reply: FastifyReply, status: number, errors?: FieldProblem[]): FastifyReply {
  const title = TITLES[status] ?? (status < 500 ? 'The request cannot be read' : 'Something went wrong here');
  return reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', title, status, ...(errors && { errors }) }));
}
