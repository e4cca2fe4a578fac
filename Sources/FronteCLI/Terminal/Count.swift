/// Numbers with the noun that they count.
enum Count {
  /// `1 row`, `2 rows`.
  static func text(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
