import FronteCLI

@main
enum Main {
  static func main() {
    FronteCLI.main()
  }
}
