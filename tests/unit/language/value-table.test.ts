import { describe, expect, test } from 'vitest'
import type { Analysis } from '@/lib/core/language/types'
import { read } from './support'

/**
 * Phrases of the kinds that news has, with the value that a careful reader gives them, written before the grammar was
 * looked at. `sentence | kind | value`, then what else is true of it: high=…, a modifier, vague. Dates: iso.
 */
const TABLE = `
The state will spend $2.7 billion on dams. | money | 2700000000
The fine came to $640,000. | money | 640000
Repairs are put at £75m. | money | 75000000
The museum paid €1.2 million for the painting. | money | 1200000
The loan is worth A$45 million. | money | 45000000
The ministry set aside ₹500 million. | money | 500000000
The thieves took jewels worth around $100,000. | money | 100000 | about
A barrel cost $61.40 on Friday. | money | 61.4
The company lost nearly £3 billion last year. | money | 3000000000 | nearly
Each family gets 20,000 kronor. | money | 20000
The ticket costs five dollars. | money | 5
The prize of one million dollars went to a nurse. | money | 1000000
He owed more than 70 million yen. | money | 70000000 | over
They raised $10 to $12 million in a day. | money | 10000000 | high=12000000
A $25 fee applies. | money | 25
The $4.6-billion merger fell through. | money | 4600000000
Damage was estimated at US$3.4 million. | money | 3400000
The city owes at least $900 million. | money | 900000000 | at least
Bail was set at $5,000. | money | 5000
It earned $89.3 million in its first week. | money | 89300000
The bill runs to 30 billion euros. | money | 30000000000
She repaid 12.5 million pounds. | money | 12500000
The share price fell to 84 cents. | money | 84
Fares go up by €2.50. | money | 2.5
The grant covers up to $7,500. | money | 7500 | at most
Unemployment rose to 6.3%. | percent | 6.3
Turnout was 58 percent. | percent | 58
Turnout reached 49.7 per cent. | percent | 49.7
Prices fell by 0.4%. | percent | 0.4
Almost 90% of the ice is gone. | percent | 90 | nearly
At least 65% must agree. | percent | 65 | at least
The tax rises from 17 to 19 percent. | percent | 17
She won with 51.9% of the vote. | percent | 51.9
More than 30 percent of shops closed. | percent | 30 | over
A 10% tariff was put on steel. | percent | 10
About two percent of patients fell ill. | percent | 2 | about
Support dropped four percentage points. | percent | 4
Fewer than 5% of homes have water. | percent | 5 | under
Up to 80% of the crop was lost. | percent | 80 | at most
The party took 100% of the seats. | percent | 100
A blast killed 14 people. | count | 14
At least 63 passengers were hurt. | count | 63 | at least
More than 1,500 firefighters were sent. | count | 1500 | over
Some 300 guests had left. | count | 300 | about
Two police officers were shot. | count | 2
Eleven climbers are missing. | count | 11
About 40,000 homes lost power. | count | 40000 | about
The fire burned 112 houses. | count | 112
Nearly two million voters registered. | count | 2000000 | nearly
The vessel carried 2,700 passengers. | count | 2700
The strain infected 9.4 million birds. | count | 9400000
Up to 25 workers may be trapped. | count | 25 | at most
As many as 60 schools were shut. | count | 60 | at most
Fewer than 50 whales survive. | count | 50 | under
The court heard 31 witnesses. | count | 31
The party won 47 seats. | count | 47
Roughly 800 soldiers arrived. | count | 800 | about
Approximately 5,000 fans came. | count | 5000 | about
An estimated 12,000 people marched. | count | 12000 | about
Between 15 and 20 gunmen took part. | count | 15 | high=20
Three to five ships are needed. | count | 3 | high=5
Hundreds of families fled. | count | 100 | vague
Thousands of fans sang. | count | 1000 | vague
Tens of thousands of birds died. | count | 10000 | vague
Hundreds of thousands of voters queued. | count | 100000 | vague
Dozens of flights were cancelled. | count | 12 | vague
Scores of tourists were stranded. | count | 20 | vague
A dozen houses collapsed. | count | 12
Three dozen houses collapsed. | count | 36
A hundred houses collapsed. | count | 100
Half a million people cheered. | count | 500000
One and a half million people cheered. | count | 1500000
The rover took 3.2 million photographs. | count | 3200000
The 15-member panel met. | count | 15
The 300-page report is out. | count | 300
A 12-story building collapsed. | count | 12
The squad has 23 players. | count | 23
Twenty-two cars crashed. | count | 22
One hundred and twelve mayors signed. | count | 112
Over a thousand teachers went on strike. | count | 1000 | over
Exactly 77 trees were planted. | count | 77
Only nine islands are inhabited. | count | 9
Seven other suspects were charged. | count | 7
Both parties lost six mandates. | count | 6
The group has 28 member states. | count | 28
He scored two goals. | count | 2
She was named in 35 cases. | count | 35
Crews rescued 150 or more sheep. | count | 150 | at least
Not more than 20 mourners may attend. | count | 20 | at most
No more than ten mourners may attend. | count | 10 | at most
The suspect, 34, was held. | age | 34
A 19-year-old man drowned. | age | 19
The 58-year-old was found at home. | age | 58
The victim was 27 years old. | age | 27
The girl, aged nine, is well. | age | 9
She died at the age of 101. | age | 101
A six-month-old baby survived. | age | 6
Her 12-year-old son saw it. | age | 12
Anyone aged 65 or older is invited. | age | 65 | at least
The singer died aged 74. | age | 74
The strike lasted 11 days. | duration | 11
He was jailed for 20 years. | duration | 20
He got a 15-year sentence. | duration | 15
They were in orbit for 64 days. | duration | 64
The flight took nearly 19 hours. | duration | 19 | nearly
The ceasefire held for less than two hours. | duration | 2 | under
It rained for more than 40 hours. | duration | 40 | over
A 90-day ban was announced. | duration | 90
The trial lasted six weeks. | duration | 6
A three-month strike ended. | duration | 3
The work will take two to three years. | duration | 2 | high=3
Talks went on for four and a half hours. | duration | 4.5
The siege lasted 25 minutes. | duration | 25
He ruled for three decades. | duration | 3
They spent a total of 48 hours at sea. | duration | 48
It is his third term. | ordinal | 3
The team came 12th. | ordinal | 12
It was the 50th anniversary. | ordinal | 50
She was the second woman to land there. | ordinal | 2
The 21st century has begun. | ordinal | 21
He set his fourth record. | ordinal | 4
The seventh attempt failed. | ordinal | 7
Norda won 2-0 at home. | score | 2 | high=0
Norda lost 4–1 to Oru. | score | 4 | high=1
The final ended 21-17. | score | 21 | high=17
The senate voted 52-48 for the bill. | score | 52 | high=48
The game was tied at 3-3. | score | 3 | high=3
The tower is 324 metres tall. | measure | 324
The ship is 180 m long. | measure | 180
A 7.1-magnitude earthquake struck. | measure | 7.1
The road is 24 kilometers long. | measure | 24
Winds reached 130 mph. | measure | 130
Winds blew at 215 kilometres per hour. | measure | 215
It lies about 80 miles north of Oru. | measure | 80 | about
It weighs 4.5 tonnes. | measure | 4.5
The lake holds 40 billion litres. | measure | 40000000000
The fire burned 6,000 acres. | measure | 6000
The fire burned more than 200 hectares. | measure | 200 | over
It was 38 degrees Celsius at noon. | measure | 38
The park covers 900 square miles. | measure | 900
Police seized 750 kg of cocaine. | measure | 750
Police seized two kilograms of gold. | measure | 2
The crater is 10 feet deep. | measure | 10
The probe flew at 3,500 km above the ground. | measure | 3500
The plant makes 1,200 megawatts. | measure | 1200
The quake struck at a depth of 10 kilometres. | measure | 10
The firm was founded in 1987. | year | 1987
The 2011 census was wrong. | year | 2011
Half of the members left. | fraction | 0.5
A third of the members left. | fraction | 0.333
Three-quarters of the members left. | fraction | 0.75
Two thirds of the votes were counted. | fraction | 0.667
Nearly a quarter of the land is dry. | fraction | 0.25 | nearly
One in four children is ill. | fraction | 0.25
More than half of the crew is safe. | fraction | 0.5 | over
They met on June 4, 2019. | date | 2019-06-04
They met on 4 June 2019. | date | 2019-06-04
They met on Tuesday, 4 June 2019. | date | 2019-06-04
They met on March 12. | date | 2020-03-12
They met on the 12th of March 2018. | date | 2018-03-12
They met in June 2019. | date | 2019-06
They met in early June 2019. | date | 2019-06
They met in 2003. | date | 2003
They met in late 2017. | date | 2017
They met in the 1990s. | date | 1990
They met on Dec. 5, 2019. | date | 2019-12-05
They met on 2019-06-04. | date | 2019-06-04
They met on Sunday. | date | 2020-09-13
They met yesterday. | date | 2020-09-14
They met on Thursday last week. | date | 2020-09-10
They met last month. | date | 2020-08
They will meet tomorrow. | date | 2020-09-16
They met two days ago. | date | 2020-09-13
They met last year. | date | 2019
They met between 2008 and 2012. | date | 2008
They met in mid-2015. | date | 2015
They met on January 1st, 2020. | date | 2020-01-01
They met this morning, September 15. | date | 2020-09-15
`

type Row = { sentence: string; kind: string; value: string; rest: string[] }
const ROWS: Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [sentence, kind, value, ...rest] = line.split(' | ')
    return { sentence: sentence!, kind: kind!, value: value!, rest }
  })

function isRight(row: Row, analysis: Analysis): boolean {
  if (row.kind === 'date') return analysis.dates.some((date) => date.iso === row.value)
  const high = row.rest.find((word) => word.startsWith('high='))
  const modifier = row.rest.find((word) => !word.startsWith('high=') && word !== 'vague') ?? null
  return analysis.values.some(
    (value) =>
      value.kind === row.kind &&
      Math.abs(value.value - Number(row.value)) < 0.001 &&
      value.high === (high ? Number(high.slice(5)) : null) &&
      value.modifier === modifier &&
      value.vague === row.rest.includes('vague'),
  )
}

describe('the values of a table of phrases', () => {
  test('at least 97 in 100 are read as a careful reader reads them', () => {
    const wrong = ROWS.filter((row) => {
      const text = `The council of Ostervik met again on the bridge. ${row.sentence}`
      return !isRight(row, read(text, { publishedAt: '2020-09-15' }))
    })
    expect(wrong.map((row) => row.sentence).slice(Math.floor(ROWS.length * 0.03))).toEqual([])
  })
})
