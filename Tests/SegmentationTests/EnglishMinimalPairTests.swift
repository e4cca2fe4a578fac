import Testing
import TextModel

/// Cases that differ in one sign or word, in English.
@Suite struct EnglishMinimalPairTests {
  @Test(arguments: [
    "Rear Adm. Lisa Chen spoke.| The press left.",
    "Staff Sgt. Omar Diaz was killed.| He was 24.",
    "Sgt. 1st Class Dale Roe was killed.",
    "Gen. (ret.) Paul Stone spoke.",
    "Maj. Gen. A. K. Bose and Brig. Gen. T. Nair met.",
    "Sec. Gen. Antonio Ruiz arrived.",
    "The Hon. Judge Ames ruled.| The U.S. appealed.",
    "Mr. Speaker, I object.| So do I.",
    "Messrs. Lane and Cole left.",
    "Dr. Amal Haddad, M.D., agreed.",
    "Dr. Amal Haddad has an M.D.| She works in Homs.",
    "Prof. Dr. Ulrich Beck wrote it.",
    "Ms. Vance met Mrs. Ortega at St. Mary's.",
  ])
  func ranksAndOffices(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "They met in St. Petersburg.| It was cold.",
    "They met on K St.| It was cold.",
    "Fort Worth, Tex.| The plant is shut.",
    "He was born in Tampa, Fla.| His mother is Cuban.",
    "Sen. Bob Lane (R-Fla.) said no.| Sen. Amy Orr (D-Calif.) said yes.",
    "The bill, H.R. 815, passed.| S. 1260 did not.",
    "In Roe v. Wade the court ruled.| It has since reversed.",
    "It is 5 ft. 10 in. tall.",
    "It is 5 ft. 10 in.| He is tall.",
    "It sank in 300 ft. of water.",
    "It weighs 40 lbs.| It floats.",
    "Oil rose to $90 a barrel.| Gas fell.",
    "It pumps 3 mln. bbl. a day.",
    "The plant makes 4.5 mn. tons.",
  ])
  func placesAndMeasures(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "Talks began at 9:30 a.m. Tuesday.| They ended at noon.",
    "Talks began at 9:30 a.m. local time.",
    "Talks began at 9:30 A.M.| They ended at noon.",
    "At 9 p.m. Israel struck.",
    "Rome fell in A.D. 476.| Or did it?",
    "Carthage fell in 146 B.C.| Corinth too.",
    "It was 300 B.C.E.| Rome was small.",
  ])
  func hoursAndEras(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "The U.S., the U.K. and the E.U. agreed.",
    "The U.S. said no.| The U.N. said yes.",
    "He left the U.S.| He never came back.",
    "He left the U.S.| Nobody noticed.",
    "He left the U.S.| Moscow was pleased.",
    "He left the U.S.| Prices have risen.",
    "He left the U.S. Army in 1999.",
    "He left the U.S. Department of State.",
    "The U.S. President spoke.",
    "The U.S. Congress voted.| The U.N. General Assembly did not.",
    "The U.S. Trade Representative resigned.",
    "The U.S. “pivot” failed.",
    "It is a U.S. “pivot.”| It failed.",
    "It is made in the U.S.| “We like it,” he said.",
    "It is made in the U.S.| (It used to be.)",
    "It is made in the U.S. (and sold there).",
    "Is it made in the U.S.?| Yes.",
    "It is made in the U.S.!| Yes.",
    "\"It is made in the U.S.\"| He laughed.",
    "The P.R.C. denies it.| The R.O.C. does not.",
    "D.C. is quiet.| N.Y. is not.",
  ])
  func countriesWithPoints(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "J. Edgar Hoover ran the F.B.I.| He died in 1972.",
    "Ulysses S. Grant won.| Robert E. Lee lost.",
    "It was Harry S. Truman.| Who else?",
    "T. E. Lawrence wrote it.| E. M. Forster read it.",
    "She got an A.| He got a B.",
    "Hepatitis B.| Hepatitis C.",
    "The suspect is Mr. X.| Nobody knows him.",
    "Louis XVI.| Napoleon III.| Both fell.",
    "World War II.| The war changed all.",
    "Pope John Paul II.| He was Polish.",
  ])
  func initialsAndNumerals(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "Chapter IV. The siege",
    "Part 2. The siege",
    "See Chapter IV.| It is short.",
    "See Annex B.| It is short.",
    "See pp. 4-5.| It is short.",
    "See No. 5.| It is short.",
    "The answer is no.| Five of them left.",
    "She said no.| Nobody moved.",
    "The answer: no.| The reason: none.",
    "Is it no. 5?| It is.",
  ])
  func chaptersAndNumbers(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "E.g. Iran.",
    "Take e.g. Iran or Iraq.",
    "Iran, i.e. Persia, is old.",
    "Iran (i.e., Persia) is old.",
    "Iran, Iraq, etc., are old.",
    "Iran, Iraq, etc.| All are old.",
    "(Iran, Iraq, etc.) are old.",
    "Jones et al. disagree.| So does Lee.",
    "Jones et al. (2019) disagree.",
    "It was c. 1900.| It was cold.",
    "It was ca. 1900.",
    "The firm, Acme Corp., is dead.",
    "Acme Co. and Bolt Inc. merged.| Each had debts.",
    "Acme Inc.| It is dead.",
    "Acme Inc. is dead.",
    "Acme Inc. Chief Executive Lee is out.",
    "Lockheed Martin Corp. makes it.",
    "Sammy Davis Jr. sang.| Frank Jr. did not.",
    "He is John Smith Jr.| His son is John III.",
  ])
  func latinAndCompanies(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "“No,” she said.| “Never.”",
    "“No.”| “Why?”| “Because.”",
    "“No!” she said.| “Never!”",
    "“No?” asked Lee.",
    "“No?” Lee asked.| “Why?”",
    "“No?” President Lee asked.| “Why?”",
    "“No?”| Lee had left.",
    "“Who,” he asked, “is next?”| Nobody spoke.",
    "He asked: “Who is next?| You?”| Nobody spoke.",
    "He said, “Go.| Now.”| Nobody moved.",
    "He said ‘go’.| Nobody moved.",
    "‘Go,’ he said.| ‘Now.’",
    "‘Go!’ he said.| ‘Now!’",
    "'Go!' he said.| 'Now!'",
    "'Tis late.| 'Twas fun.",
    "Rock 'n' roll.| It lives.",
    "It's the '60s.| It's over.",
    "The boys' club.| The girls' club.",
    "\"Go.\"| \"Now.\"",
    "\"Go\".| \"Now\".",
    "He said \"go.\"| Then he left.",
    "He said \"go\".| Then he left.",
    "He said \"go\"!| Then he left.",
  ])
  func quotations(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "The play, \"Who's Afraid?\", opens.",
    "The play \"Who's Afraid?\" opens.",
    "(He left.)| She stayed.",
    "He left (she stayed).| So what?",
    "He left (she stayed!).| So what?",
    "He left (did she?) and came back.",
    "He left [sic].| So what?",
    "He left ... and came back.",
    "He left...| And came back.",
    "He left…| Then silence.",
    "He… left.",
    "Well... I left.",
    "Four score….| Seven years.",
    "The vote—why now?—is off.",
    "The vote – why now? – is off.",
    "The vote -- why now? -- is off.",
    "The vote -- why now? -- Iran lost it.",
    "LONDON (AP) — The vote is off.| Iran lost.",
    "WASHINGTON, D.C. — The vote is off.",
    "WASHINGTON, Jan. 5 (Agency) - The vote is off.",
  ])
  func bracketsEllipsesAndDashes(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "The vote is off.[1]| Iran lost.[2]",
    "The vote is off.[1],[2]| Iran lost.",
    "The vote is off.1| Iran lost.2",
    "The vote is off.”3| Iran lost.",
    "The vote is off.¹| Iran lost.",
    "The vote is off [1].| Iran lost.",
    "The vote is off.*| Iran lost.",
    "The vote is off.†| Iran lost.",
    "The vote is off. [1]| Iran lost.",
    "a. Iran.\nb. Iraq.",
    "(a) Iran; (b) Iraq.| Both.",
    "1. Iran.| 2. Iraq.",
    "1) Iran.| 2) Iraq.",
    "- Iran.\n- Iraq.",
    "* Iran.\n* Iraq.",
    "• Iran.| • Iraq.",
  ])
  func notesAndLists(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "iPhone sales rose.| iPad sales fell.",
    "He left.| eBay fell.",
    "He left.| al-Assad stayed.",
    "He left.| von Braun stayed.",
    "He left.| 3 stayed.",
    "He left.| $3 stayed.",
    "He left.| €3 stayed.",
    "He left.| @bob stayed.",
    "He left.| #bob stayed.",
    "He left.| 'Bob' stayed.",
    "He left.|She stayed.",
    "He left!|She stayed.",
    "He left?|She stayed.",
    "He left.\"|She stayed.",
    "He left.”|She stayed.",
    "He left.)|She stayed.",
    "Mr.Smith left.",
  ])
  func oddStartsAndForgottenBlanks(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "Visit www.a.com.| It is free.",
    "Visit a.com/b.| It is free.",
    "Visit a.com.| It is free.",
    "Mail a.b@c.com.| It is free.",
    "The file a.b.pdf is big.| Is it?",
    "The file is a.pdf.| It is big.",
    "Version 3.11.| It is new.",
    "Node.js is old.| ASP.NET too.",
    ".NET is old.| .com too.",
    "Ph.D.s are many.",
    "He is 6'2\".| She is 5'9\".",
    "He ran 5 km.| She ran 10 km.",
    "Temp. fell to 5° C.| It froze.",
    "It is 50%.| It was 40%.",
    "It is No. 1.| It was No. 2.",
    "It was 2-1.| It was 3-2.",
    "It was 9/11.| It was hot.",
    "It was 5 p.m.| It was hot.",
    "In 2019.| In 2020.",
    "Yes.| No.| Maybe.",
    "Wait!!!| What???",
    "What?!| No!?",
  ])
  func addressesAndFigures(marked: String) { expectSegments(marked, in: .english) }
}
