/** Places that are neither countries nor cities: states, provinces, regions, continents, waters, mountains. Common knowledge, compiled for the project. */

export const US_STATES: readonly string[] = (
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|' +
  'Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|' +
  'New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|' +
  'South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'
).split('|')

export const REGIONS: ReadonlySet<string> = new Set([
  ...US_STATES,
  ...(
    'Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Yukon|Nunavut|' +
    'New South Wales|Queensland|Tasmania|Victoria|South Australia|Western Australia|Northern Territory|' +
    'Africa|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Antarctica|Scandinavia|Eurasia|Australasia|' +
    'Middle East|Far East|Southeast Asia|South East Asia|South-East Asia|Eastern Europe|Western Europe|Central Europe|Central Asia|East Asia|South Asia|' +
    'West Africa|East Africa|North Africa|Southern Africa|Sub-Saharan Africa|Balkans|Baltics|Caucasus|Caribbean|Maghreb|Sahel|' +
    'Arctic|Siberia|Crimea|Donbas|Donbass|Chechnya|Dagestan|Kurdistan|Kashmir|Punjab|Tibet|Xinjiang|Inner Mongolia|Manchuria|' +
    'Gaza Strip|West Bank|Golan Heights|Sinai|Sinai Peninsula|Darfur|Tigray|Biafra|Sindh|Balochistan|Bengal|West Bengal|Kerala|Assam|Gujarat|' +
    'Maharashtra|Rajasthan|Uttar Pradesh|Bihar|Tamil Nadu|Karnataka|Goa|Bavaria|Saxony|Prussia|Catalonia|Andalusia|Basque Country|Galicia|' +
    'Normandy|Brittany|Provence|Alsace|Corsica|Sicily|Sardinia|Tuscany|Lombardy|Crete|Flanders|Wallonia|Transylvania|Bohemia|Moravia|' +
    'Galilee|Mesopotamia|Persia|Anatolia|Kosovo|Transnistria|Abkhazia|South Ossetia|Nagorno-Karabakh|Aceh|Bali|Java|Sumatra|Borneo|Sulawesi|' +
    'Mindanao|Luzon|Hokkaido|Honshu|Guangdong|Hubei|Sichuan|Yunnan|Hunan|Hainan|Hebei|Henan|Jiangsu|Zhejiang|Fujian|Shandong|' +
    'Guam|Bermuda|Gibraltar|Falkland Islands|Faroe Islands|Canary Islands|Azores|Madeira|Galápagos Islands|Galapagos|Easter Island|' +
    'Cornwall|Devon|Kent|Essex|Sussex|Yorkshire|Lancashire|Surrey|Norfolk|Suffolk|Cumbria|Highlands|Ulster|Orkney|Shetland|' +
    'Long Island|Staten Island|Queens|Bronx|Harlem|Silicon Valley|Wall Street|Pacific Northwest|Solent|Korea|Korean Peninsula|Iberian Peninsula|Arabian Peninsula|Horn of Africa|Levant|Punjab|Patagonia|Lapland|Tyrol|Silesia|Pomerania|Pas-de-Calais|Île-de-France|Ruhr|Rhineland|Saarland|Hesse|Thuringia|Brandenburg|Lower Saxony|North Rhine-Westphalia|Baden-Württemberg|Piedmont|Liguria|Veneto|Calabria|Apulia|Umbria|Bay Area|Midwest|New England|Deep South|Capitol Hill|' +
    'Himalayas|Alps|Andes|Rockies|Pyrenees|Urals|Appalachians|Sahara|Gobi|Kalahari|Amazon|Nile|Thames|Danube|Rhine|Volga|Mississippi River|Ganges|' +
    'Mekong|Yangtze|Euphrates|Tigris|Congo River|Hudson River|Potomac|Mediterranean|Mediterranean Sea|Black Sea|Baltic Sea|North Sea|Red Sea|' +
    'Caspian Sea|Dead Sea|South China Sea|East China Sea|Adriatic|Aegean|Persian Gulf|Gulf of Mexico|English Channel|Bering Strait|' +
    'Atlantic|Pacific|Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean|Suez Canal|Panama Canal|Strait of Hormuz|Lake Victoria|' +
    'Earth|Mars|Moon|Venus|Jupiter|Saturn|Mercury|Neptune|Uranus|Pluto|Milky Way|' +
    'Kremlin|White House|Pentagon|Downing Street|Buckingham Palace|Westminster|Capitol|Times Square|Tiananmen Square|Red Square|Central Park|' +
    'Notre-Dame|Notre Dame|Eiffel Tower|Big Ben|Taj Mahal|Great Wall|Stonehenge|Mount Everest|Everest|Kilimanjaro|Ground Zero'
  ).split('|'),
])

/** Words that end (or, for the second set, begin) the name of a place. */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  (
    'River Sea Ocean Lake Bay Gulf Strait Channel Canal Island Islands Isle Isles Peninsula Mountain Mountains Mount Hill Hills Valley ' +
    'Desert Forest Park Beach Coast Cape Reef Falls Glacier Volcano Canyon Creek Pass Plateau Delta Basin Bridge Street Avenue Road Boulevard Square Lane Market Corner Trench Ridge Pier Quay Wharf Mall Crossing Junction ' +
    'Drive Highway Plaza Tower Towers Palace Castle Airport Station Stadium Arena Hall Harbor Harbour Port Bank County Province Oblast Krai Governorate Canton Prefecture ' +
    'District Region State Territory City Town Village Borough Parish Heights Springs Memorial Cathedral Abbey Basilica Mosque Temple Cemetery ' +
    'Museum Hospital Observatory Theatre Theater Church Planetarium Facility Complex Prison Square Gardens Zoo Building House Hotel Center Centre Library Gallery Terminal Dam Mine Reservoir Spaceport Rainforest Garden Shrine Way Base Ward Plain Plains'
  ).split(' '),
)
export const PLACE_LEADS: ReadonlySet<string> = new Set([
  'Lake',
  'Mount',
  'Mt.',
  'Cape',
  'Gulf',
  'Fort',
  'Port',
  'Isle',
  'Strait',
  'Bay',
  'River',
  'Camp',
  'Sea',
  'Point',
])
