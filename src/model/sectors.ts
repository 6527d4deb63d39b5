/** The five large sectors of Insee’s estimates of employment (Estel), by code of the A5 nomenclature. */
export const SECTORS = ['BE', 'GU', 'OQ', 'FZ', 'AZ'] as const;

export type Sector = (typeof SECTORS)[number];

export const SECTOR_NAMES: Record<Sector, string> = {
  BE: 'industrie',
  GU: 'tertiaire marchand',
  OQ: 'tertiaire non marchand',
  FZ: 'construction',
  AZ: 'agriculture',
};
