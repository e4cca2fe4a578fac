import Testing
import TextModel

/// All classes in English.
@Suite struct EnglishTests {
  @Test(arguments: [
    "Gen. Mills met Sen. Ortiz.| Neither spoke.",
    "Lt. Col. Dana Reyes leads the unit.| She is from Ohio.",
    "Mr. and Mrs. Haddad left Aleppo in 2013.",
    "The talks, e.g. those in Doha, failed.",
    "Compare Smith et al. on deterrence.",
    "Rep. De Luca voted no.| The bill passed.",
    "The city of St. Petersburg is quiet.",
    "Israel vs. Iran is an old story.",
    "Prof. A. J. Moreau wrote it.| No one read it.",
    "Amb. Rice declined.| Gov. Lee did not.",
    "See Art. 5, para. 2, sec. B.| The rest is annexed.",
    "See vol. II, pp. 30-35.| It is on p. 9.",
    "It is issue No. 7.| The answer was no.",
    "He said no.| Then he left.",
    "She came in.| Everyone stood.",
    "They lay in the sun.| The war was far.",
    "The pact (cf. Annex B) holds.",
    "The figures (c. 1850) are guesses.",
  ])
  func titlesAndReferences(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "Guns, drones, etc. arrive daily.",
    "Guns, drones, etc.| Moscow sends more.",
    "The raid began at 3 a.m.| By dawn it was over.",
    "The raid began at 3 a.m. Monday.| It failed.",
    "The call is at 9 p.m. Eastern.",
    "Athens fell in 404 B.C.| Sparta won.",
    "She works for Acme Inc.| The pay is poor.",
    "Acme Inc. Chairman Lee resigned.",
    "Acme Corp.| Shares fell by half.",
    "Martin Luther King Jr. was there.| He spoke last.",
    "The vote is on Oct. 3.| It may slip.",
    "They met last Sept. in Oslo.",
    "He has a Ph.D.| It did not help.",
    "He lives in Springfield, Ill.| His wife is in Boston.",
    "The strip is 40 ft. wide.",
    "The strip is 40 ft.| It was longer.",
  ])
  func enders(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "U.S. forces left the U.A.E.| The base is empty.",
    "The U.S. Navy sailed.| Iran watched.",
    "They flew to the U.K.| Talks begin today.",
    "They flew to the U.K.| Russia was told.",
    "The U.N. Security Council met.",
    "He is in the U.S.| “It is home,” he says.",
    "He moved to Washington, D.C.| His family stayed.",
    "The U.S.-led force left.",
    "The U.S.’s role shrank.",
    "J. R. R. Hale and W. Bush spoke.",
    "George W. Bush was there.",
    "Read Plan B.| London hated it.",
    "My wife and I.| We went.",
    "Malcolm X.| The film is long.",
  ])
  func acronymsAndInitials(marked: String) {
    expectSegments(marked, in: .english)
  }

  @Test(arguments: [
    "“Who pays?” the mayor asked.| “We do.”",
    "“Who pays?” Khan asked.| “We do.”",
    "“Who pays?” Gen. Khan asked.",
    "“Who pays?”| She left.",
    "\"Leave.\"| The order was clear.",
    "“Leave,” he said.| “Now.”",
    "“Leave.| Now,” he said.",
    "'Leave.'| He did.",
    "“Leave!” shouted the guard.",
    "He said ‘no’.| She said ‘yes’.",
    "It was “over”.| It was not.",
    "It was “over.”| It was not.",
    "The song “Help!” is on.",
    "One stray \" is here.| Go on.| Stop.",
    "(The port is shut.)| Ships wait.",
    "The port (why now?) is shut.| Ships wait.",
    "The port is shut (for now).| Ships wait.",
  ])
  func quotationsAndBrackets(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "The deal … well, nobody likes it.| Not even Rome.",
    "The deal is dead...| The war is not.",
    "Wait... what?",
    "The vote—a farce, really?—was delayed.| Again.",
    "The mission failed.[4]| Nobody resigned.",
    "The mission failed.[4,5]| Nobody resigned.",
    "The mission failed.3| Nobody resigned.",
    "The map is at www.example.org.| The key is not.",
    "Mail john.Doe@Example.com now.",
    "The mission failed.|Nobody resigned.",
    "The mission failed.| bin Salman denied it.",
    "Turnout was 48.5%.| In 2019 it was 61.",
    "Two ships sank.| 14 sailors are missing.",
    "1. Ceasefire.\n2. Elections.",
    "Article 5. An attack on one is an attack on all.",
    "The options: 1. wait; 2. leave.| He left.",
    "It was 1998.| 2,000 people fled.",
    "It weighs 3.5 t.| It floats.",
    "Why?!| Because.",
    "Is it true? asks the paper.",
    "Don't.| It's a trap.",
  ])
  func marksNotesAndNumbers(marked: String) { expectSegments(marked, in: .english) }
}
