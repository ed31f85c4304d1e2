/**
 * Words that lie one slip away from another word: an answer found here is that other word, not a slip of the key.
 * English words of five letters or more seen at least twice in the treebanks that the language model is trained on
 * (UD English EWT and GUM) with a neighbour one edit away, and pairs, first names and countries that are often confused.
 */
const WORDS = `
aboard abroad accent accept across action actions actor adapted added addiction addition adopted advice advise
advisers advises advisor advisors advisory affect affected affection affects africa african albania albanian
alexander alexandra alexandre alexandria algeria alison allen alley allison allows allusion altitude america
american americans americas amidst amount analyses analysis analysts andersen anderson andre andrea andreas andrew
angel angela angeles angels anger appeal appear aquarium aquarius arabia arabian arabic aries arising armenia
armenian armies around arrow article articles asking asleep assemble assembly assert assess asset assets assume
assumed assure assured aster atlantic atlantis attach attached attack attacked attitude attraction aught august
auguste austin australia australian austria avenue awaiting awhile backed backing baked baker bakery baking baling
ballet ballot balochistan baluchistan bangladesh bangladeshi banned banner banners barack barely barger barrel
barren basking batting battle battles battling beaches beast beating became become bedding behavior behaviour beings
belief believed bending bergen berlin beside better beverage billing billion billions biting bitter blanc blanco
blasted bleeding blinks blocks blogger blogging blood blooded bloody blooming blower blowing board boasts boats
bolden booked booking booming border borders boring borrow bosnia bosnian bother bottle bottles bought bounds brack
brains branch bravely bravery breast breath breathe breeding breeze bridge bridges bridget briggs bright bring
brings broad broke broken broker brother brought browse browser brunch buddhism buddhist budge budget budgie builds
bullet bumble bunch burger burner burning burrow butler butter calendar calender calling calvary camps campus cancel
cancer candle candles canned capital capitol cared career caribbean caring carlos carribbean carried carrier
carriers carries carrying carter carved cases casting castling casual cater cattle caught causal cause causes
cavalry cavern censor center centered centers centre centres certain chains chairs challenge challenger chance
chances change changed changes changing chapter charge charged charges charity charles charter checks chefs chichen
chicken chicks chiefs choose chores chose chosen chris christ cites cities citing clarify clarity clashes classes
clause cleaner clearer close closer closing coding coined colder collage college colombia color colour columbia
comet comfortable comfortably comic coming commenced comment commented commerce committed committee compete
competing complain complaint complement complete completing compliment concept concepts concern concerns concert
concerts confided confined consent contact contacted contacts content contents contest context contexts contract
contracted contracts contrast convert cooked cooking copyright copyrightx corona corps corpus cosmic costly costume
count counties counting countries country counts county course courts cover covers covert cracked crashes crate
crater creams create created creating crews cross crumble crushed cures curse curtain curves custom customs cutting
dance dancer dancers dances danger dangers daniel daniela danielle danish darren dating deadline dealing deals
debated debuted decade decent decide dedication deemed defector defence defend defending defense define defuse
deliver delivery demotion denial denis denise dennis denote dense dental depend depending derrick descent deseret
desert deserve deserves design designed dessert detail detailed detained detector devised devote diagon difficult
difficulty diffuse dining dinner dipped discover discovery discreet discrete dishes displaced displayed divide
divine dominated dominica dominican donald dragon dreams dries drive driven driver drivers drives drying dublin
dumping dying early earned earning easier easter eastern eater eaters eating ecommerce effect effected effects eight
eighth either ejection elected election elections elicit emailed emails emerging emigrant emigration eminent
emissions emotion empire employed employee employer enable encourage endeavor endeavour ended ending endure endured
ensure ensured enter entered enters entourage equality erected erection error espeak estate estonia evacuate
evacuated evaluate evaluated evaluation evolution evolutionary except expect expects expensive expert experts expire
explode exploding explore explorer exploring export extend extensive extent facing faction factions factor factors
factory failed failing fallen falling fallujah fallujan farmer farming farrier farriers farther faster father
fathers fault faulty favor favorable favorite favour favourable favourite feared feather feathers feeding feeling
fellow fiance fiction fields fight fighter fighting fights filed filing filled filling filmed filming finance
finding finger firing fitness fitting fixing flakes flavor flawless flight flights flipping flooded flooding
flooring flopping flounder flowed flower flowing flying follow forced forget forgot formal formally format formed
former formerly forming forms forster forth forums foster fought founded founder founding fountain fourth fraction
france francis francois freese freeze fridge fried friend function funded funding gabriel gabriela gallows gambia
gambler gamers games gaming garden garrison gather gdansk geared gender generic genes genetic geneva genoa genres
gentle gentleman gentlemen gently georgia gerald german germany getting giants ginger giving glasses glowing golden
gordon gotten grace gracee grade grades grand grande grants grater graves greater greeter grill grille gripped
ground grounds growing guarantees guaranties guess guests guilds guilt guilty guinea guyana handed handle handled
handles hanging harbor harbour hardness harness harris harrison hated hatred havana haven having header heading
headline heald healing health healthy hearing heater heather heating heaven heels height hendersen henderson herald
hereby heritage hermitage heroes herpes herrick hidden hiding hiking hiller hiring hissed hissing historic
historical hitler hitting holder holly homeopath homeopathy honda honest honestly honesty honor honour horses horton
hosted hostel hosting hotel hotter houses hubble human humane humans humble hunger hunter hunting hurling hurting
iceland iconic ideals ideas identify identity illicit illusion immigrant immigration imminent inciting incredible
incredibly india indian indiana indians indonesia indonesian inevitable inevitably infection inferior infinite
infinity inflection informacion information inner inning insects inserts insure intend intent intention interior
invent invented invention invest invested inviting ireland ironic islam islami islamic israel israeli jackson jafar
jafari jamaica jamaican jingle johns johnson johnston joined jordan joseph josephine judgement judgment julie
julien jumping junction jungle justin karlos keeping kelley kelly kicked kicking killed killer killing kilometers
kilometres kindle kindly knights koran korea korean kriste kristen labor labour lacked lakes landed lanes lanka
lankan large larger lasted lasting later latin latino latte latter latvia launch launchers launches lawless lawyer
lawyers layer layers laying layout leader leaders leading learn learned learning learnt lease leather leaving legion
length lengthy lesion lesson letter letting leverage liability liberia libya licking lifted lifting light lighter
lighting lights liked lined linens lines linked links listed listen listing litter living loader loading locals
locked locks lodging logging lonely looked looking looming looting loses losing losses louis louise lovely lovers
loves loving lower lowest lublin lunch lying macedonia madam madame madison maguire mailed mailing mails maine
maitra makers makes making malawi malaysia malaysian maldives malta manage manager manne manned manner manners
mantra manufacture manufacturer marches margin maria marian marie marina marine mariner marino marital marked marker
market marking married marrying martial martin martina martini marvin massage master matches matching mater matter
mature mauritania mauritius mcguire meals media median mediation medication medina meditation meeting melting
memphis mental merge merger merging merlin mesoamerica mesoamerican message messed metal metals michael michel
michele michelle midst miller millet milling million millions milnet mining minsk missed missing missions mistake
mistaken mistakes mobile modena module modulo mohamed mohammed moldavia moldova monaco money monies monkey monroe
moors moral morale mormon morocco morris morrison morton mostly mother mothers motion motors mount mountain mounting
moves movies moving multiple multiply mumble munroe murmansk murph murphy murray muster myanmar nailed naive namibia
naming naples narrow nation national nations native nature nauru nearby nearly neatly needing neighborhood
neighboring neighbors neighbourhood neighbouring neighbours neither nepal nicholas nichols nicola nicole niger
nigeria nights nominated norma normal normally notable notably notion notional notions nuclear office officer
officers offices older oliver olivia orange order orders organisation organisations organised organization
organizations organized other others ought ourselves overcooked overlooked packed packing padded pains painted
painting pakistan pakistani palace palaces palate panama pants papers paraguay parent paris parish parking parks
particle particles partly party passage passed pasted patent patient patricia patrick payers paying payout peeing
pending perez persecute persia persian persue pervez pester peter peters petersen peterson petit petite pewter phase
philip phillip photograph photographs photography phrase physics physios picked picket picking pieces pilates pillow
pirates pisces place placed places plains plane planes planet planned plans plant planted plants plaster plate
plates platted platter played player players playing pleaded please pleased plight plotted plotter pocket point
pointe pointed pointing points poison poisson poland police policy polite ports portugal posed possible possibly
posted poster posting potable potter pounded pounds poured powder power praise prayer preach preached precede
precise prefer preferable preferably preference preferred premise premises present presented preservation preserve
preserved preside president presidential prevent prevented preview price priced prices pricey prince printed
printing prints prison prizes proceed processor produce producer producers produces product products professor
project projected projects promise promises promoted promoting prompted prompting properly property prosecute
protect protected protecting protects protest protested protesting protests prove proven proves provide provider
providers provides prussia public purse pursue pushed putting qatar quality racing racking raging rails raise
raising rally ranch range ranged ranger ranging ranked ranking rarely rather rating ration reach reached reaches
reaching reacted reader readers reading reagan realise realism reality realize really realty reason reasonable
reasonably reasoned reasons receive receiver recent recognised recognized recover recovery refer reference referred
refine refuse regan regard regarded regards regent region reine related relating relaxed relaxing relief relieved
religion religions religious remainder remarkable remarkably remind reminder remote remove render rental renting
report reservation reserve reserved reserves reside resident residential resign resigned resolution resort resting
retail retarded review revised revived revolution revolutionary reward rewarded rewards rewind rhonda riches richest
ridden riders rides riding right rights righty ripped rising risking river rivers roaches robert roberto roberts
robertson robots rocket romania ronald roots rotten round rounds rubble rulers rules rumble rushed russia russian
rwanda sacred sailing salem salerno samoa sample sampler saving savings saying sayings scare scared scaring scarne
schott scored scores scoring scott screws sealed season seasoned seasons seated seating seattle seeing seeking
seemed selected selection selections selling sender sending senior sensor separate seperate serbia series serve
server serves setting settle seven seventh seventy shaikh shake shaken shanks shaped shared shares sharing sheik
sheikh shells sherri sherry shipping shirts shoes shopping shores shorts shots showed siberia sides sidney sight
sights signer silver simeon simon simone simple simpler simply singer single sinking sitting skilled skipping skirts
slanted sleep slices slides slight sliver slovakia slovenia slovenian slowed slowest smelling smells snakes socal
social solder soldier somalia sommer sorts sought sounded sounds spaces spain sparks spayed speak speaks spears
spelling spending spices spikes spinal spiral spoke spoken spores sports spots springs stable stages stain stairs
stakes staple stare starred stars start started starting starts starve starving state stated states stating station
stationary stationery statue status statute stayed staying steak steam stephen stephens stepped stepping steve
steven stevens sticks stocks stones stopped stopping stored stores stories storing storms strain strait strange
stranger streak stream strife strike strikes striking strings stripes strive striving strobe stroke stronger struck
stuart stuck studies studios style styler submit sudan summer summit super superb swaziland swearing sweden switch
switzerland sydney syria syrian table tables tablet tablets taiwan takes taking talked talking tanks tanzania tasted
tasting taught tavern teaching tearing teenage teenager teheran tehran telephone telephony telling tempe temper
temple tended tennis terre terrex terror terrorism terrorist tested testing texans texas thailand thanks theater
theatre thereby things thinks thompson thomson thorough though thought thread threat threats throat through throw
thrown throws ticket tiles titles tmobile tomsk tough toured tourism tourist tourists touristy traced tracked
tracking tracks trade trader traders trades trailer trailers trails train trainer trainers trains trait transit
transmit trapped traveled traveler travelers traveling travelled traveller travellers travelling treat treated
treating treats treaty trial trials tribal tribes trick tricks tricky tries trillion tripped truck trust trusted
trustee trusty trying tumble turkey turning ukraine unable unclear understandable understandably undertake
undertaken unsure uruguay valley valuation vanish varies vatican venue verona vested viability victor victoria
victory vienna vietnam viking visualisations visualizations vlogger vocals volley voters votes waited waiter waiting
walked walking wallen wallet walters wander waning wanted wanting warden warmer warming warned warner warning
warrant warranty warren washed washing wasted wasting watching water waters wealth wealthy wearing weather wedding
weeping weight welling wheels whenever wherever while wholly wikimedia wikipedia william williams willing willow
wilson winking winner winning winter wished wishes witch withdraw withdrawn withdrew witness wonder wording words
working worlds worth worthy wounded wounds wrapped write writer writers writes writing yearly yelling yellow yemen
yields yourselves zambia zimbabwe
`

export const CONFUSABLE_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/))
