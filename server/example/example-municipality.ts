export const exampleMunicipality = { slug: 'exempelkommun', name: 'Exempelkommun' } as const;
