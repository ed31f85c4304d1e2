import { COUNTRIES } from './countries'

/** Large and often named cities with their country, and for some the state. Common knowledge, compiled for the project. */
export type City = { name: string; country: string; region?: string; capital: boolean }

/** country: city, city (state) … ; capitals come from the countries. */
const TABLE = `Afghanistan: Kandahar, Herat, Mazar-i-Sharif, Jalalabad, Kunduz
Algeria: Oran, Constantine
Argentina: Córdoba, Rosario, Mendoza, La Plata
Australia: Sydney (New South Wales), Melbourne (Victoria), Brisbane (Queensland), Perth (Western Australia), Adelaide (South Australia), Hobart (Tasmania), Darwin (Northern Territory), Newcastle, Gold Coast, Cairns
Austria: Salzburg, Graz, Innsbruck, Linz
Azerbaijan: Ganja
Bangladesh: Chittagong, Sylhet, Cox's Bazar
Belarus: Brest, Gomel, Grodno, Vitebsk, Mogilev
Belgium: Antwerp, Ghent, Bruges, Liège, Charleroi
Bolivia: Santa Cruz, Cochabamba, Sucre
Bosnia and Herzegovina: Mostar, Banja Luka, Srebrenica
Brazil: São Paulo, Sao Paulo, Rio de Janeiro, Salvador, Fortaleza, Belo Horizonte, Manaus, Curitiba, Recife, Porto Alegre, Brasilia
Bulgaria: Plovdiv, Varna
Canada: Toronto (Ontario), Montreal (Quebec), Vancouver (British Columbia), Calgary (Alberta), Edmonton (Alberta), Winnipeg (Manitoba), Quebec City (Quebec), Halifax (Nova Scotia), Hamilton (Ontario), Regina (Saskatchewan)
Cameroon: Douala, Yaounde
Chile: Valparaíso, Concepción
China: Shanghai, Guangzhou, Shenzhen, Wuhan, Chengdu, Chongqing, Tianjin, Nanjing, Xi'an, Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Kunming, Urumqi, Lhasa, Suzhou, Xiamen, Zhengzhou, Changsha, Macau
Colombia: Medellín, Medellin, Cali, Barranquilla, Cartagena, Bogota
Croatia: Split, Dubrovnik, Rijeka
Cuba: Santiago de Cuba, Guantánamo
Czech Republic: Brno, Ostrava
Democratic Republic of the Congo: Goma, Lubumbashi, Bukavu
Denmark: Aarhus, Odense, Aalborg
Ecuador: Guayaquil, Cuenca
Egypt: Alexandria, Giza, Luxor, Suez, Sharm el-Sheikh, Aswan
England: Manchester, Birmingham, Liverpool, Leeds, Sheffield, Bristol, Oxford, Cambridge, Nottingham, Leicester, Southampton, Portsmouth, Brighton, Plymouth, Coventry, Bradford, York, Norwich, Bath, Salisbury, Reading, Derby, Wolverhampton, Hull, Sunderland, Exeter, Canterbury, Durham
Estonia: Tartu, Narva
Ethiopia: Mekelle, Gondar
Finland: Tampere, Turku, Espoo, Oulu
France: Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Rennes, Cannes, Grenoble, Calais, Versailles, Rouen, Dijon, Montpellier, Avignon
Georgia: Batumi, Gori
Germany: Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Dortmund, Essen, Leipzig, Dresden, Hanover, Nuremberg, Bremen, Bonn, Mannheim, Heidelberg, Potsdam, Bayreuth, Kiel, Weimar
Ghana: Kumasi
Greece: Thessaloniki, Patras, Piraeus, Heraklion
Honduras: San Pedro Sula
Hungary: Debrecen, Szeged
India: Mumbai (Maharashtra), Delhi, Kolkata (West Bengal), Chennai (Tamil Nadu), Bangalore (Karnataka), Bengaluru (Karnataka), Hyderabad (Telangana), Ahmedabad (Gujarat), Pune (Maharashtra), Jaipur (Rajasthan), Lucknow (Uttar Pradesh), Kanpur (Uttar Pradesh), Varanasi (Uttar Pradesh), Bhopal (Madhya Pradesh), Kochi (Kerala), Srinagar (Kashmir), Amritsar (Punjab), Guwahati (Assam), Calcutta, Bombay
Indonesia: Surabaya, Bandung, Medan, Palu, Denpasar, Makassar, Banda Aceh, Yogyakarta
Iran: Isfahan, Mashhad, Shiraz, Tabriz, Qom, Bam
Iraq: Mosul, Basra, Erbil, Kirkuk, Fallujah, Najaf, Karbala, Tikrit, Ramadi
Ireland: Cork, Galway, Limerick, Waterford
Israel: Tel Aviv, Haifa, Beersheba, Ashdod, Eilat, Nazareth
Italy: Milan, Naples, Turin, Venice, Florence, Genoa, Bologna, Palermo, Verona, Pisa, Bari, Catania, Bergamo, Trieste, Padua, Siena
Ivory Coast: Abidjan
Japan: Osaka, Kyoto, Nagoya, Yokohama, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Fukushima, Okinawa, Nagano
Kazakhstan: Almaty, Nur-Sultan, Karaganda, Baikonur
Kenya: Mombasa, Kisumu, Nakuru
Lebanon: Sidon, Tyre
Libya: Benghazi, Misrata, Sirte
Lithuania: Kaunas
Malaysia: Johor Bahru, Penang, Putrajaya
Mali: Timbuktu, Gao
Mexico: Guadalajara, Monterrey, Tijuana, Ciudad Juárez, Cancún, Cancun, Acapulco, Puebla, Oaxaca, Veracruz
Morocco: Casablanca, Marrakesh, Marrakech, Tangier, Fez
Mozambique: Beira
Myanmar: Yangon, Mandalay, Rangoon
Nepal: Pokhara
Netherlands: Rotterdam, The Hague, Utrecht, Eindhoven, Maastricht, Haarlem, Leiden, Delft
New Zealand: Auckland, Christchurch, Dunedin, Hamilton, Napier, Queenstown, Nelson
Nigeria: Lagos, Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Jos
Northern Ireland: Derry, Londonderry, Omagh
Norway: Bergen, Trondheim, Stavanger, Tromsø, Lillehammer
Pakistan: Karachi, Lahore, Peshawar, Rawalpindi, Faisalabad, Quetta, Multan
Palestine: Gaza City, Gaza, Hebron, Nablus, Jenin, Bethlehem, Rafah, Jericho
Peru: Cusco, Arequipa
Philippines: Quezon City, Davao, Cebu City, Cebu, Tacloban, Marawi
Poland: Kraków, Krakow, Gdańsk, Gdansk, Wrocław, Wroclaw, Łódź, Lodz, Poznań, Poznan, Katowice, Szczecin, Lublin
Portugal: Porto, Braga, Coimbra, Faro
Romania: Cluj-Napoca, Timișoara, Constanța
Russia: Saint Petersburg, St. Petersburg, Novosibirsk, Yekaterinburg, Kazan, Nizhny Novgorod, Chelyabinsk, Omsk, Samara, Rostov-on-Don, Sochi, Vladivostok, Volgograd, Magnitogorsk, Murmansk, Krasnoyarsk, Irkutsk, Kaliningrad, Tomsk, Grozny, Beslan, Perm, Ufa, Leningrad, Stalingrad
Saudi Arabia: Jeddah, Mecca, Medina, Dammam
Scotland: Glasgow, Aberdeen, Dundee, Inverness, Stirling, Lockerbie
Serbia: Novi Sad, Niš
Slovakia: Košice
Somalia: Kismayo, Hargeisa
South Africa: Johannesburg, Cape Town, Durban, Soweto, Port Elizabeth, Bloemfontein
South Korea: Busan, Incheon, Daegu, Daejeon, Gwangju, Pyeongchang, Ulsan, Suwon
Spain: Barcelona, Valencia, Seville, Málaga, Malaga, Bilbao, Granada, Zaragoza, Murcia, Pamplona, Toledo, Córdoba, San Sebastián, Alicante, Salamanca
Sri Lanka: Kandy, Jaffna, Galle
Sudan: Omdurman, Port Sudan
Sweden: Gothenburg, Malmö, Malmo, Uppsala, Linköping, Lund, Kiruna
Switzerland: Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Lucerne, Lugano
Syria: Aleppo, Homs, Hama, Idlib, Raqqa, Latakia, Palmyra, Kobani, Deir ez-Zor, Daraa
Taiwan: Kaohsiung, Taichung, Tainan, Hualien, New Taipei
Tanzania: Dar es Salaam, Arusha, Zanzibar City
Thailand: Chiang Mai, Phuket, Pattaya, Chiang Rai
Tunisia: Sfax, Sousse
Turkey: Istanbul, Izmir, Antalya, Bursa, Adana, Gaziantep, Diyarbakir, Trabzon, Bodrum
Uganda: Entebbe
Ukraine: Kharkiv, Odessa, Odesa, Lviv, Donetsk, Dnipro, Mariupol, Luhansk, Sevastopol, Kiev, Zaporizhzhia, Kherson, Chernobyl, Simferopol, Yalta, Bakhmut
United Arab Emirates: Dubai, Sharjah
United States: New York City (New York), New York (New York), Los Angeles (California), Chicago (Illinois), Houston (Texas), Phoenix (Arizona), Philadelphia (Pennsylvania), San Antonio (Texas), San Diego (California), Dallas (Texas), San Jose (California), Austin (Texas), Jacksonville (Florida), Fort Worth (Texas), Columbus (Ohio), Charlotte (North Carolina), San Francisco (California), Indianapolis (Indiana), Seattle (Washington), Denver (Colorado), Washington, Washington D.C., Boston (Massachusetts), Nashville (Tennessee), Detroit (Michigan), Oklahoma City (Oklahoma), Portland (Oregon), Las Vegas (Nevada), Memphis (Tennessee), Louisville (Kentucky), Baltimore (Maryland), Milwaukee (Wisconsin), Albuquerque (New Mexico), Tucson (Arizona), Fresno (California), Sacramento (California), Kansas City (Missouri), Atlanta (Georgia), Omaha (Nebraska), Raleigh (North Carolina), Miami (Florida), Long Beach (California), Oakland (California), Minneapolis (Minnesota), Tulsa (Oklahoma), Tampa (Florida), New Orleans (Louisiana), Cleveland (Ohio), Honolulu (Hawaii), Cincinnati (Ohio), Pittsburgh (Pennsylvania), St. Louis (Missouri), Orlando (Florida), Salt Lake City (Utah), Anchorage (Alaska), Buffalo (New York), Richmond (Virginia), Charleston (South Carolina), Charlottesville (Virginia), Birmingham (Alabama), Baton Rouge (Louisiana), El Paso (Texas), Ferguson (Missouri), Flint (Michigan), Boise (Idaho), Cambridge (Massachusetts), Berkeley (California), Hollywood (California), Brooklyn (New York), Manhattan (New York), Newark (New Jersey), Albany (New York), Santa Fe (New Mexico), Savannah (Georgia), Des Moines (Iowa), Hartford (Connecticut), Providence (Rhode Island), Little Rock (Arkansas), Annapolis (Maryland), Augusta (Georgia), Reno (Nevada), Spokane (Washington), Palo Alto (California), Mountain View (California), Cupertino (California), Santa Clara (California), Green Bay (Wisconsin), Irving (Texas), Newtown (Connecticut), Parkland (Florida), Montgomery (Alabama), Selma (Alabama), Juneau (Alaska), Saint Paul (Minnesota), St. Paul (Minnesota), Toledo (Ohio), Fort Lauderdale (Florida), Wichita (Kansas), Arlington (Virginia), Dayton (Ohio), Cape Canaveral (Florida)
Uzbekistan: Samarkand, Bukhara
Venezuela: Maracaibo, Caracas, Valencia
Vietnam: Ho Chi Minh City, Saigon, Da Nang, Hue, Haiphong
Wales: Swansea, Newport, Wrexham
Yemen: Aden, Hodeidah, Taiz, Sana'a
Zimbabwe: Bulawayo`

const CAPITALS: City[] = COUNTRIES.filter(
  (country) => country.capital !== country.name && country.name !== 'Soviet Union' && country.name !== 'Yugoslavia',
).map((country) => ({
  name: country.capital,
  country: country.name,
  capital: true,
}))

export const CITIES: readonly City[] = [
  ...CAPITALS,
  ...TABLE.split('\n').flatMap((line) => {
    const [country, cities] = line.split(': ') as [string, string]
    return cities.split(', ').map((entry): City => {
      const match = /^(.+?)(?: \((.+)\))?$/.exec(entry)!
      return { name: match[1]!, country, ...(match[2] ? { region: match[2] } : {}), capital: false }
    })
  }),
]

/** A name may belong to several cities: the first is the most often meant. */
export const CITIES_BY_NAME: ReadonlyMap<string, City> = new Map([...CITIES].reverse().map((city) => [city.name, city]))
