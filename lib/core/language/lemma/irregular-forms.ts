/**
 * Irregular English forms. A verb is "base past participle"; alternatives are separated by "/", the form that news
 * uses first. Plurals and comparisons are "base irregular…". Compounds are found through their last part.
 */

const VERBS = `
arise arose arisen;awake awoke awoken;bear bore born/borne;beat beat beaten;become became become;befall befell befallen
begin began begun;behold beheld beheld;bend bent bent;beseech besought besought;beset beset beset;bet bet bet
bid bid/bade bid/bidden;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken
breed bred bred;bring brought brought;broadcast broadcast broadcast;build built built;burn burned/burnt burned/burnt
burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung
come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;dive dived/dove dived
do did done;draw drew drawn;dream dreamed/dreamt dreamed/dreamt;drink drank drunk;drive drove driven
dwell dwelt/dwelled dwelt/dwelled;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought
find found found;flee fled fled;fling flung flung;fly flew flown;forbid forbade/forbad forbidden
forecast forecast forecast;forego forewent foregone;foresee foresaw foreseen;foretell foretold foretold
forget forgot forgotten;forgive forgave forgiven;forgo forwent forgone;forsake forsook forsaken;freeze froze frozen
get got gotten/got;give gave given;go went gone;grind ground ground;grow grew grown;hang hung/hanged hung/hanged
have had had;hear heard heard;hide hid hidden/hid;hit hit hit;hold held held;hurt hurt hurt;input input input
keep kept kept;kneel knelt/kneeled knelt/kneeled;knit knitted/knit knitted/knit;know knew known;lay laid laid
lead led led;lean leaned/leant leaned/leant;leap leaped/leapt leaped/leapt;learn learned/learnt learned/learnt
leave left left;lend lent lent;let let let;lie lay lain;light lit/lighted lit/lighted;lose lost lost;make made made
mean meant meant;meet met met;mow mowed mown/mowed;overcome overcame overcome;pay paid paid
plead pleaded/pled pleaded/pled;prove proved proven/proved;put put put;quit quit quit;read read read;rend rent rent
rid rid rid;ride rode ridden;ring rang rung;rise rose risen;run ran run;saw sawed sawn/sawed;say said said
see saw seen;seek sought sought;sell sold sold;send sent sent;set set set;sew sewed sewn/sewed;shake shook shaken
shear sheared shorn/sheared;shed shed shed;shine shone/shined shone/shined;shoot shot shot;show showed shown/showed
shrink shrank/shrunk shrunk;shut shut shut;sing sang sung;sink sank/sunk sunk;sit sat sat;slay slew slain
sleep slept slept;slide slid slid;sling slung slung;slit slit slit;smell smelled/smelt smelled/smelt
smite smote smitten;sneak sneaked/snuck sneaked/snuck;sow sowed sown/sowed;speak spoke spoken
speed sped/speeded sped/speeded;spell spelled/spelt spelled/spelt;spend spent spent;spill spilled/spilt spilled/spilt
spin spun spun;spit spat/spit spat/spit;split split split;spoil spoiled/spoilt spoiled/spoilt;spread spread spread
spring sprang/sprung sprung;stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung
stink stank/stunk stunk;strew strewed strewn;stride strode stridden;strike struck struck/stricken
string strung strung;strive strove/strived striven/strived;swear swore sworn;sweep swept swept;swell swelled swollen
swim swam swum;swing swung swung;take took taken;teach taught taught;tear tore torn;tell told told
think thought thought;thrive thrived/throve thrived/thriven;throw threw thrown;thrust thrust thrust
tread trod trodden/trod;undergo underwent undergone;understand understood understood;upset upset upset
wake woke woken;wear wore worn;weave wove woven;wed wed/wedded wed/wedded;weep wept wept;wet wet/wetted wet/wetted
win won won;wind wound wound;withdraw withdrew withdrawn;withhold withheld withheld
withstand withstood withstood;wring wrung wrung;write wrote written
`

const PLURALS = `
man men;woman women;child children;foot feet;tooth teeth;goose geese;mouse mice;louse lice;ox oxen;person people
penny pence;die dice;leaf leaves;life lives;wife wives;knife knives;wolf wolves;half halves;calf calves;shelf shelves
self selves;thief thieves;loaf loaves;elf elves;sheaf sheaves;hoof hooves;scarf scarves;wharf wharves
crisis crises;analysis analyses;basis bases;thesis theses;hypothesis hypotheses;diagnosis diagnoses;oasis oases
axis axes;emphasis emphases;parenthesis parentheses;synthesis syntheses;prognosis prognoses;neurosis neuroses
phenomenon phenomena;criterion criteria;bacterium bacteria;medium media;memorandum memoranda;datum data
stratum strata;curriculum curricula;symposium symposia;millennium millennia;erratum errata;ovum ova
nucleus nuclei;fungus fungi;alumnus alumni;stimulus stimuli;cactus cacti;radius radii;syllabus syllabi;focus foci
locus loci;larva larvae;alga algae;vertebra vertebrae;antenna antennae;alumna alumnae;formula formulas/formulae
index indices/indexes;appendix appendices;matrix matrices;vertex vertices;vortex vortices;codex codices
sheep sheep;deer deer;fish fish;moose moose;salmon salmon;trout trout;aircraft aircraft;spacecraft spacecraft
species species;series series;offspring offspring;shrimp shrimp;swine swine;cod cod;bison bison;headquarters headquarters
corps corps;means means;crossroads crossroads;gallows gallows;barracks barracks;innings innings;hovercraft hovercraft
potato potatoes;tomato tomatoes;hero heroes;echo echoes;veto vetoes;torpedo torpedoes;embargo embargoes;mango mangoes
volcano volcanoes;tornado tornadoes;mosquito mosquitoes;cargo cargoes/cargos;domino dominoes
quiz quizzes;passer-by passers-by;passerby passersby;mother-in-law mothers-in-law;father-in-law fathers-in-law
son-in-law sons-in-law;daughter-in-law daughters-in-law;brother-in-law brothers-in-law;sister-in-law sisters-in-law
attorney-general attorneys-general;runner-up runners-up;chateau chateaux;plateau plateaus/plateaux;bureau bureaus/bureaux
gas gases;bus buses;police police;cattle cattle;clergy clergy;people people;elk elk;corpus corpora;lens lenses;bias biases;canvas canvases;atlas atlases;alias aliases;iris irises;virus viruses
`

const COMPARISONS = `
good better best;well better best;bad worse worst;badly worse worst;ill worse worst;far further/farther furthest/farthest
many more most;little less least;few fewer fewest;old older/elder oldest/eldest
`

const entriesOf = (table: string) =>
  table
    .trim()
    .split(/[;\n]/)
    .map((entry) => entry.split(' ').map((forms) => forms.split('/')))

export type IrregularVerb = { base: string; past: string[]; participle: string[] }

export const IRREGULAR_VERBS: readonly IrregularVerb[] = entriesOf(VERBS).map(
  ([[base = ''] = [], past = [], participle = []]) => ({ base, past, participle }),
)
export const IRREGULAR_PLURALS: readonly { base: string; plural: string[] }[] = entriesOf(PLURALS).map(
  ([[base = ''] = [], plural = []]) => ({ base, plural }),
)
export const IRREGULAR_COMPARISONS: readonly { base: string; comparative: string[]; superlative: string[] }[] =
  entriesOf(COMPARISONS).map(([[base = ''] = [], comparative = [], superlative = []]) => ({
    base,
    comparative,
    superlative,
  }))

/** Beginnings that leave the inflection of what follows as it is: underwent as went, re-elected as elected. */
const PREFIXES = [
  're',
  'un',
  'over',
  'under',
  'out',
  'mis',
  'fore',
  'with',
  'up',
  'inter',
  'co',
  'pre',
  'counter',
  'off',
]

/** Ways to read a word as a known beginning and the rest: "underwent" → under + went, "set-up" → set- + up. */
export function splitPrefix(word: string): { prefix: string; rest: string }[] {
  const hyphen = word.lastIndexOf('-') + 1
  const lengths = PREFIXES.filter((prefix) => word.startsWith(prefix)).map((prefix) => prefix.length)
  if (hyphen > 0) lengths.push(hyphen)
  return lengths.map((length) => ({ prefix: word.slice(0, length), rest: word.slice(length) }))
}
