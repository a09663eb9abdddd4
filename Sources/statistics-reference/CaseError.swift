/// A case file that cannot be read, or inputs a method cannot use.
struct CaseError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
