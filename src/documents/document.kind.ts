/** The papers a hazard is dealt with on. */
export const documentKinds = [
  'inspectionRecord',
  'rectificationOrder',
  'assignmentSheet',
  'recheckOpinion',
  'acceptanceForm',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/**
 * An enforcement document（执法文书）speaks for a department with the power to enforce and never for a committee; a letter
 * （公文·函）follows GB/T 9704; a form is for filling in.
 */
export type DocumentNature = 'enforcement' | 'letter' | 'form';
