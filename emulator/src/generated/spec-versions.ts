// Generated from openapi/ by `npm run generate`. Do not edit.

/** The descriptions that this was built from: their versions, and SHA-256 of their JSON. */
export const specVersions = {
  provider: {
    version: '2.0.0',
    sha256: '6bf17152a913a9d4a7c9410f7702d266c1b689af9ef9a939dc7ec9184645f57f',
  },
  control: {
    version: '1.0.0',
    sha256: '2ea7d0845d5c8abceec164f05f026a0776ff730401cffe60fc6fadc5c1bc6699',
  },
} as const;
