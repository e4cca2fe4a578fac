import Linguistics

/// The words around numbers in either language.
struct QuantityWords: Sendable {
  /// What multiplies the number before it.
  let scales: [String: Double]
  /// What a number counts.
  let units: [String: Quantity.Unit]

  /// The words of Italian.
  static let italian = QuantityWords(
    scales: "mila=1e3 mille=1e3 milione=1e6 milioni=1e6 mln=1e6 miliardo=1e9 miliardi=1e9 mld=1e9 "
      + "bilione=1e12 bilioni=1e12",
    units: """
      %=percent per_cento=percent percento=percent euro=euro €=euro dollaro=dollar dollari=dollar \
      $=dollar usd=dollar sterlina=pound sterline=pound £=pound chilometro=kilometre \
      chilometri=kilometre km=kilometre metro=metre metri=metre miglia=mile miglio=mile piedi=foot \
      centimetri=centimetre cm=centimetre millimetri=millimetre mm=millimetre pollici=inch \
      chilometri_quadrati=square_kilometre chilometri_quadri=square_kilometre ettari=hectare \
      ettaro=hectare chili=kilogram chilogrammi=kilogram kg=kilogram tonnellate=tonne \
      tonnellata=tonne gradi=celsius
      """
  )
  /// The words of English.
  static let english = QuantityWords(
    scales: "thousand=1e3 k=1e3 million=1e6 m=1e6 mn=1e6 mln=1e6 billion=1e9 bn=1e9 trillion=1e12 "
      + "tn=1e12",
    units: """
      %=percent percent=percent per_cent=percent pc=percent percentage_points=percent euro=euro \
      euros=euro €=euro eur=euro dollar=dollar dollars=dollar $=dollar us$=dollar usd=dollar \
      sterling=pound £=pound kilometer=kilometre kilometers=kilometre kilometre=kilometre \
      kilometres=kilometre km=kilometre kms=kilometre mile=mile miles=mile meter=metre meters=metre \
      metre=metre metres=metre foot=foot feet=foot inch=inch inches=inch centimeters=centimetre \
      centimetres=centimetre cm=centimetre millimeter=millimetre millimeters=millimetre \
      millimetre=millimetre millimetres=millimetre mm=millimetre \
      square_kilometers=square_kilometre square_kilometres=square_kilometre \
      square_miles=square_mile hectares=hectare hectare=hectare acres=acre acre=acre \
      kilogram=kilogram kilograms=kilogram kilos=kilogram kg=kilogram lb=poundWeight \
      lbs=poundWeight tons=tonne ton=tonne tonne=tonne tonnes=tonne degrees=celsius
      """
  )

  private init(scales: String, units: String) {
    var scaleTable: [String: Double] = [:]
    for (name, value) in Self.pairs(scales) { scaleTable[name] = Double(value) }
    var unitTable: [String: Quantity.Unit] = [:]
    for (name, value) in Self.pairs(units) { unitTable[name] = Quantity.Unit(rawValue: value) }
    self.scales = scaleTable
    self.units = unitTable
  }

  private static func pairs(_ list: String) -> [(String, String)] {
    list.split(separator: " ").compactMap { pair in
      let sides = pair.split(separator: "=")
      guard sides.count == 2 else { return nil }
      func spaced(_ text: Substring) -> String { String(text.map { $0 == "_" ? " " : $0 }) }
      return (spaced(sides[0]), spaced(sides[1]))
    }
  }

  private static func table(_ list: String) -> [String: Double] {
    var table: [String: Double] = [:]
    for (name, value) in pairs(list) { table[name] = Double(value) }
    return table
  }

  /// The months, numbered from 1.
  static let italianMonths = table(
    "gennaio=1 febbraio=2 marzo=3 aprile=4 maggio=5 giugno=6 luglio=7 agosto=8 settembre=9 "
      + "ottobre=10 novembre=11 dicembre=12"
  )
  /// The months, numbered from 1.
  static let englishMonths = table(
    "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 "
      + "november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 "
      + "nov=11 dec=12"
  )
  /// Words for many that do not ask for a number in the other language.
  static let italianCollectives = table(
    "decina=10 decine=10 dozzina=12 dozzine=12 centinaio=100 centinaia=100 migliaio=1000 "
      + "migliaia=1000 doppio=2 triplo=3 entrambi=2 entrambe=2 decennio=10 decenni=10 secolo=100 "
      + "biennio=2 triennio=3 quinquennio=5 ventennio=20 ventennale=20 trentennale=30 "
      + "cinquantenario=50 centenario=100 semestre=6 trimestre=3 bimestre=2 quarto=25 meta=50 "
      + "mezzogiorno=12 mezzanotte=12"
  )
  /// Words for many that do not ask for a number in the other language.
  static let englishCollectives = table(
    "dozen=12 dozens=12 thousands=1000 hundreds=100 twice=2 both=2 double=2 triple=3 decade=10 "
      + "decades=10 century=100 centuries=100 millions=1e6 billions=1e9 couple=2 fortnight=15"
  )

  /// What may stand between two numbers that share a scale.
  static let connectors: Set<String> = [
    "", "e", "o", "a", "ai", "i", "-", "–", "ed", "and", "or", "to", "/",
  ]

  /// The years of an age or a span: `sedicenne`, `ventennale`.
  static func age(_ word: String) -> Double? {
    for ending in ["enne", "enni", "ennale", "ennali", "ennio"] where word.hasSuffix(ending) {
      for vowel in ["a", "i", "o", "e"] {
        let number = Array((word.dropLast(ending.count) + vowel).utf8)
        if let value = Numerals.italianValue(ofKey: number) { return Double(value) }
      }
    }
    return nil
  }

  /// Whether a number word tells the place in an order; those up to ten also mean other things.
  static func isItalianOrdinal(_ word: String) -> Bool {
    let stem = word.dropLast()
    if stem.hasSuffix("esim") { return true }
    return ["prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"]
      .contains(String(stem))
  }
}
