/// Paths as strings.
enum FilePath {
  /// `path`, or if it is relative the path from `folder` to it.
  static func absolute(_ path: String, from folder: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : join(folder, path)
  }

  /// A name in a folder.
  static func join(_ folder: String, _ name: String) -> String {
    folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
  }

  /// The folder that holds `path`; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of `path`.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// The last part of `path` without its ending.
  static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point != name.startIndex else {
      return name
    }
    return String(name[..<point])
  }
}
