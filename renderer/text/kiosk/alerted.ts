// Who is alerted while nobody has answered yet: a role, never a name, and only when the alert has gone out.

const nb = {
  'alerted.duty-adviser': 'Nå varsler vi vakten. Vent her.',
  'alerted.all-staff': 'Nå varsler vi alle som er på jobb. Vent her.',
  'alerted.leader': 'Nå varsler vi lederen. Vent her.',
  'alerted.everybody': 'Nå varsler vi alle på nytt. Vent her.',
  'alerted.nobody': 'Vi når ingen andre på kontoret akkurat nå. Vi prøver igjen hele tiden.',
};

const nn: Record<keyof typeof nb, string> = {
  'alerted.duty-adviser': 'No varslar vi vakta. Vent her.',
  'alerted.all-staff': 'No varslar vi alle som er på jobb. Vent her.',
  'alerted.leader': 'No varslar vi leiaren. Vent her.',
  'alerted.everybody': 'No varslar vi alle på nytt. Vent her.',
  'alerted.nobody': 'Vi når ingen andre på kontoret akkurat no. Vi prøver igjen heile tida.',
};

const en: Record<keyof typeof nb, string> = {
  'alerted.duty-adviser': 'We are alerting the adviser on duty. Please wait here.',
  'alerted.all-staff': 'We are alerting everybody at work. Please wait here.',
  'alerted.leader': 'We are alerting the manager. Please wait here.',
  'alerted.everybody': 'We are alerting everybody again. Please wait here.',
  'alerted.nobody': 'We cannot reach anybody else in the office right now. We keep trying.',
};

export const alerted = { nb, nn, en };
