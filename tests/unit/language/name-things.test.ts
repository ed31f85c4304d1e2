import { describe, expect, test } from 'vitest'
import { read, words } from './support'

const FILL = 'The talks about the old bridge went on for hours in the town hall.'

const named = (raw: string) => read(`${FILL}\n\n${raw}`).entities

describe('names are found and typed', () => {
  test.each<[string, string, string]>([
    ['Finance Minister Ana Ruiz spoke to reporters.', 'Ana Ruiz', 'person'],
    ['The president, Olaf Brandt, spoke to reporters.', 'Olaf Brandt', 'person'],
    ['John F. Keller Jr. was elected mayor.', 'John F. Keller Jr.', 'person'],
    ['Dean Foster won the race on Sunday.', 'Dean Foster', 'person'],
    ['Actress Maria Holm, who lives in Oslo, won the prize.', 'Maria Holm', 'person'],
    ['Sheikh Hamad bin Khalid al-Thani visited the port.', 'Hamad bin Khalid al-Thani', 'person'],
    ['The Interior Ministry denied the report.', 'Interior Ministry', 'organisation'],
    ['The University of Ostervik closed its doors.', 'University of Ostervik', 'organisation'],
    ['Shares of Norda Inc. fell on Monday.', 'Norda Inc.', 'organisation'],
    [
      'The Department of Health and Human Services gave no comment.',
      'Department of Health and Human Services',
      'organisation',
    ],
    ['NATO said it would send ships.', 'NATO', 'organisation'],
    ['The World Health Organization (WHO) warned of a new wave.', 'World Health Organization', 'organisation'],
    ['Leaders of Germany met in the morning.', 'Germany', 'country'],
    ['The U.S. and its allies agreed.', 'U.S.', 'country'],
    ['The meeting took place in Minsk on Monday.', 'Minsk', 'city'],
    ['He comes from Tromdal, Norway, and speaks five languages.', 'Tromdal', 'city'],
    ['The ship sank in Lake Norda in May.', 'Lake Norda', 'place'],
    ['The Alna River rose by three metres.', 'Alna River', 'place'],
    ['German farmers blocked the road.', 'German', 'nationality'],
    ['The ferry was named by Lau Wai-ming, a teacher.', 'Lau Wai-ming', 'person'],
    ['The Council for the Welfare of Sailors wrote to him.', 'Council for the Welfare of Sailors', 'organisation'],
    ['The Oslo Air and Space Museum will show the ship.', 'Oslo Air and Space Museum', 'place'],
    ['The director of the Harbour Council Ana Ruiz wrote to him.', 'Harbour Council', 'organisation'],
    ['The director of the Harbour Council Ana Ruiz wrote to him.', 'Ana Ruiz', 'person'],
    ['The letter was printed by the Oslo Star in May.', 'Oslo Star', 'organisation'],
    ['He plays for the Boston Bruins in winter.', 'Boston Bruins', 'organisation'],
    ['She starred in Northern Embers (2013) as a nurse.', 'Northern Embers', 'work'],
    ['Olaf Brandt (1951) painted the bridge.', 'Olaf Brandt', 'person'],
    ['The Anders Berg Travel Programme paid for the trip.', 'Anders Berg Travel Programme', 'other'],
    ['Pilgrims met before the Hajj began.', 'Hajj', 'event'],
    ['He fought in the Second World War as a boy.', 'Second World War', 'event'],
  ])('%s', (sentence, name, type) => {
    expect(named(sentence)).toContainEqual(expect.objectContaining({ name, type }))
  })

  test.each([
    'Smaller marches went on every day.',
    'Protesters marched again.',
    'Police said the road was closed.',
    'Many people left the town.',
    'On Monday they met again.',
    'Last August was hot.',
    'Meanwhile, prices rose.',
  ])('no name in: %s', (sentence) => {
    expect(named(`${sentence} They had seen protesters, police and smaller marches before.`)).toEqual([])
  })
})

describe('one thing is one entity, whatever it is called', () => {
  test('full name, surname and title', () => {
    const [person] = named(
      'President Olaf Brandt flew to Lima. Brandt met farmers there. Mr. Brandt will stay until Friday.',
    )
    expect(person).toMatchObject({
      name: 'Olaf Brandt',
      type: 'person',
      aliases: ['Olaf Brandt', 'Brandt'],
      roles: ['President', 'Mr.'],
      gender: 'masculine',
    })
  })

  test('a surname that is also a common word, where the full name stands too', () => {
    const [person] = named(
      'The singer Ada Day lives in Norvik. She waited. Day made her last film in 1968, and every day she thanked them.',
    )
    expect(person).toMatchObject({ name: 'Ada Day', type: 'person', aliases: ['Ada Day', 'Day'], gender: 'feminine' })
  })

  test('a country under several names', () => {
    const entities = named('The United States agreed. The U.S. had waited long. The US will pay.')
    expect(entities).toHaveLength(1)
    expect(entities[0]).toMatchObject({ name: 'United States', type: 'country' })
  })

  test('an acronym and its expansion', () => {
    const entities = named('The Norda Fisheries Council (NFC) met on Monday. The NFC rejected the plan.')
    expect(entities).toHaveLength(1)
    expect(entities[0]).toMatchObject({ name: 'Norda Fisheries Council', aliases: ['Norda Fisheries Council', 'NFC'] })
  })

  test('two people with one surname stay two', () => {
    const people = named('Anna Keller is the mayor. Peter Keller is her brother.').filter(
      (entity) => entity.type === 'person',
    )
    expect(people.map((entity) => entity.name)).toEqual(['Anna Keller', 'Peter Keller'])
  })

  test('a country and the adjective for its people are two things', () => {
    expect(
      named('Russia sent troops. Russian troops stayed for a year.').map((entity) => [entity.name, entity.type]),
    ).toEqual([
      ['Russia', 'country'],
      ['Russian', 'nationality'],
    ])
  })
})

const meant = (raw: string) => {
  const analysis = read(`${FILL}\n\n${raw}`)
  return analysis.mentions
    .filter((mention) => mention.form !== 'name')
    .map((mention) => [
      words(analysis, mention),
      mention.entity === null ? null : analysis.entities[mention.entity]!.name,
    ])
}

describe('pronouns and descriptions are resolved only where it is safe', () => {
  test.each<[string, [string, string | null]]>([
    ['Ana Ruiz left early. She had another meeting.', ['She', 'Ana Ruiz']],
    ['Olaf Brandt said he would not pay.', ['he', 'Olaf Brandt']],
    ['Olaf Brandt met Ana Ruiz. She had called the meeting.', ['She', 'Ana Ruiz']],
    ['Olaf Brandt warned Peter Keller. He added that time was short.', ['He', 'Olaf Brandt']],
    ['The Interior Ministry said it would send help.', ['it', 'Interior Ministry']],
    ['The Interior Ministry sent help. The ministry paid for the boats.', ['The ministry', 'Interior Ministry']],
    ['President Olaf Brandt flew to Lima. The president will return on Friday.', ['The president', 'Olaf Brandt']],
  ])('%s', (raw, pair) => {
    expect(meant(raw)).toContainEqual(pair)
  })

  test.each<[string, string]>([
    ['Olaf Brandt told Peter Keller that the mayor had sent him a letter.', 'him'],
    ['Peter Keller and Olaf Brandt spoke for an hour before he left.', 'he'],
    ['Peter Keller sued the firm of Olaf Brandt after police searched his house.', 'his'],
    ['It rained all day, and Olaf Brandt stayed at home. It was cold.', 'It'],
    ['Olaf Brandt of Norway met Peter Keller of Sweden. The two leaders spoke of trade.', 'The two leaders'],
    ['Norway sold gas to Sweden. The country needed money.', 'The country'],
    ['Harwick University studied the old bridge. The council expects it to open in June.', 'The council'],
    ['The capsule of SpaceX reached orbit on Sunday. It will stay at the station for a week.', 'the station'],
  ])('left open: %s', (raw, word) => {
    for (const [exact, name] of meant(raw)) if (exact === word) expect(name).toBeNull()
  })
})

const spoken = (raw: string) => {
  const analysis = read(`${FILL}\n\n${raw}`)
  return analysis.quotes.map((quote) => {
    const speaker = quote.speaker === null ? null : analysis.mentions[quote.speaker]!
    return [
      words(analysis, quote),
      speaker && words(analysis, speaker),
      speaker && (speaker.entity === null ? null : analysis.entities[speaker.entity]!.name),
    ]
  })
}

describe('quotations have a speaker', () => {
  test.each<[string, [string, string | null, string | null][]]>([
    ['“We will rebuild the bridge,” Ana Ruiz said.', [['“We will rebuild the bridge,”', 'Ana Ruiz', 'Ana Ruiz']]],
    ['“We will rebuild the bridge,” said Ana Ruiz.', [['“We will rebuild the bridge,”', 'Ana Ruiz', 'Ana Ruiz']]],
    [
      'Ana Ruiz told reporters: "We will rebuild the bridge."',
      [['"We will rebuild the bridge."', 'Ana Ruiz', 'Ana Ruiz']],
    ],
    [
      '“We will rebuild it,” Ana Ruiz said. “It takes two years.”',
      [
        ['“We will rebuild it,”', 'Ana Ruiz', 'Ana Ruiz'],
        ['“It takes two years.”', 'Ana Ruiz', 'Ana Ruiz'],
      ],
    ],
    ['Ana Ruiz praised the plan. “It takes two years,” she said.', [['“It takes two years,”', 'she', 'Ana Ruiz']]],
    ['“The road is closed,” police said.', [['“The road is closed,”', 'police', null]]],
    ['The drill is called “Iron Fence” by the army.', [['“Iron Fence”', null, null]]],
    ['It ended.”We look ahead,” Ana Ruiz said.', [['”We look ahead,”', 'Ana Ruiz', 'Ana Ruiz']]],
  ])('%s', (raw, quotes) => {
    expect(spoken(raw)).toEqual(quotes)
  })

  test('words inside the marks are the speaker’s, those outside the narrator’s', () => {
    const analysis = read(`${FILL}\n\n“We will rebuild it,” Ana Ruiz said on Monday.`)
    const quoted = analysis.sentences
      .at(-1)!
      .tokens.filter((token) => token.quoted)
      .map((token) => token.text)
    expect(quoted).toEqual(['"', 'We', 'will', 'rebuild', 'it', ',', '"'])
  })
})
