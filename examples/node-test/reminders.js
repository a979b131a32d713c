/**
 * A small app: an office reminds its patients of their visits.
 *
 * The one thing to get right: who has texted STOP is not texted again. The provider refuses such a
 * text, and one refusal shall not keep the others from being reminded.
 *
 * @param {{ tollgate: import('@tollgate/sdk').Tollgate, from: string }} options
 */
export function createReminders({ tollgate, from }) {
  const stopped = new Set();

  return {
    /** What the webhook of the app calls for each text that comes in. */
    hear({ from: patient, text }) {
      if (/^\s*stop\s*$/i.test(text)) stopped.add(patient);
      if (/^\s*start\s*$/i.test(text)) stopped.delete(patient);
    },

    /** @param {string[]} patients @returns {Promise<{ reminded: string[], left: string[] }>} */
    async remind(patients, text) {
      const left = patients.filter((patient) => stopped.has(patient));
      const reminded = patients.filter((patient) => !stopped.has(patient));
      for (const to of reminded) await tollgate.messages.sms.send({ from, to, text });
      return { reminded, left };
    },
  };
}
