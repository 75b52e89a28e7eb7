/** A school with a code and a name, and nothing more that is known of it. */
export const bareSchool = (school: string, name: string, area: string | null = null) => ({
  school,
  name,
  operator: 'public' as const,
  area,
  validFrom: null,
  validTo: null,
  predecessors: [],
});
