// Generated from openapi/ by `npm run generate`. Do not edit.

/** The descriptions that this was built from: their versions, and SHA-256 of their JSON. */
export const specVersions = {
  provider: {
    version: '2.0.0',
    sha256: '6bf17152a913a9d4a7c9410f7702d266c1b689af9ef9a939dc7ec9184645f57f',
  },
  control: {
    version: '1.0.0',
    sha256: '0d411cdcf0044c4b5ab59b175161d487f8dfba483c6af98b7cfa83b1148d3028',
  },
} as const;
