/** What is told of one contest, and holds of no other. */
const OF_CONTEST =
  /\b(?:(?:the|popular|electoral|\d|[%\d] of|percent of|total|most|more|fewer) votes?|votes? (?:share|margin|of the)|ballots|delegates|(?:second|third|fourth|fifth|last) place|(?:came|finished|placed) (?:in )?(?:first|second|third|fourth|fifth|last)|finish line|finish(?:ed)? (?:more|first|second|third|ahead)|scored|(?:\d|\w+teen|two|three|four|five|six|first|second|opening|winning) goals?|(?:first|second) half|half-?time|laps?|runner-up|in the lead|(?:took|take) the lead|innings|wickets|runs(?! (?:an?|the|his|her|its|for)\b)|(?:\d|\w+teen|\w+ty|of) points|tries|penalt(?:y|ies))\b/i
const KIND =
  /\b(?:primar(?:y|ies)|caucus(?:es)?|elections?|referendum|marathon|championships?|tournament|race|match|finals?|prix|derby|cup|bowl|olympics|games|season|series|contest|debate|awards|playoffs?)\b/i

/** Whether a text tells of a contest without a word of which: "came in third", "received 9% of the vote". */
export const lacksContest = (text: string) =>
  OF_CONTEST.test(text) &&
  !/\b(?:19|20)\d\d\b/.test(text) &&
  !(KIND.test(text) && /\s[A-Z]/.test(text.replace(/^(?:Who|What|Which|How|In|At|On) /, '')))
