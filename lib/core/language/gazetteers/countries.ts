/**
 * Countries and a few territories that news treats as such, with the adjective for their people,
 * their capital and region. Common knowledge, compiled for the project.
 */
export type Country = {
  name: string
  /** Adjective, which is mostly also the noun for a citizen. */
  demonym: string
  /** Other words for its people: "Briton", "Swede". */
  people: string[]
  capital: string
  region: string
  /** Other names and abbreviations. */
  aliases: string[]
}

/** name | demonym[, other words] | capital | region | aliases */
const TABLE = `Afghanistan|Afghan|Kabul|South Asia
Albania|Albanian|Tirana|Southern Europe
Algeria|Algerian|Algiers|North Africa
Andorra|Andorran|Andorra la Vella|Southern Europe
Angola|Angolan|Luanda|Southern Africa
Antigua and Barbuda|Antiguan|St. John's|Caribbean
Argentina|Argentine,Argentinian|Buenos Aires|South America
Armenia|Armenian|Yerevan|Caucasus
Australia|Australian,Aussie|Canberra|Oceania
Austria|Austrian|Vienna|Western Europe
Azerbaijan|Azerbaijani,Azeri|Baku|Caucasus
Bahamas|Bahamian|Nassau|Caribbean|The Bahamas
Bahrain|Bahraini|Manama|Middle East
Bangladesh|Bangladeshi|Dhaka|South Asia
Barbados|Barbadian|Bridgetown|Caribbean
Belarus|Belarusian,Belarussian|Minsk|Eastern Europe
Belgium|Belgian|Brussels|Western Europe
Belize|Belizean|Belmopan|Central America
Benin|Beninese|Porto-Novo|West Africa
Bhutan|Bhutanese|Thimphu|South Asia
Bolivia|Bolivian|La Paz|South America
Bosnia and Herzegovina|Bosnian|Sarajevo|Southern Europe|Bosnia,Bosnia-Herzegovina
Botswana|Botswanan|Gaborone|Southern Africa
Brazil|Brazilian|Brasília|South America
Brunei|Bruneian|Bandar Seri Begawan|Southeast Asia
Bulgaria|Bulgarian|Sofia|Eastern Europe
Burkina Faso|Burkinabe|Ouagadougou|West Africa
Burundi|Burundian|Gitega|East Africa
Cambodia|Cambodian|Phnom Penh|Southeast Asia
Cameroon|Cameroonian|Yaoundé|Central Africa
Canada|Canadian|Ottawa|North America
Cape Verde|Cape Verdean|Praia|West Africa|Cabo Verde
Central African Republic|Central African|Bangui|Central Africa
Chad|Chadian|N'Djamena|Central Africa
Chile|Chilean|Santiago|South America
China|Chinese|Beijing|East Asia|People's Republic of China,PRC
Colombia|Colombian|Bogotá|South America
Comoros|Comorian|Moroni|East Africa
Costa Rica|Costa Rican|San José|Central America
Croatia|Croatian,Croat|Zagreb|Southern Europe
Cuba|Cuban|Havana|Caribbean
Cyprus|Cypriot|Nicosia|Southern Europe
Czech Republic|Czech|Prague|Eastern Europe|Czechia
Democratic Republic of the Congo|Congolese|Kinshasa|Central Africa|Democratic Republic of Congo,DR Congo,DRC,Congo
Denmark|Danish,Dane|Copenhagen|Northern Europe
Djibouti|Djiboutian|Djibouti|East Africa
Dominica|Dominican|Roseau|Caribbean
Dominican Republic|Dominican|Santo Domingo|Caribbean
East Timor|Timorese|Dili|Southeast Asia|Timor-Leste
Ecuador|Ecuadorian,Ecuadorean|Quito|South America
Egypt|Egyptian|Cairo|North Africa
El Salvador|Salvadoran|San Salvador|Central America
Equatorial Guinea|Equatoguinean|Malabo|Central Africa
Eritrea|Eritrean|Asmara|East Africa
Estonia|Estonian|Tallinn|Northern Europe
Eswatini|Swazi|Mbabane|Southern Africa|Swaziland
Ethiopia|Ethiopian|Addis Ababa|East Africa
Fiji|Fijian|Suva|Oceania
Finland|Finnish,Finn|Helsinki|Northern Europe
France|French,Frenchman,Frenchwoman|Paris|Western Europe
Gabon|Gabonese|Libreville|Central Africa
Gambia|Gambian|Banjul|West Africa|The Gambia
Georgia|Georgian|Tbilisi|Caucasus
Germany|German|Berlin|Western Europe|Federal Republic of Germany
Ghana|Ghanaian|Accra|West Africa
Greece|Greek|Athens|Southern Europe
Greenland|Greenlandic,Greenlander|Nuuk|North America
Grenada|Grenadian|St. George's|Caribbean
Guatemala|Guatemalan|Guatemala City|Central America
Guinea|Guinean|Conakry|West Africa
Guinea-Bissau|Bissau-Guinean|Bissau|West Africa
Guyana|Guyanese|Georgetown|South America
Haiti|Haitian|Port-au-Prince|Caribbean
Honduras|Honduran|Tegucigalpa|Central America
Hong Kong|Hong Konger,Hongkonger|Hong Kong|East Asia
Hungary|Hungarian|Budapest|Eastern Europe
Iceland|Icelandic,Icelander|Reykjavik|Northern Europe
India|Indian|New Delhi|South Asia
Indonesia|Indonesian|Jakarta|Southeast Asia
Iran|Iranian|Tehran|Middle East|Islamic Republic of Iran
Iraq|Iraqi|Baghdad|Middle East
Ireland|Irish,Irishman,Irishwoman|Dublin|Northern Europe|Republic of Ireland
Israel|Israeli|Jerusalem|Middle East
Italy|Italian|Rome|Southern Europe
Ivory Coast|Ivorian|Yamoussoukro|West Africa|Côte d'Ivoire,Cote d'Ivoire
Jamaica|Jamaican|Kingston|Caribbean
Japan|Japanese|Tokyo|East Asia
Jordan|Jordanian|Amman|Middle East
Kazakhstan|Kazakh,Kazakhstani|Astana|Central Asia
Kenya|Kenyan|Nairobi|East Africa
Kiribati|I-Kiribati|South Tarawa|Oceania
Kosovo|Kosovar,Kosovan|Pristina|Southern Europe
Kuwait|Kuwaiti|Kuwait City|Middle East
Kyrgyzstan|Kyrgyz|Bishkek|Central Asia
Laos|Laotian,Lao|Vientiane|Southeast Asia
Latvia|Latvian|Riga|Northern Europe
Lebanon|Lebanese|Beirut|Middle East
Lesotho|Basotho|Maseru|Southern Africa
Liberia|Liberian|Monrovia|West Africa
Libya|Libyan|Tripoli|North Africa
Liechtenstein|Liechtensteiner|Vaduz|Western Europe
Lithuania|Lithuanian|Vilnius|Northern Europe
Luxembourg|Luxembourgish,Luxembourger|Luxembourg|Western Europe
Madagascar|Malagasy|Antananarivo|East Africa
Malawi|Malawian|Lilongwe|East Africa
Malaysia|Malaysian|Kuala Lumpur|Southeast Asia
Maldives|Maldivian|Malé|South Asia
Mali|Malian|Bamako|West Africa
Malta|Maltese|Valletta|Southern Europe
Marshall Islands|Marshallese|Majuro|Oceania
Mauritania|Mauritanian|Nouakchott|West Africa
Mauritius|Mauritian|Port Louis|East Africa
Mexico|Mexican|Mexico City|North America
Micronesia|Micronesian|Palikir|Oceania
Moldova|Moldovan|Chișinău|Eastern Europe
Monaco|Monegasque|Monaco|Western Europe
Mongolia|Mongolian|Ulaanbaatar|East Asia
Montenegro|Montenegrin|Podgorica|Southern Europe
Morocco|Moroccan|Rabat|North Africa
Mozambique|Mozambican|Maputo|Southern Africa
Myanmar|Burmese|Naypyidaw|Southeast Asia|Burma
Namibia|Namibian|Windhoek|Southern Africa
Nauru|Nauruan|Yaren|Oceania
Nepal|Nepali,Nepalese|Kathmandu|South Asia
Netherlands|Dutch,Dutchman,Dutchwoman|Amsterdam|Western Europe|The Netherlands,Holland
New Zealand|New Zealander,Kiwi|Wellington|Oceania
Nicaragua|Nicaraguan|Managua|Central America
Niger|Nigerien|Niamey|West Africa
Nigeria|Nigerian|Abuja|West Africa
North Korea|North Korean|Pyongyang|East Asia|DPRK,Democratic People's Republic of Korea
North Macedonia|Macedonian|Skopje|Southern Europe|Macedonia
Norway|Norwegian|Oslo|Northern Europe
Oman|Omani|Muscat|Middle East
Pakistan|Pakistani|Islamabad|South Asia
Palau|Palauan|Ngerulmud|Oceania
Palestine|Palestinian|Ramallah|Middle East|State of Palestine,Palestinian territories
Panama|Panamanian|Panama City|Central America
Papua New Guinea|Papua New Guinean|Port Moresby|Oceania
Paraguay|Paraguayan|Asunción|South America
Peru|Peruvian|Lima|South America
Philippines|Philippine,Filipino,Filipina|Manila|Southeast Asia|The Philippines
Poland|Polish,Pole|Warsaw|Eastern Europe
Portugal|Portuguese|Lisbon|Southern Europe
Puerto Rico|Puerto Rican|San Juan|Caribbean
Qatar|Qatari|Doha|Middle East
Republic of the Congo|Congolese|Brazzaville|Central Africa|Congo-Brazzaville
Romania|Romanian|Bucharest|Eastern Europe
Russia|Russian|Moscow|Eastern Europe|Russian Federation
Rwanda|Rwandan|Kigali|East Africa
Saint Lucia|Saint Lucian|Castries|Caribbean|St. Lucia
Samoa|Samoan|Apia|Oceania
San Marino|Sammarinese|San Marino|Southern Europe
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Middle East|Kingdom of Saudi Arabia
Scotland|Scottish,Scot,Scotsman|Edinburgh|Northern Europe
England|English,Englishman,Englishwoman|London|Northern Europe
Wales|Welsh,Welshman|Cardiff|Northern Europe
Northern Ireland|Northern Irish|Belfast|Northern Europe
Senegal|Senegalese|Dakar|West Africa
Serbia|Serbian,Serb|Belgrade|Southern Europe
Seychelles|Seychellois|Victoria|East Africa
Sierra Leone|Sierra Leonean|Freetown|West Africa
Singapore|Singaporean|Singapore|Southeast Asia
Slovakia|Slovak,Slovakian|Bratislava|Eastern Europe
Slovenia|Slovenian,Slovene|Ljubljana|Southern Europe
Solomon Islands|Solomon Islander|Honiara|Oceania
Somalia|Somali,Somalian|Mogadishu|East Africa
South Africa|South African|Pretoria|Southern Africa
South Korea|South Korean|Seoul|East Asia|Republic of Korea
South Sudan|South Sudanese|Juba|East Africa
Soviet Union|Soviet|Moscow|Eastern Europe|USSR,U.S.S.R.
Spain|Spanish,Spaniard|Madrid|Southern Europe
Sri Lanka|Sri Lankan|Colombo|South Asia
Sudan|Sudanese|Khartoum|North Africa
Suriname|Surinamese|Paramaribo|South America
Sweden|Swedish,Swede|Stockholm|Northern Europe
Switzerland|Swiss|Bern|Western Europe
Syria|Syrian|Damascus|Middle East|Syrian Arab Republic
Taiwan|Taiwanese|Taipei|East Asia|Republic of China
Tajikistan|Tajik,Tajikistani|Dushanbe|Central Asia
Tanzania|Tanzanian|Dodoma|East Africa
Thailand|Thai|Bangkok|Southeast Asia
Togo|Togolese|Lomé|West Africa
Tonga|Tongan|Nukuʻalofa|Oceania
Trinidad and Tobago|Trinidadian|Port of Spain|Caribbean|Trinidad
Tunisia|Tunisian|Tunis|North Africa
Turkey|Turkish,Turk|Ankara|Middle East|Türkiye
Turkmenistan|Turkmen|Ashgabat|Central Asia
Tuvalu|Tuvaluan|Funafuti|Oceania
Uganda|Ugandan|Kampala|East Africa
Ukraine|Ukrainian|Kyiv|Eastern Europe
United Arab Emirates|Emirati|Abu Dhabi|Middle East|UAE,U.A.E.
United Kingdom|British,Briton,Brit|London|Northern Europe|UK,U.K.,Britain,Great Britain
United States|American|Washington, D.C.|North America|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Uruguayan|Montevideo|South America
Uzbekistan|Uzbek|Tashkent|Central Asia
Vanuatu|Vanuatuan|Port Vila|Oceania
Vatican City|Vatican|Vatican City|Southern Europe|Holy See,Vatican
Venezuela|Venezuelan|Caracas|South America
Vietnam|Vietnamese|Hanoi|Southeast Asia
Western Sahara|Sahrawi|Laayoune|North Africa
Yemen|Yemeni|Sanaa|Middle East
Yugoslavia|Yugoslav|Belgrade|Southern Europe
Zambia|Zambian|Lusaka|Southern Africa
Zimbabwe|Zimbabwean|Harare|Southern Africa`

export const COUNTRIES: readonly Country[] = TABLE.split('\n').map((line) => {
  const [name, demonyms, capital, region, aliases] = line.split('|') as [string, string, string, string, string?]
  const [demonym, ...people] = demonyms.split(',') as [string, ...string[]]
  return { name, demonym, people, capital, region, aliases: aliases?.split(',') ?? [] }
})

/** Every name and alias → its country. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) => [country.name, ...country.aliases].map((name) => [name, country] as const)),
)

/** Every adjective and noun for a people, singular and plural → its country. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.demonym, ...country.people].flatMap((word) => [
      [word, country] as const,
      [
        /(?:s|sh|ch|ese|z)$/.test(word) ? word : /man$/.test(word) ? word.replace(/man$/, 'men') : `${word}s`,
        country,
      ] as const,
    ]),
  ),
)

/** Peoples, faiths and regions that give adjectives like a demonym but belong to no single country. */
export const OTHER_DEMONYMS: ReadonlySet<string> = new Set(
  (
    'European Asian African Arab Arabic Latin Latino Latina Hispanic Caribbean Scandinavian Nordic Baltic Balkan Kurdish Kurd ' +
    'Muslim Islamic Islamist Christian Catholic Protestant Orthodox Jewish Jew Hindu Buddhist Sikh Sunni Shiite Shia Mormon ' +
    "Shi'ite Anglican Evangelical Tibetan Uyghur Uighur Rohingya Chechen Crimean Catalan Basque Flemish Walloon Hawaiian Californian Texan " +
    'Parisian Londoner Muscovite Berliner Viennese Roman Venetian Inuit Maori Māori Aboriginal Cherokee Navajo Zulu Yoruba Hausa ' +
    'Pashtun Persian Ottoman Byzantine Celtic Slavic Germanic Anglo-Saxon Western Eastern Democrat Republican Democratic ' +
    'Communist Nazi Marxist Socialist Liberal Labour Tory Conservative Afro-American African-American Francophone Anglophone ' +
    'Bavarian Sicilian Corsican Scots Quebecois Polynesian Melanesian Antarctic Arctic Amazonian Andean Saharan Siberian Victorian'
  ).split(' '),
)
