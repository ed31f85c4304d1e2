/**
 * Abbreviations of English news prose that end in a full stop, by what they tell the sentence
 * splitter. Common knowledge, compiled for the project.
 */

/** Before a name: never the end of a sentence. */
export const TITLE_ABBREVIATIONS = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Rev Fr Hon Pres Supt ' +
    'Insp Det Messrs Mme Mlle St Ste Mt Ft Amb Atty Asst Treas Dist Msgr'
  ).split(' '),
)

/** Anywhere: the end of a sentence only where a typical sentence opener follows. */
export const PLAIN_ABBREVIATIONS = new Set(
  (
    'Inc Corp Co Ltd Bros Jr Sr Ph Esq vs etc al approx Dept Univ Assn Ave Blvd Rd Hwy Bldg Vol Ed Eds est dept esp ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'
  ).split(' '),
)

/** Only directly before a number: "No. 10", "pp. 3". */
export const NUMBER_ABBREVIATIONS = new Set(
  'No Nos no nos Op op pop Pop Art Sec Ch Fig p pp vol c ca v Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(
    ' ',
  ),
)

/** Of American states and Canadian provinces, only after a comma: "Sacramento, Calif.". */
export const STATE_ABBREVIATIONS = new Set(
  (
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa ' +
    'Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta'
  ).split(' '),
)

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
export const SENTENCE_OPENERS = new Set(
  (
    'The A An He She It They We I You In On At But And This That These Those There His Her Their Its Our My When While ' +
    'After Before As For From If Since Some Many Most Other Others However Meanwhile Also Although Though Despite ' +
    'According No Not One Two What Who Why How Then Now So Yet Both Each All Under With During By To Until Earlier ' +
    'Later Last Police Officials'
  ).split(' '),
)

/** Verbs that report speech, in the forms that stand beside a quotation. */
export const SPEECH_VERBS = new Set(
  (
    'said says say told tells tell asked asks ask added adds add replied wrote writes tweeted posted explained ' +
    'insisted announced warned argued noted stated continued concluded declared recalled remarked joked quipped ' +
    'commented claimed admitted shouted cried answered responded observed acknowledged confirmed stressed urged ' +
    'promised predicted reported exclaimed testified suggested pointed emphasized emphasised thinks believes'
  ).split(' '),
)
