/**
 * Well-known names in groups of one sort, size and region, any of which may stand for another: of bodies, firms and
 * places that are neither countries nor cities. Common knowledge, compiled for the project.
 */
const TABLE = `
NASA; ESA; JAXA; Roscosmos; ISRO; CNSA
SpaceX; Boeing; Blue Origin; Northrop Grumman; Lockheed Martin; Virgin Galactic
Boeing; Airbus; Embraer; Bombardier
Google; Apple; Microsoft; Amazon; Facebook; IBM; Intel
Facebook; Twitter; YouTube; Instagram; Reddit; TikTok; Snapchat
Samsung; Sony; Huawei; Apple; Nokia; Xiaomi
Nintendo; Sony; Microsoft; Sega
Toyota; Honda; Nissan; Ford; Volkswagen; General Motors; Renault; Tesla
BP; Shell; Chevron; ExxonMobil; Total; Gazprom
Pfizer; Moderna; AstraZeneca; Novartis; Bayer; Johnson & Johnson
Walmart; Target; Costco; Best Buy
Netflix; Disney; Hulu; HBO; Amazon
Paramount Pictures; Warner Bros.; Universal Pictures; Columbia Pictures
Goldman Sachs; JPMorgan Chase; Morgan Stanley; Citigroup; Wells Fargo; Bank of America
HSBC; Barclays; Lloyds; Standard Chartered
Delta Air Lines; United Airlines; American Airlines; Southwest Airlines; JetBlue
British Airways; Lufthansa; Air France; Ryanair; EasyJet; KLM
Emirates; Qatar Airways; Etihad Airways; Turkish Airlines
Air India; IndiGo; SpiceJet; Vistara; GoAir
Qantas; Virgin Australia; Jetstar; Air New Zealand
Uber; Lyft; Airbnb; DoorDash
the Associated Press; Reuters; Agence France-Presse; Bloomberg News
CNN; Fox News; MSNBC; NBC News; ABC News; CBS News
BBC News; Sky News; ITV News; Channel 4 News
The New York Times; The Washington Post; The Wall Street Journal; the Los Angeles Times; USA Today; the Chicago Tribune
New York Times; Washington Post; Wall Street Journal; Los Angeles Times; Chicago Tribune; Boston Globe
The Guardian; The Times; The Independent; The Daily Telegraph; the Daily Mail
TASS; Interfax; RIA Novosti; Sputnik
The Hindu; The Times of India; The Indian Express; Hindustan Times
Democratic Party; Republican Party; Libertarian Party; Green Party
Labour Party; Conservative Party; Liberal Democrats; Scottish National Party; Green Party
Liberal Party; Conservative Party; New Democratic Party; Bloc Québécois; Green Party
Labor Party; Liberal Party; National Party; Greens
Bharatiya Janata Party; Indian National Congress; Aam Aadmi Party; Bahujan Samaj Party
Christian Democratic Union; Social Democratic Party; Free Democratic Party; Alternative for Germany
United States Army; United States Navy; United States Air Force; United States Coast Guard
U.S. Army; U.S. Navy; U.S. Air Force; U.S. Coast Guard
US Army; US Navy; US Air Force; US Coast Guard
Royal Navy; Royal Air Force; British Army; Royal Marines
FBI; CIA; NSA; ATF; DEA
Federal Bureau of Investigation; Central Intelligence Agency; National Security Agency; Drug Enforcement Administration
Food and Drug Administration; Environmental Protection Agency; Federal Aviation Administration; Federal Trade Commission; Federal Communications Commission
FDA; EPA; FAA; FTC; FCC
National Transportation Safety Board; Federal Aviation Administration; National Weather Service; Coast Guard
State Department; Justice Department; Treasury Department; Defense Department; Energy Department
House of Representatives; Senate; Supreme Court; State Department
House of Commons; House of Lords; High Court; Supreme Court
World Health Organization; World Bank; World Trade Organization; International Monetary Fund; World Food Programme
UN; EU; NATO; WTO; OECD
United Nations; European Union; African Union; Arab League; Commonwealth of Nations
European Commission; European Parliament; European Central Bank; European Court of Justice
International Criminal Court; International Court of Justice; European Court of Human Rights; Permanent Court of Arbitration
Amnesty International; Human Rights Watch; Oxfam; Greenpeace; Save the Children
FIFA; UEFA; IOC; WADA
NFL; NBA; MLB; NHL
Manchester United; Manchester City; Liverpool; Chelsea; Arsenal; Tottenham Hotspur
Real Madrid; FC Barcelona; Atlético Madrid; Sevilla; Valencia
Bayern Munich; Borussia Dortmund; Bayer Leverkusen; Schalke 04
Juventus; Inter Milan; AC Milan; Napoli; Roma
Harvard University; Yale University; Princeton University; Stanford University; Columbia University; Cornell University
University of Oxford; University of Cambridge; University of Edinburgh; University of Manchester; University of Bristol
University of California; University of Michigan; University of Texas; University of Washington; University of Wisconsin
Massachusetts Institute of Technology; California Institute of Technology; Stanford University; Georgia Institute of Technology
University of Toronto; McGill University; University of British Columbia; University of Alberta
University of Melbourne; University of Sydney; University of Queensland; Monash University; Australian National University
Nature; Science; The Lancet; Cell
Islamic State; al-Qaeda; Boko Haram; al-Shabaab; Taliban
Hamas; Hezbollah; Islamic Jihad; Fatah
Africa; Asia; Europe; South America; North America; Oceania
Atlantic Ocean; Pacific Ocean; Indian Ocean; Arctic Ocean; Southern Ocean
Atlantic; Pacific; Mediterranean; Arctic
Black Sea; Baltic Sea; North Sea; Caspian Sea; Red Sea; Mediterranean Sea
Adriatic Sea; Aegean Sea; Black Sea; Ionian Sea
South China Sea; East China Sea; Yellow Sea; Sea of Japan
Gulf of Mexico; Caribbean Sea; Gulf of California; Bay of Campeche
Persian Gulf; Gulf of Oman; Red Sea; Gulf of Aden; Arabian Sea
Bay of Bengal; Arabian Sea; Andaman Sea; Gulf of Thailand
Mars; Venus; Jupiter; Saturn; Mercury; Neptune; Uranus
Himalayas; Alps; Andes; Pyrenees; Urals; Carpathians
Rhine; Danube; Elbe; Rhône; Seine; Volga
Nile; Niger; Congo; Zambezi
Ganges; Indus; Mekong; Yangtze; Brahmaputra
England; Scotland; Wales; Northern Ireland
Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick
New South Wales; Queensland; Victoria; Tasmania; South Australia; Western Australia
Bavaria; Saxony; Hesse; Thuringia; Brandenburg; Lower Saxony
Kerala; Tamil Nadu; Karnataka; Maharashtra; Gujarat; Rajasthan; Bihar; Uttar Pradesh; West Bengal; Assam
Punjab; Sindh; Balochistan; Khyber Pakhtunkhwa
Hubei; Hunan; Sichuan; Guangdong; Zhejiang; Jiangsu; Fujian; Henan; Yunnan; Hebei
Hokkaido; Honshu; Kyushu; Shikoku
Java; Sumatra; Borneo; Sulawesi; Bali
Luzon; Mindanao; Palawan; Negros
Kent; Essex; Sussex; Surrey; Norfolk; Suffolk; Devon; Cornwall; Yorkshire; Lancashire
Catalonia; Andalusia; Galicia; Valencia; Aragon; Basque Country
Tuscany; Lombardy; Sicily; Sardinia; Veneto; Piedmont
Normandy; Brittany; Provence; Alsace; Burgundy; Corsica
Chechnya; Dagestan; Tatarstan; Bashkortostan; Ingushetia
Manhattan; Brooklyn; Queens; the Bronx; Staten Island
Eastern Europe; Western Europe; Central Asia; Southeast Asia; South Asia; West Africa; East Africa
International Space Station; Hubble Space Telescope; Tiangong; Mir
Kremlin; White House; Pentagon; Downing Street`

const GROUPS = TABLE.trim()
  .split('\n')
  .map((line) => line.split('; '))

const bare = (name: string) => name.replace(/^the /, '')

const GROUP_OF = new Map<string, readonly string[]>()
for (const group of GROUPS) for (const name of group) if (!GROUP_OF.has(bare(name))) GROUP_OF.set(bare(name), group)

/** Others of a name's own group; empty where it is in none. */
export const groupmates = (name: string): string[] =>
  (GROUP_OF.get(bare(name)) ?? []).filter((other) => bare(other) !== bare(name))
