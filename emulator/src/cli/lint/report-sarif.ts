import { createHash } from 'node:crypto';
import { type Reason, reasons } from '../../review/index.js';
import type { Location } from './lines.js';
import type { LintReport, LintResult, LocatedFinding } from './lint.js';
import type { Problem } from './problem.js';
import { relativePath } from './relative-path.js';

const indexOf = new Map(reasons.map(({ id }, index) => [id, index]));

/**
 * The report as SARIF 2.1.0, which GitHub code scanning and editors read.
 *
 * @param version of this package
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(report: LintReport, version: string): object {
  const { results, problems, profile, provider } = report;
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tollgate', semanticVersion: version, rules: reasons.map(rule) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(notification),
          },
        ],
        properties: { profile, provider },
        results: results.flatMap((result) =>
          [...result.findings, ...result.warnings].map((finding) => sarifResult(result, finding)),
        ),
      },
    ],
  };
}

function rule(row: Reason): object {
  const { id, title, whatIsWrong, correction, example, category, crosswalk } = row;
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: whatIsWrong },
    help: { text: `${correction} Example: ${example}` },
    defaultConfiguration: { level: 'error' },
    properties: {
      tags: [category],
      resubmittable: row.resubmittable,
      source: row.source,
      twilio: crosswalk.twilio,
    },
  };
}

function sarifResult(result: LintResult, finding: LocatedFinding): object {
  const { reason, severity, message, fix, field, location, resubmittable } = finding;
  return {
    ruleId: reason,
    ruleIndex: indexOf.get(reason),
    level: severity === 'reject' ? 'error' : 'warning',
    message: { text: `${message} ${fix}` },
    locations: [
      {
        physicalLocation: { ...artifact(result.file), region: region(location) },
        logicalLocations: [{ fullyQualifiedName: field, kind: 'property' }],
      },
    ],
    // Stays the same while lines move, so that a known finding is not shown as new.
    partialFingerprints: { 'reasonFieldWords/v1': fingerprint(result, finding) },
    properties: { brand: result.brand, submission: result.index, resubmittable },
  };
}

function notification({ file, line, column, message }: Problem): object {
  const place = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { ...artifact(file), ...place } }],
  };
}

function artifact(file: string): object {
  const uri = relativePath(file).split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri: uri.startsWith('/') ? `file://${uri}` : uri } };
}

function region({ line, column, endLine, endColumn }: Location): object {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fingerprint({ brand }: LintResult, { reason, field, quote }: LocatedFinding): string {
  const parts = [brand, reason, field, quote?.text ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
