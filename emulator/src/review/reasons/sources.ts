/** Pages that the rows of the catalogue were read from. */
export const sinch = 'Sinch: toll-free rejection reasons eligible for resubmission';
export const twilio = 'Twilio: error codes of toll-free verification (twilio.com/docs/api/errors)';
export const telnyx = 'Telnyx: toll-free verification (developers.telnyx.com)';
export const sinchAndAws =
  'Sinch: toll-free rejection reasons; AWS End User Messaging requires both URLs from 2026-09-15';
