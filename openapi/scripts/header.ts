/** First line of every generated file that can hold a comment. */
export const header = '// Generated from openapi/ by `npm run generate`. Do not edit.\n';
