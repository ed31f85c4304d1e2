/** Well-known organisations with their acronyms, and the words that mark an organisation's name. Common knowledge, compiled for the project. */
export type Organisation = { name: string; acronym: string | null; kind: string }

/** kind: name (acronym); … */
const TABLE = `international: United Nations (UN); European Union (EU); NATO (NATO); North Atlantic Treaty Organization (NATO); African Union (AU); Arab League; World Bank; International Monetary Fund (IMF); World Trade Organization (WTO); World Health Organization (WHO); UNICEF (UNICEF); UNESCO (UNESCO); International Criminal Court (ICC); International Court of Justice (ICJ); International Atomic Energy Agency (IAEA); OPEC (OPEC); ASEAN (ASEAN); Organisation for Economic Co-operation and Development (OECD); Interpol; Commonwealth of Nations; Red Cross; International Committee of the Red Cross (ICRC); Red Crescent; European Commission; European Parliament; European Central Bank (ECB); European Court of Human Rights (ECHR); European Space Agency (ESA); CERN (CERN); Organization of American States (OAS); Organization for Security and Co-operation in Europe (OSCE); World Food Programme (WFP); Security Council; UN Security Council; General Assembly; G7; G20; G8; Council of Europe; International Olympic Committee (IOC); World Anti-Doping Agency (WADA); BRICS
government: Congress; Senate; House of Representatives; U.S. House of Representatives; U.S. House; US House; House; Parliament; House of Commons; House of Lords; Supreme Court; High Court; Duma; State Duma; Knesset; Bundestag; Federal Reserve; Treasury; State Department; Department of State; Department of Defense; Department of Justice; Justice Department; Homeland Security; Department of Homeland Security (DHS); Federal Bureau of Investigation (FBI); Central Intelligence Agency (CIA); National Security Agency (NSA); Food and Drug Administration (FDA); Centers for Disease Control and Prevention (CDC); Environmental Protection Agency (EPA); Federal Aviation Administration (FAA); Federal Communications Commission (FCC); Securities and Exchange Commission (SEC); National Aeronautics and Space Administration (NASA); National Transportation Safety Board (NTSB); Internal Revenue Service (IRS); National Health Service (NHS); MI5; MI6; Scotland Yard; Home Office; Foreign Office; Ministry of Defence (MoD); Bank of England; Electoral Commission; Federal Security Service (FSB); KGB; Investigative Committee; Roscosmos; Politburo; Communist Party; Bundeswehr; Mossad; Israel Defense Forces (IDF); Inter-Services Intelligence (ISI); National Weather Service (NWS); National Hurricane Center; U.S. Geological Survey (USGS); United States Geological Survey (USGS); National Oceanic and Atmospheric Administration (NOAA); National Science Foundation (NSF); National Guard; Coast Guard; Secret Service; Border Patrol; Environment Canada; Health Canada; Statistics Canada; Transport Canada; Parks Canada; Elections Canada; Met Office; British Red Cross; American Red Cross; Knesset; Sejm; Bundesrat; Riksdag; Storting; Althing; Lok Sabha; Rajya Sabha; Holyrood; Europol; Frontex; Ofcom; Ofsted; Eurostat; JAXA; ISRO; Border Force; Navy; Army; Air Force; Marines; Marine Corps; Royal Navy; Royal Air Force (RAF); Quds Force; Islamic Revolutionary Guard Corps (IRGC)
party: Democratic Party; Republican Party; Labour Party; Conservative Party; Liberal Democrats; Labour; Conservatives; Tories; Green Party; Greens; Scottish National Party (SNP); Sinn Féin; Sinn Fein; Democratic Unionist Party (DUP); Christian Democratic Union (CDU); Social Democratic Party (SPD); Alternative for Germany (AfD); Bharatiya Janata Party (BJP); Indian National Congress; United Russia; African National Congress (ANC); Likud; National Front; National Rally; Liberal Party; National Party; UKIP (UKIP); Brexit Party; Fatah; Democrats; Republicans
armed: Taliban; al-Qaeda; Al-Qaeda; al-Qaida; Al Qaeda; Islamic State (ISIS); ISIL; Daesh; Hamas; Hezbollah; Boko Haram; al-Shabaab; Al-Shabaab; Houthis; FARC; ETA; IRA (IRA); PKK; Ku Klux Klan (KKK); Viet Cong; Khmer Rouge; Wagner Group
news: Associated Press (AP); Reuters; Agence France-Presse (AFP); Al Jazeera; BBC (BBC); BBC News; CNN (CNN); Fox News; NBC; NBC News; ABC News; CBS; CBS News; PBS; NPR; MSNBC; Sky News; The New York Times; New York Times; The Washington Post; Washington Post; The Guardian; Guardian; The Times; The Daily Telegraph; Daily Telegraph; Globe and Mail; The Globe and Mail; Daily Mail; The Independent; Wall Street Journal; The Wall Street Journal; USA Today; Los Angeles Times; Financial Times; The Economist; Time; Newsweek; Bloomberg; Bloomberg News; Politico; TASS; Xinhua; RIA Novosti; Interfax; Der Spiegel; Le Monde; El País; Haaretz; The Sun; BuzzFeed; Vice; Business Insider; Wikinews; Yonhap; Kyodo; Press Association; Sputnik; RT; Deutsche Welle; United Press International; The Hindu; The Australian; The Age; Sydney Morning Herald; The Straits Times; Press Trust of India (PTI); CBC (CBC); ITV (ITV); ITV News; NHK (NHK); ZDF (ZDF); RTÉ (RTÉ); CGTN (CGTN); ANSA; KCNA; Korean Central News Agency (KCNA); GB News; Channel 4 News; Euronews; Globo; Asahi Shimbun; Hürriyet; Anadolu Agency; Kommersant; Meduza; La Repubblica; la Repubblica; Corriere della Sera; El Mundo; Le Figaro; Libération; Die Zeit; Die Welt; The Irish Times; The Scotsman; The Globe; Al Arabiya; Al Jazeera English; Voice of America (VOA); Radio Free Europe; National Public Radio (NPR); Canadian Broadcasting Corporation (CBC); Australian Broadcasting Corporation
company: Google; Apple; Microsoft; Amazon; Facebook; Meta; Twitter; YouTube; Instagram; WhatsApp; Snapchat; TikTok; Netflix; Uber; Airbnb; Tesla; SpaceX; Boeing; Airbus; IBM; Intel; AMD; Nvidia; Samsung; Sony; Nintendo; Toyota; Honda; Nissan; Volkswagen; BMW; Mercedes-Benz; Ford; General Motors (GM); Chrysler; Fiat; Renault; Volvo; Huawei; Alibaba; Tencent; Baidu; Xiaomi; Nokia; Ericsson; Siemens; BP; Shell; Exxon; ExxonMobil; Chevron; Gazprom; Rosneft; Walmart; Target; McDonald's; Starbucks; Coca-Cola; PepsiCo; Nestlé; Unilever; Pfizer; AstraZeneca; Moderna; Johnson & Johnson; BioNTech; Novartis; Bayer; Monsanto; Goldman Sachs; JPMorgan; JPMorgan Chase; Morgan Stanley; Citigroup; Bank of America; Wells Fargo; HSBC; Barclays; Deutsche Bank; UBS; Lehman Brothers; Visa; Mastercard; PayPal; eBay; Yahoo; Oracle; Cisco; Dell; HP; Hewlett-Packard; Adobe; Wikipedia; Wikimedia Foundation; Mozilla; Reddit; LinkedIn; Skype; Zoom; Spotify; Disney; Walt Disney Company; Warner Bros.; Paramount; Universal; Pixar; Marvel; Lego; Ikea; Nike; Adidas; H&M; Zara; Lufthansa; Ryanair; British Airways; Delta Air Lines; United Airlines; American Airlines; Qantas; Emirates; Lockheed Martin; Northrop Grumman; Raytheon; Virgin Galactic; Blue Origin; AT&T; Verizon; T-Mobile; Comcast; Vodafone; Ubisoft; Electronic Arts; Valve; OpenAI; Cambridge Analytica; Enron; Tata; Infosys; Reliance; FedEx; UPS; DHL
society: Amnesty International; Human Rights Watch; Greenpeace; Oxfam; Save the Children; Médecins Sans Frontières (MSF); Doctors Without Borders; World Wildlife Fund (WWF); Transparency International; WikiLeaks; American Civil Liberties Union (ACLU); National Rifle Association (NRA); Nobel Committee; Catholic Church; Church of England; Church of Scientology; Vatican; FIFA (FIFA); UEFA (UEFA); NFL (NFL); NBA (NBA); MLB (MLB); NHL (NHL); NCAA (NCAA); Premier League; Real Madrid; FC Barcelona; Manchester United; Manchester City; Liverpool F.C.; Chelsea; Arsenal; Tottenham; Juventus; Bayern Munich; New York Yankees; Boston Red Sox; Black Lives Matter; Bill & Melinda Gates Foundation; Gates Foundation; Harvard University; Harvard; Yale; Yale University; Stanford; Stanford University; MIT; Massachusetts Institute of Technology (MIT); Princeton; Oxford University; Cambridge University; Royal Society; Smithsonian; Smithsonian Institution; Metropolitan Museum; Louvre; Formula One; Formula 1; Mercer; RSPCA; Royal Institute of British Architects; Museum of Modern Art`

export const ORGANISATIONS: readonly Organisation[] = TABLE.split('\n').flatMap((line) => {
  const [kind, names] = line.split(': ') as [string, string]
  return names.split('; ').map((entry) => {
    const match = /^(.+?)(?: \((.+)\))?$/.exec(entry)!
    return { name: match[1]!, acronym: match[2] ?? null, kind }
  })
})

/** Names and acronyms → the organisation; the full name wins over the acronym standing for itself. */
export const ORGANISATION_BY_NAME: ReadonlyMap<string, Organisation> = new Map([
  ...ORGANISATIONS.filter((o) => o.acronym).map((o) => [o.acronym!, o] as const),
  ...ORGANISATIONS.filter((o) => o.acronym).map((o) => [o.acronym!.split('').join('.') + '.', o] as const),
  ...ORGANISATIONS.map((o) => [o.name, o] as const),
  ...ORGANISATIONS.filter((o) => o.acronym && o.acronym !== o.name).map((o) => [o.acronym!, o] as const),
])

/** A name that contains one of these is an organisation's: "Interior Ministry", "Acme Inc." */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'Ministry Department Agency Bureau Commission Committee Council Party University College Institute Institution School Academy ' +
    'Association Federation Foundation Society Union League Alliance Organization Organisation Authority Administration Office ' +
    'Inc Inc. Corp Corp. Corporation Company Co. Ltd Ltd. LLC PLC plc Limited Group Holdings Industries Enterprises Partners Ventures Bank ' +
    'Municipality Airlines Airways Motors Motor Electric Energy Oil Pharmaceuticals Technologies Systems Software Studios Entertainment Records Pictures ' +
    'Times Post Herald Tribune Journal Gazette Telegraph News Press Daily Chronicle Guardian Observer Mail Review Magazine Broadcasting Television Radio ' +
    'Court Tribunal Parliament Congress Senate Assembly Government Cabinet Army Navy Force Forces Guard Guards Corps Police Service Services Brigade ' +
    'Team Club United F.C. FC Athletic Rovers Wanderers Hotspur City-FC Church Diocese Hospital Clinic Museum Orchestra Choir Band Theatre Theater ' +
    'Center Centre Laboratory Laboratories Observatory Trust Fund Charity Network Coalition Movement Front Campaign Initiative Board Panel Secretariat ' +
    'Org Weekly Newspaper Consortium Caucus Syndicate Association Collective Crew Legion Command Division Regiment Battalion Squadron Fleet Militia Consulate Embassy Mission Task-Force Exchange Chamber Conference Congregation Watch ' +
    'Democrats Republicans Conservatives Liberals Socialists Communists Workers Veterans Scouts Republic-Bank Airline Chapter Directorate Centers Centres Lab Labs Stores Store ' +
    'Restaurant Restaurants Cafe Café Scouts Giants Tigers Lions Eagles Bears Panthers Broncos Patriots Steelers Cowboys Yankees Lakers Bulls Celtics Warriors Hawks Rangers Sox Cubs Mets Dodgers'
  ).split(' '),
)

/** A name that ends in one of these is an event's. */
export const EVENT_WORDS: ReadonlySet<string> = new Set(
  (
    'War Wars Olympics Games Championship Championships Cup Festival Election Elections Referendum Revolution Summit Treaty Battle Prix Open ' +
    'Marathon Tour Parade Expo Fair Convention Crisis Uprising Rebellion Massacre Holocaust Genocide Plague Pandemic Earthquake Hurricane ' +
    'Typhoon Storm Cyclone Tsunami Flood Famine Depression Spring Bowl Series Finals Final Derby Regatta Paralympics Oscars Awards Award Prize Day ' +
    'Eurovision Brexit Watergate Christmas Easter Ramadan Hajj Thanksgiving Rally Inquiry Trial Race Races Invitational Playoffs Qualifier Symposium'
  ).split(' '),
)
/** Feasts and happenings with names of one word. */
export const LONE_EVENTS: ReadonlySet<string> = new Set(
  'Hajj Ramadan Christmas Easter Eid Diwali Passover Hanukkah Halloween Thanksgiving Brexit Holocaust Watergate Oktoberfest Eurovision Glastonbury Olympics Paralympics'.split(
    ' ',
  ),
)
/** A name that ends in one of these is no person's, whoever it is named after. */
export const SCHEME_WORDS: ReadonlySet<string> = new Set(
  'Program Programme Project Scheme System Study Experiment Medal Disease Syndrome Virus Effect Change Line Pad'.split(
    ' ',
  ),
)
/** Teams are called this after their town or state: "Boston Bruins". */
export const TEAM_WORDS: ReadonlySet<string> = new Set(
  (
    'Pirates Astros Braves Brewers Cardinals Diamondbacks Marlins Nationals Orioles Padres Phillies Rays Reds Rockies Royals ' +
    'Mariners Athletics Twins Angels 49ers Bengals Bills Browns Buccaneers Chargers Chiefs Colts Commanders Dolphins Falcons ' +
    'Jaguars Jets Packers Raiders Rams Ravens Saints Seahawks Texans Titans Vikings Nets Knicks 76ers Raptors Cavaliers ' +
    'Pistons Pacers Bucks Hornets Heat Magic Wizards Nuggets Timberwolves Thunder Blazers Jazz Clippers Suns Kings Mavericks ' +
    'Rockets Grizzlies Pelicans Spurs Bruins Sabres Canadiens Senators Leafs Hurricanes Islanders Devils Flyers Penguins ' +
    'Capitals Blackhawks Avalanche Stars Wild Predators Blues Flames Oilers Ducks Sharks Canucks Knights Kraken Galaxy ' +
    'Dynamo Dynamos Villa County Albion Wanderers Rovers Orient Argyle Reds Brumbies Waratahs Indians Blackcaps Titans'
  ).split(' '),
)
/** Papers are called this after the name of their town: "Brighton Argus". */
export const NEWSPAPER_WORDS: ReadonlySet<string> = new Set(
  (
    'Star Sun Times Post Herald Tribune Globe Chronicle Gazette Journal News Telegraph Observer Courier Examiner ' +
    'Inquirer Mercury Standard Express Dispatch Bee Register Sentinel Record Press Mail Argus Echo Evening-Post Daily Today Review'
  ).split(' '),
)
/** A name that ends in one of these is a law's, a ship's, a book's: a work or another made thing. */
export const WORK_WORDS: ReadonlySet<string> = new Set(
  (
    'Act Bill Law Constitution Amendment Agreement Accord Accords Convention Protocol Charter Declaration Resolution Code Report Bible Quran Koran ' +
    'Torah Symphony Concerto Opera Theorem Principle Equation Scale Index Album Song Novel Book Trilogy Saga Plan Deal Pact Doctrine Manifesto Letter Paper Show'
  ).split(' '),
)
export const PRODUCT_WORDS: ReadonlySet<string> = new Set(
  'iPhone iPad Android Windows Xbox PlayStation Shuttle Boeing Airbus Falcon Dragon Soyuz Apollo Starship Explorer Galaxy Pixel Kindle Chrome Firefox Linux Starlink Model Rover Telescope Satellite Rocket Spacecraft Missile Vaccine'.split(
    ' ',
  ),
)
