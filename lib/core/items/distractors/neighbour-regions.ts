/** Regions of the list of countries and those that lie beside them, nearest first. */
export const REGIONS_NEXT: Readonly<Record<string, readonly string[]>> = {
  Caribbean: ['Central America'],
  Caucasus: ['Eastern Europe', 'Central Asia', 'Middle East'],
  'Central Africa': ['West Africa', 'East Africa'],
  'Central America': ['South America', 'Caribbean'],
  'Central Asia': ['South Asia', 'Caucasus'],
  'East Africa': ['Southern Africa', 'Central Africa'],
  'East Asia': ['Southeast Asia'],
  'Eastern Europe': ['Northern Europe', 'Southern Europe', 'Western Europe'],
  'Middle East': ['North Africa', 'South Asia'],
  'North Africa': ['Middle East', 'West Africa'],
  'North America': ['Western Europe', 'South America', 'Oceania'],
  'Northern Europe': ['Western Europe', 'Eastern Europe'],
  Oceania: ['Southeast Asia', 'East Asia'],
  'South America': ['Central America'],
  'South Asia': ['Southeast Asia', 'Central Asia'],
  'Southeast Asia': ['East Asia', 'South Asia'],
  'Southern Africa': ['East Africa', 'Central Africa'],
  'Southern Europe': ['Western Europe', 'Eastern Europe'],
  'West Africa': ['Central Africa', 'North Africa'],
  'Western Europe': ['Northern Europe', 'Southern Europe'],
}

/** States of the U.S. by the divisions of its census bureau, some of them joined. */
export const STATE_GROUPS: readonly (readonly string[])[] = [
  ['Maine', 'New Hampshire', 'Vermont', 'Massachusetts', 'Rhode Island', 'Connecticut'],
  ['New York', 'New Jersey', 'Pennsylvania', 'Delaware', 'Maryland'],
  ['Ohio', 'Michigan', 'Indiana', 'Illinois', 'Wisconsin'],
  ['Minnesota', 'Iowa', 'Missouri', 'North Dakota', 'South Dakota', 'Nebraska', 'Kansas'],
  ['Virginia', 'West Virginia', 'North Carolina', 'South Carolina', 'Georgia', 'Florida'],
  ['Kentucky', 'Tennessee', 'Mississippi', 'Alabama'],
  ['Oklahoma', 'Texas', 'Arkansas', 'Louisiana'],
  ['Idaho', 'Montana', 'Wyoming', 'Nevada', 'Utah', 'Colorado', 'Arizona', 'New Mexico'],
  ['Alaska', 'Washington', 'Oregon', 'California', 'Hawaii'],
]
