import { describe, expect, test } from 'vitest'
import { read, words } from './support'

/** sentence, words of the value, kind, value, unit, and the rest where it is not null or false. */
type Row = [string, string, string, number, string | null, Partial<{ high: number; modifier: string; vague: boolean }>?]

const ROWS: Row[] = [
  // Money
  ['Norway will give a $1.5 billion loan to the port.', '$1.5 billion', 'money', 1.5e9, '$'],
  ['The firm paid $20 for each ticket.', '$20', 'money', 20, '$'],
  ['The firm was fined £2.4m by the court.', '£2.4m', 'money', 2.4e6, 'GBP'],
  ['It cost US$300,000 to build.', 'US$300,000', 'money', 300000, 'USD'],
  ['Rent is just €800 a month.', '€800', 'money', 800, 'EUR'],
  ['They lost more than $4 million in a week.', 'more than $4 million', 'money', 4e6, '$', { modifier: 'over' }],
  ['The state spent nearly $90 billion on roads.', 'nearly $90 billion', 'money', 9e10, '$', { modifier: 'nearly' }],
  ['The repair will cost $2 million to $3 million.', '$2 million to $3 million', 'money', 2e6, '$', { high: 3e6 }],
  ['The repair will cost $2-3 million.', '$2-3 million', 'money', 2e6, '$', { high: 3e6 }],
  ['Tickets cost between $10 and $15 at the door.', '$10 and $15', 'money', 10, '$', { high: 15 }],
  ['He earned 50,000 dollars last year.', '50,000 dollars', 'money', 50000, '$'],
  ['The family will get one million rubles.', 'one million rubles', 'money', 1e6, 'rubles'],
  ['She won 5,000 euros in the draw.', '5,000 euros', 'money', 5000, 'EUR'],
  ['The bank raised ¥40bn from investors.', '¥40bn', 'money', 4e10, 'JPY'],
  ['The fare rose by 50 cents on Monday.', '50 cents', 'money', 50, 'cents'],
  ['The fund has up to €750 billion to lend.', 'up to €750 billion', 'money', 7.5e11, 'EUR', { modifier: 'at most' }],
  ['The project needs at least $12m.', 'at least $12m', 'money', 12e6, '$', { modifier: 'at least' }],
  ['They stole about 3,000 pesos from the till.', 'about 3,000 pesos', 'money', 3000, 'pesos', { modifier: 'about' }],
  [
    'The airport cost hundreds of millions of dollars.',
    'hundreds of millions of dollars',
    'money',
    1e8,
    '$',
    { vague: true },
  ],
  // Percent
  ['He got over 80% of the vote.', 'over 80%', 'percent', 80, '%', { modifier: 'over' }],
  ['Sales fell 12 percent in June.', '12 percent', 'percent', 12, '%'],
  ['Sales fell 12.5 per cent in June.', '12.5 per cent', 'percent', 12.5, '%'],
  ['Seventy percent of the land is farmed.', 'Seventy percent', 'percent', 70, '%'],
  ['Support rose by three percentage points.', 'three percentage points', 'percent', 3, 'percentage points'],
  ['Between 40 and 60 percent of them voted.', '40 and 60 percent', 'percent', 40, '%', { high: 60 }],
  ['Some 5-10% of bees died.', 'Some 5-10%', 'percent', 5, '%', { high: 10, modifier: 'about' }],
  ['Less than 1% of the water is fresh.', 'Less than 1%', 'percent', 1, '%', { modifier: 'under' }],
  ['Almost 95% of homes have power again.', 'Almost 95%', 'percent', 95, '%', { modifier: 'nearly' }],
  // Counts
  ['Police said over 700 people had been held.', 'over 700 people', 'count', 700, 'people', { modifier: 'over' }],
  ['Two ministers resigned.', 'Two ministers', 'count', 2, 'ministers'],
  ['The storm killed at least 39 people.', 'at least 39 people', 'count', 39, 'people', { modifier: 'at least' }],
  ['Some 4,500 prisoners were freed.', 'Some 4,500 prisoners', 'count', 4500, 'prisoners', { modifier: 'about' }],
  [
    'More than a hundred villages were flooded.',
    'More than a hundred villages',
    'count',
    100,
    'villages',
    { modifier: 'over' },
  ],
  ['Tens of thousands of people marched.', 'Tens of thousands of people', 'count', 10000, 'people', { vague: true }],
  ['Hundreds of riot police stood by.', 'Hundreds of riot police', 'count', 100, 'police', { vague: true }],
  ['Dozens of homes burned.', 'Dozens of homes', 'count', 12, 'homes', { vague: true }],
  ['Thousands fled the town.', 'Thousands', 'count', 1000, null, { vague: true }],
  ['Millions of birds pass the bay.', 'Millions of birds', 'count', 1e6, 'birds', { vague: true }],
  ['A dozen ships waited outside the port.', 'A dozen ships', 'count', 12, 'ships'],
  ['Two dozen ships waited outside the port.', 'Two dozen ships', 'count', 24, 'ships'],
  ['About 1,200 soldiers took part.', 'About 1,200 soldiers', 'count', 1200, 'soldiers', { modifier: 'about' }],
  ['A crowd of two hundred and six students came.', 'two hundred and six students', 'count', 206, 'students'],
  ['The list has twenty-five names.', 'twenty-five names', 'count', 25, 'names'],
  ['The city has 2.3 million residents.', '2.3 million residents', 'count', 2.3e6, 'residents'],
  ['Half a million voters stayed at home.', 'Half a million voters', 'count', 5e5, 'voters'],
  ['Between 36 and 40 people are missing.', '36 and 40 people', 'count', 36, 'people', { high: 40 }],
  ['The crew of 50 to 60 sailors was saved.', '50 to 60 sailors', 'count', 50, 'sailors', { high: 60 }],
  ['The bus carried up to 30 children.', 'up to 30 children', 'count', 30, 'children', { modifier: 'at most' }],
  ['As many as 200 houses were lost.', 'As many as 200 houses', 'count', 200, 'houses', { modifier: 'at most' }],
  ['No fewer than six judges agreed.', 'No fewer than six judges', 'count', 6, 'judges', { modifier: 'at least' }],
  ['Roughly 90 cows escaped.', 'Roughly 90 cows', 'count', 90, 'cows', { modifier: 'about' }],
  ['Fewer than ten shops are open.', 'Fewer than ten shops', 'count', 10, 'shops', { modifier: 'under' }],
  ['She beat 14 other candidates.', '14 other candidates', 'count', 14, 'candidates'],
  ['The team won eleven gold medals.', 'eleven gold medals', 'count', 11, 'medals'],
  ['A total of 39 were confirmed dead.', '39', 'count', 39, null],
  ['He called her four times.', 'four times', 'count', 4, 'times'],
  ['The house has three large windows.', 'three large windows', 'count', 3, 'windows'],
  ['The 21-member council met.', '21-member', 'count', 21, 'member'],
  ['The fire destroyed 105 thousand doses of vaccine.', '105 thousand doses', 'count', 105000, 'doses'],
  [
    'An estimated 390 billion trees grow there.',
    'An estimated 390 billion trees',
    'count',
    390e9,
    'trees',
    { modifier: 'about' },
  ],
  ['Some people worked there for 30+ years.', '30+ years', 'duration', 30, 'years', { modifier: 'at least' }],
  ['The repair will cost between $300 and 400 million.', '$300 and 400 million', 'money', 3e8, '$', { high: 4e8 }],
  [
    'Over three-and-a-half million people left.',
    'Over three-and-a-half million people',
    'count',
    3.5e6,
    'people',
    { modifier: 'over' },
  ],
  ['Twenty or more boats sank.', 'Twenty or more boats', 'count', 20, 'boats', { modifier: 'at least' }],
  // Age
  ['The driver, aged 22, was jailed.', '22', 'age', 22, 'years'],
  ['Ana Ruiz, 42, lives in Lima.', '42', 'age', 42, 'years'],
  ['A 14-year-old boy was found.', '14-year-old', 'age', 14, 'years'],
  ['The actor is 81 years old.', '81 years old', 'age', 81, 'years'],
  ['She died at the age of 96.', '96', 'age', 96, 'years'],
  ['A nine-month-old child was saved.', 'nine-month-old', 'age', 9, 'months'],
  // Duration
  ['It ended his 26-year rule.', '26-year', 'duration', 26, 'years'],
  ['The talks lasted three hours.', 'three hours', 'duration', 3, 'hours'],
  ['He was trapped for over 30 hours.', 'over 30 hours', 'duration', 30, 'hours', { modifier: 'over' }],
  ['The mission takes one to four months.', 'one to four months', 'duration', 1, 'months', { high: 4 }],
  ['They waited for almost two decades.', 'almost two decades', 'duration', 20 / 10, 'decades', { modifier: 'nearly' }],
  ['He was jailed for six and a half years.', 'six and a half years', 'duration', 6.5, 'years'],
  ['It took 90 minutes.', '90 minutes', 'duration', 90, 'minutes'],
  [
    'They met less than 20 minutes before the start.',
    'less than 20 minutes',
    'duration',
    20,
    'minutes',
    { modifier: 'under' },
  ],
  ['The walk took a few hundred days.', 'a few hundred days', 'duration', 100, 'days', { vague: true }],
  ['A two-week holiday followed.', 'two-week', 'duration', 2, 'weeks'],
  // Ordinals
  ['It was the fifth weekend of protest.', 'fifth', 'ordinal', 5, 'weekend'],
  ['London came 39th in the table.', '39th', 'ordinal', 39, null],
  ['The 116th congress met.', '116th', 'ordinal', 116, 'congress'],
  ['He won his twenty-first title.', 'twenty-first', 'ordinal', 21, 'title'],
  ['She became the first woman to lead the bank.', 'first', 'ordinal', 1, 'woman'],
  // Scores
  ['Norda beat Oru 3-1 in the final.', '3-1', 'score', 3, null, { high: 1 }],
  ['They won the match 23–16 on Sunday.', '23–16', 'score', 23, null, { high: 16 }],
  // Measures
  ['The pipe is 50 metres long.', '50 metres', 'measure', 50, 'metres'],
  ['The ship sank 20km from the coast.', '20km', 'measure', 20, 'kilometres'],
  ['It flew at 33,000mph.', '33,000mph', 'measure', 33000, 'miles per hour'],
  ['It flew at 500 miles per hour.', '500 miles per hour', 'measure', 500, 'miles per hour'],
  ['The park covers 5,500 square kilometres.', '5,500 square kilometres', 'measure', 5500, 'square kilometres'],
  ['The stone weighed ten tons.', 'ten tons', 'measure', 10, 'tons'],
  ['Water froze at minus 20 degrees Celsius.', '20 degrees Celsius', 'measure', 20, 'degrees Celsius'],
  ['A 50-meter drainpipe led to the sea.', '50-meter', 'measure', 50, 'metres'],
  ['The bag holds 6.5 litres.', '6.5 litres', 'measure', 6.5, 'litres'],
  ['The tree is about 12 feet tall.', 'about 12 feet', 'measure', 12, 'feet', { modifier: 'about' }],
  ['The dam makes 600 megawatts of power.', '600 megawatts', 'measure', 600, 'megawatts'],
  // Years
  ['The bridge was built in 1901.', '1901', 'year', 1901, null],
  ['The 2020 election was close.', '2020', 'year', 2020, null],
  // Fractions
  ['Two-thirds of the members agreed.', 'Two-thirds', 'fraction', 2 / 3, 'members'],
  ['A quarter of the staff left.', 'A quarter', 'fraction', 0.25, 'staff'],
  ['About half of the town has no water.', 'About half', 'fraction', 0.5, 'town', { modifier: 'about' }],
  ['One in five children is hungry.', 'One in five', 'fraction', 0.2, 'children'],
  [
    'More than three quarters of voters said yes.',
    'More than three quarters',
    'fraction',
    0.75,
    'voters',
    { modifier: 'over' },
  ],
  ['Nearly a third of the forest burned.', 'Nearly a third', 'fraction', 1 / 3, 'forest', { modifier: 'nearly' }],
]

describe('quantities are read with value, unit and modifier', () => {
  test.each(ROWS)('%s', (sentence, exact, kind, value, unit, rest) => {
    const analysis = read(`The old bridge in Ostervik was closed. ${sentence}`)
    const found = analysis.values.map((v) => ({
      exact: words(analysis, v),
      kind: v.kind,
      value: v.value,
      unit: v.unit,
      high: v.high,
      modifier: v.modifier,
      vague: v.vague,
    }))
    expect(found).toContainEqual({
      exact,
      kind,
      value,
      unit,
      high: rest?.high ?? null,
      modifier: rest?.modifier ?? null,
      vague: rest?.vague ?? false,
    })
  })
})

describe('numbers that count nothing are left alone', () => {
  test.each([
    'One of them said no.',
    'The Boeing 737 landed in Oslo.',
    'It is on page 3 of the report.',
    'She lives at No. 10.',
    'He said so at 6 am.',
    'They meet on August 9.',
    'No one came.',
    'The aims were: 1) to rest, and 2) to eat.',
    'The ratio was 1:1 in the end.',
    'A Boeing 707 cargo plane was seen.',
    'At first nobody knew.',
    'The second was taller than he was.',
  ])('%s', (sentence) => {
    const analysis = read(`The old bridge in Ostervik was closed. ${sentence}`)
    expect(analysis.values.filter((value) => value.kind !== 'ordinal').map((value) => words(analysis, value))).toEqual(
      [],
    )
  })
})
