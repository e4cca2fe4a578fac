/// Places in the working copy, found from this file's own path.
public enum Repository {
  /// The folder that holds `Package.swift`, without a final slash.
  public static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()
}
