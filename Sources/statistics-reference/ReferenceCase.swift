/// One calculation to make, with what is expected where the file says so.
struct ReferenceCase {
  let id: String
  let method: String
  let inputs: JSONNode
  let expected: JSONNode?
  let relativeTolerance: Double
  let absoluteTolerance: Double

  init(_ node: JSONNode, file: String) throws(CaseError) {
    guard let id = node["id"]?.string, let method = node["method"]?.string, let inputs = node["inputs"] else {
      throw CaseError("\(file): a case needs an id, a method and inputs")
    }
    self.id = id
    self.method = method
    self.inputs = inputs
    expected = node["expect"]
    relativeTolerance = node["rtol"]?.number ?? 1e-9
    absoluteTolerance = node["atol"]?.number ?? 1e-10
  }
}
