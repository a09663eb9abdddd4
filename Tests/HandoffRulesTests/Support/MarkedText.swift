/// A text with `¦` where something is wrong: the text without the mark, and the place of the mark as issues print it.
struct MarkedText {
  let text: String
  let place: String

  init(_ marked: String, file: String = "t.yaml") {
    text = marked.replacing("¦", with: "")
    let before = marked.prefix { $0 != "¦" }.split(separator: "\n", omittingEmptySubsequences: false)
    place = "\(file):\(before.count):\((before.last ?? "").count + 1)"
  }
}
