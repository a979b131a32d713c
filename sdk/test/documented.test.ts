import type { OperationId } from '@tollgate/sdk';
import { expect, test } from 'vitest';
import { isDocumented } from '../src/errors/documented.js';
import { operations } from '../src/generated/operations.js';
import spec from '../src/generated/spec.json' with { type: 'json' };

type Described = Record<string, Record<string, { responses: Record<string, unknown> }>>;

test.each(Object.keys(operations) as OperationId[])(
  '%s documents the error statuses of the description, and no others',
  (operationId) => {
    const { method, path } = operations[operationId];
    const described = (spec.paths as unknown as Described)[path]?.[method.toLowerCase()];
    const statuses = Object.keys(described?.responses ?? {}).map(Number);
    const all = Array.from({ length: 200 }, (_, at) => 400 + at);

    expect(all.filter((status) => isDocumented(operationId, status))).toEqual(
      statuses.filter((status) => status >= 400),
    );
  },
);
