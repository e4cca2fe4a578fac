import Testing
import TextModel

/// Sentences as reports and commentaries write them, in English.
@Suite struct EnglishReportTests {
  @Test(arguments: [
    "Sen. J.D. Vance (R., Ohio) said so.| Nobody argued.",
    "Adm. (ret.) James Holt agreed.",
    "He works at 10 Downing St.| The PM is out.",
    "The mob came on Jan. 6.| The Senate fled.",
    "The Jan. 6 committee met.",
    "Mrs. May resigned.| Mr. So did not.",
    "The case is U.S. v. Nixon.| It was decided in 1974.",
    "The U.S. Steel deal is dead.",
    "China, the U.S. and Japan agreed.| The E.U. did not.",
    "It is the view of the U.S.| China has not replied.",
    "The F.B.I.| He worked there.",
    "He flew in from D.C.| Reporters were waiting.",
    "Raleigh, N.C. is quiet.",
    "J.-P. Martin spoke.| No one heard.",
    "The book is by J. K. Hale.| It sold well.",
    "He left at 5 p.m. EST.| The plane was late.",
    "He left at 5 p.m. on Friday.",
  ])
  func officesAndStates(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "\"...and so it goes.\"| He left.",
    "He said: 'Go!'| Then he left.",
    "“Stop!” Khan shouted.| “Now!”",
    "“Stop!” shouted Khan.",
    "“Stop!”| Khan ran.",
    "“Why?” he asked.| “Why not?” she said.",
    "“It is over,” he said.| “We lost.”",
    "He asked, “Why?”| She said, “Why not?”",
    "The book “What Is to Be Done?” is old.",
    "She (a general!) was not told.",
    "They lost (again).| They will lose again.",
    "(They lost again.)| Nobody cared.",
  ])
  func speech(marked: String) { expectSegments(marked, in: .english) }

  @Test(arguments: [
    "See fig. 3.| The map is old.",
    "Fig. 3. The front line",
    "See Fig. 3 and Sec. 2.| See also Art. 5.",
    "The vote is on Sept. 9.| It matters.",
    "The vote was in Sept.| It mattered.",
    "The firm is Acme Ltd.| It is bankrupt.",
    "Smith & Co. makes tanks.",
    "He is from Boston, Mass.| She is from Maine.",
    "He is from Boston, Mass.| Police are waiting.",
    "The senator from Mass. spoke.",
    "Ohio Gov. Mike DeWine spoke.| He was calm.",
    "Pvt. Lee fell.| Cpl. Orr lived.",
    "Oil, gas, etc.| Russia sells it all.",
    "Lloyd's of London, Inc.| They pay.",
    "The ship is the U.S.S. Cole.| It was hit in Aden.",
    "The war on drugs, e.g. Fentanyl, goes on.",
    "Dr. A. B. Khan et al. disagree.",
    "At 3 a.m. Khan left.| At 4 a.m.| Then silence.",
    "In the U.S. Smith is unknown.",
    "Who's there?| Me.",
    "WHO?| The WHO.",
    "It's the E.U.| Its flag is blue.",
    "The ex-U.S. envoy left.",
    "non-U.S. Citizens cannot vote.",
    "He got a B.A.| Then an M.A.| Then nothing.",
    "It cost $4.5 million.| It failed.",
    "It cost 4.50.| It failed.",
    "Version 2.0.1 is out.| Get it.",
    "Visit example.com.| It is free.",
    "Visit example.com/a.b?c=d.| It is free.",
    "A. Yes.",
    "Q. Why?| A. Because.",
    "Item 1. Business.",
    "Section 2. The President shall decide.",
  ])
  func referencesAndNumbers(marked: String) { expectSegments(marked, in: .english) }
}
