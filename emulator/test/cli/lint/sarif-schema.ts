import type { AnySchema } from 'ajv';

const text = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 } },
  additionalProperties: false,
};
const level = { enum: ['none', 'note', 'warning', 'error'] };
const count = { type: 'integer', minimum: 1 };
const bag = { type: 'object' };

const physicalLocation = {
  type: 'object',
  required: ['artifactLocation'],
  properties: {
    artifactLocation: {
      type: 'object',
      required: ['uri'],
      properties: { uri: { type: 'string', pattern: '^[^\\s\\\\]+$' } },
      additionalProperties: false,
    },
    region: {
      type: 'object',
      required: ['startLine'],
      properties: { startLine: count, startColumn: count, endLine: count, endColumn: count },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const locations = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      physicalLocation,
      logicalLocations: {
        type: 'array',
        items: {
          type: 'object',
          properties: { fullyQualifiedName: { type: 'string' }, kind: { type: 'string' } },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  },
};

const rule = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    name: { type: 'string', pattern: '^[A-Z][A-Za-z0-9]*$' },
    shortDescription: text,
    fullDescription: text,
    help: text,
    defaultConfiguration: {
      type: 'object',
      properties: { level },
      additionalProperties: false,
    },
    properties: bag,
  },
  additionalProperties: false,
};

const result = {
  type: 'object',
  required: ['message', 'ruleId', 'ruleIndex', 'level', 'locations'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message: text,
    locations,
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
    properties: bag,
  },
  additionalProperties: false,
};

const invocation = {
  type: 'object',
  required: ['executionSuccessful'],
  properties: {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        properties: { level, message: text, locations },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const driver = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    rules: { type: 'array', items: rule, uniqueItems: true },
  },
  additionalProperties: false,
};

/** The part of SARIF 2.1.0 that the report uses, with the names and types that the standard gives. */
export const sarifSchema: AnySchema = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: { driver },
            additionalProperties: false,
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          invocations: { type: 'array', items: invocation },
          results: { type: 'array', items: result },
          properties: bag,
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
