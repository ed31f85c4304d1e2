import type { ValueModifier } from '../types'

/** Units of money, time and measure, and the words that bound a number. Common knowledge, compiled for the project. */

/** Symbol → ISO 4217 code, or the symbol itself where several countries share it. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['U$', 'USD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['USD', 'USD'],
  ['EUR', 'EUR'],
  ['GBP', 'GBP'],
  ['AUD', 'AUD'],
  ['CAD', 'CAD'],
  ['CHF', 'CHF'],
  ['Rs', 'INR'],
])

/** Words for money, singular and plural, lower case → the same units. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['$', 'dollar dollars'],
      ['EUR', 'euro euros'],
      ['GBP', 'pound_sterling pounds_sterling sterling'],
      ['pounds', 'quid'],
      ['cents', 'cent cents'],
      ['pence', 'pence'],
      ['JPY', 'yen'],
      ['CNY', 'yuan renminbi'],
      ['rupees', 'rupee rupees'],
      ['rubles', 'ruble rubles rouble roubles'],
      ['KRW', 'won'],
      ['CHF', 'swiss_franc swiss_francs'],
      ['francs', 'franc francs'],
      ['pesos', 'peso pesos'],
      ['BRL', 'real reais'],
      ['rand', 'rand'],
      ['lira', 'lira liras lire'],
      ['shekels', 'shekel shekels'],
      ['baht', 'baht'],
      ['naira', 'naira'],
      ['kronor', 'krona kronor krone kroner'],
      ['zloty', 'zloty zlotys'],
      ['riyals', 'riyal riyals rial rials'],
      ['dinars', 'dinar dinars'],
      ['dirhams', 'dirham dirhams'],
      ['hryvnia', 'hryvnia hryvnias'],
      ['shillings', 'shilling shillings'],
      ['forint', 'forint forints'],
      ['ringgit', 'ringgit'],
      ['rupiah', 'rupiah'],
      ['AUD', 'australian_dollars'],
      ['CAD', 'canadian_dollars'],
      ['USD', 'us_dollars u.s._dollars american_dollars'],
      ['bitcoin', 'bitcoin bitcoins'],
      ['lari', 'lari'],
      ['leva', 'lev leva'],
      ['lei', 'leu lei'],
      ['koruna', 'koruna korunas'],
      ['dong', 'dong'],
      ['taka', 'taka'],
      ['cedis', 'cedi cedis'],
      ['birr', 'birr'],
      ['kwacha', 'kwacha'],
      ['tenge', 'tenge'],
      ['bolívars', 'bolivar bolivars bolívar bolívares'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word.replaceAll('_', ' '), unit] as const)),
)

/** Stretches of time, lower case → plural unit. */
export const DURATIONS: ReadonlyMap<string, string> = new Map(
  'second minute hour day night week weekend fortnight month quarter season year decade century'
    .split(' ')
    .flatMap((unit) => {
      const plural = unit === 'century' ? 'centuries' : `${unit}s`
      return [
        [unit, plural],
        [plural, plural],
      ] as [string, string][]
    })
    .filter(([word]) => !/^(?:quarter|season)/.test(word))
    .concat([
      ['hrs', 'hours'],
      ['hr', 'hours'],
      ['mins', 'minutes'],
      ['secs', 'seconds'],
      ['yrs', 'years'],
      ['yr', 'years'],
      ['generations', 'generations'],
    ]),
)

const plain = (unit: string, words: string) =>
  words.split(' ').map((word) => [word.replaceAll('_', ' '), unit] as const)
/** Units of length, area, volume, mass, speed, energy, data and temperature → canonical plural. Abbreviations keep their case. */
export const MEASURES: ReadonlyMap<string, string> = new Map([
  ...plain('metres', 'metre metres meter meters m'),
  ...plain('kilometres', 'kilometre kilometres kilometer kilometers km kms'),
  ...plain('centimetres', 'centimetre centimetres centimeter centimeters cm'),
  ...plain('millimetres', 'millimetre millimetres millimeter millimeters mm'),
  ...plain('miles', 'mile miles mi'),
  ...plain('feet', 'foot feet ft'),
  ...plain('inches', 'inch inches in_tall'),
  ...plain('yards', 'yard yards'),
  ...plain('nautical miles', 'nautical_mile nautical_miles'),
  ...plain('light-years', 'light-years light_years light-year'),
  ...plain('acres', 'acre acres'),
  ...plain('hectares', 'hectare hectares ha'),
  ...plain('square kilometres', 'square_kilometre square_kilometres square_kilometer square_kilometers sq_km km²'),
  ...plain('square miles', 'square_mile square_miles sq_mi'),
  ...plain('square metres', 'square_metre square_metres square_meter square_meters m²'),
  ...plain('square feet', 'square_foot square_feet sq_ft'),
  ...plain('cubic metres', 'cubic_metre cubic_metres cubic_meter cubic_meters'),
  ...plain('litres', 'litre litres liter liters'),
  ...plain('gallons', 'gallon gallons'),
  ...plain('barrels', 'barrel barrels'),
  ...plain('pints', 'pint pints'),
  ...plain('millilitres', 'ml millilitres milliliters'),
  ...plain('kilograms', 'kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos'),
  ...plain('grams', 'gram grams gramme grammes'),
  ...plain('milligrams', 'milligram milligrams mg'),
  ...plain('tons', 'ton tons'),
  ...plain('tonnes', 'tonne tonnes metric_tons metric_ton'),
  ...plain('pounds', 'pound pounds lb lbs'),
  ...plain('ounces', 'ounce ounces oz'),
  ...plain('stone', 'stone'),
  ...plain('miles per hour', 'mph'),
  ...plain('kilometres per hour', 'kph km/h kmh'),
  ...plain('knots', 'knot knots'),
  ...plain('degrees', 'degree degrees'),
  ...plain('degrees Celsius', 'degrees_celsius degrees_c'),
  ...plain('degrees Fahrenheit', 'degrees_fahrenheit degrees_f'),
  ...plain('megawatts', 'megawatt megawatts MW'),
  ...plain('gigawatts', 'gigawatt gigawatts GW'),
  ...plain('kilowatts', 'kilowatt kilowatts kW'),
  ...plain('watts', 'watt watts'),
  ...plain('volts', 'volt volts'),
  ...plain('horsepower', 'horsepower hp'),
  ...plain('megabytes', 'megabyte megabytes MB'),
  ...plain('gigabytes', 'gigabyte gigabytes GB'),
  ...plain('terabytes', 'terabyte terabytes TB'),
  ...plain('hertz', 'hertz Hz'),
  ...plain('megahertz', 'MHz megahertz'),
  ...plain('gigahertz', 'GHz gigahertz'),
  ...plain('calories', 'calorie calories'),
  ...plain('decibels', 'decibel decibels'),
  ...plain('megapixels', 'megapixel megapixels'),
  ...plain('storeys', 'storey storeys story-high'),
  ...plain('basis points', 'basis_points basis_point'),
])

/** Words directly before a number, lower case, and what they say about it. */
export const MODIFIERS: ReadonlyMap<string, NonNullable<ValueModifier>> = new Map(
  (
    [
      [
        'over',
        'over|more than|greater than|above|upwards of|upward of|in excess of|exceeding|well over|just over|a little over|slightly over|slightly more than|a little more than|just more than|far more than|well above|just above',
      ],
      [
        'under',
        'under|less than|fewer than|below|just under|slightly under|a little under|slightly less than|just below|well under|well below|a little less than',
      ],
      [
        'about',
        'about|around|approximately|roughly|some|circa|an estimated|estimated|close to|in the region of|somewhere around|or so|approx.|an average of|on average',
      ],
      ['nearly', 'nearly|almost|not quite|just short of|nearly all'],
      ['at least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum of|as many as at least'],
      [
        'at most',
        'at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum of|as few as at most',
      ],
    ] as const
  ).flatMap(([modifier, words]) => words.split('|').map((word) => [word, modifier] as const)),
)

/** Words near a pair of numbers that make it a score or a vote. */
export const SCORE_CUES: ReadonlySet<string> = new Set(
  (
    'beat beaten won win wins winning lost lose loses defeat defeated defeats defeating draw drew victory loss score scored scores ' +
    'scoring lead led leads leading match game final finals half-time halftime vote voted votes ruling ruled goals goal set sets ' +
    'tied tie down up penalties shootout aggregate championship cup league playoff quarter halves points'
  ).split(' '),
)
